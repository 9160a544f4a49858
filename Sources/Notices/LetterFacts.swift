/// What is put into the places of a template.
public struct LetterFacts: Sendable, Equatable {
  /// Texts by name.
  public var texts: [String: String]
  /// What is true; everything else is false.
  public var flags: Set<String>
  /// Lists by name; each entry has its texts by name.
  public var lists: [String: [[String: String]]]

  /// Takes them all.
  public init(texts: [String: String] = [:], flags: Set<String> = [], lists: [String: [[String: String]]] = [:]) {
    self.texts = texts
    self.flags = flags
    self.lists = lists
  }
}
