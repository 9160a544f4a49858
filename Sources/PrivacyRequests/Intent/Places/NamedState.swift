/// A US state that a letter names.
public struct NamedState: Sendable, Equatable {
  /// Two letters, `DC` included.
  public let state: String
  /// The words that name it and up to six before them in the sentence, as they were written.
  public let text: String

  /// Takes each value as it is.
  public init(state: String, text: String) {
    self.state = state
    self.text = text
  }
}
