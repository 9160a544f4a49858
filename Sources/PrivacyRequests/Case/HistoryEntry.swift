import Foundation

/// A line of a case's history: what happened, when, and who did it.
public struct HistoryEntry: Codable, Sendable, Equatable {
  /// When.
  public var at: Date
  /// `privacy-intake`, or the name of the person.
  public var by: String
  /// What, in a sentence for staff and auditors; no words of the writer.
  public var what: String

  /// Takes them all.
  public init(at: Date, by: String, what: String) {
    self.at = at
    self.by = by
    self.what = what
  }
}
