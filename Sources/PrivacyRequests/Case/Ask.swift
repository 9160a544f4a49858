/// A right that a mail asks for, with the words that show it.
public struct Ask: Codable, Sendable, Equatable {
  /// What is asked for.
  public var right: Right
  /// The writer's own words that decided; shown to staff, never sent to anybody.
  public var words: String

  /// Takes both.
  public init(right: Right, words: String) {
    self.right = right
    self.words = words
  }
}
