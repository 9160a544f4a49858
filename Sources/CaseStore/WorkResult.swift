/// What came of the work on an item, as a worker writes it beside the item in `reported/`.
public struct WorkResult: Codable, Sendable, Equatable {
  /// How it ended.
  public enum Outcome: String, Codable, Sendable {
    /// The work is done.
    case done
    /// It could not be done.
    case failed
  }

  /// Number of the format.
  public var format: Int
  /// How it ended.
  public var outcome: Outcome
  /// For staff; kept in the case.
  public var note: String?

  /// Who did it, for the history; nil when the worker did not say.
  public var worker: String?

  /// Takes the outcome, a note and a name.
  public init(outcome: Outcome, note: String?, worker: String? = nil) {
    self.format = 1
    self.outcome = outcome
    self.note = note
    self.worker = worker
  }
}
