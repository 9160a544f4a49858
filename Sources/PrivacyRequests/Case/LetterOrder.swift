/// A letter that must be written, before it has text, an id or a token.
public struct LetterOrder: Sendable, Equatable {
  /// Which letter.
  public var kind: LetterKind
  /// To whom, the one address.
  public var to: String
  /// The rights that it speaks of.
  public var rights: [Right]
  /// Whether ``to`` is the address on file; matters to a verification alone.
  public var onFile: Bool
  /// Whether the case existed before and these rights were added to it.
  public var addedToCase: Bool
  /// What staff add in their own words; nil when they add nothing.
  public var words: String?

  /// Takes every field.
  public init(kind: LetterKind, to: String, rights: [Right], onFile: Bool = false, addedToCase: Bool = false, words: String? = nil) {
    self.kind = kind
    self.to = to
    self.rights = rights
    self.onFile = onFile
    self.addedToCase = addedToCase
    self.words = words
  }
}
