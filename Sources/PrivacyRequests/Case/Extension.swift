import Foundation

/// More time for one request, once. It counts when the letter that says so was accepted before the first date had passed.
public struct Extension: Codable, Sendable, Equatable {
  /// Why.
  public var reason: ExtensionReason
  /// When it was decided.
  public var at: Date
  /// Who decided.
  public var by: String
  /// The date before.
  public var from: DueDate
  /// The new date.
  public var due: DueDate
  /// Number of the letter that tells the person; nil until it is written.
  public var letter: Int?
  /// Whether the letter was accepted in time, so that ``due`` is the request's date.
  public var isInForce: Bool

  /// An extension of which nobody has been told.
  public init(reason: ExtensionReason, at: Date, by: String, from: DueDate, due: DueDate) {
    self.reason = reason
    self.at = at
    self.by = by
    self.from = from
    self.due = due
    self.isInForce = false
  }
}
