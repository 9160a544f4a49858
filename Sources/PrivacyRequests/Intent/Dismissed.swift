/// Words that name a right without asking for it.
public struct Dismissed: Sendable, Equatable {
  /// The right that is named.
  public let right: Right
  /// The words, as they were written.
  public let text: String
  /// Why they do not count, such as "negated" or "said in a quoted mail".
  public let why: String

  /// Takes each value as it is.
  public init(right: Right, text: String, why: String) {
    self.right = right
    self.text = text
    self.why = why
  }
}
