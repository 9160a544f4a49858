/// A right that is asked for now, with the words that show it.
public struct Finding: Sendable, Equatable {
  /// The right.
  public let right: Right
  /// The deciding words, as they were written.
  public let text: String
  /// Why these words ask for it, in one plain sentence.
  public let rule: String

  /// Takes each value as it is.
  public init(right: Right, text: String, rule: String) {
    self.right = right
    self.text = text
    self.rule = rule
  }
}
