/// What `doctor` says of one part.
public struct DoctorFinding: Sendable, Equatable, Codable {
  /// How a part is.
  public enum Verdict: String, Sendable, Codable {
    /// As it should be.
    case ok
    /// Works, but somebody should think about it.
    case warning
    /// Does not work.
    case wrong
  }

  /// The part, one word or two, as in `mailbox`.
  public var part: String
  /// How it is.
  public var verdict: Verdict
  /// What was seen and, unless all is well, what to do; a sentence or two.
  public var text: String

  /// A finding about a part.
  public init(_ part: String, _ verdict: Verdict, _ text: String) {
    self.part = part
    self.verdict = verdict
    self.text = text
  }
}
