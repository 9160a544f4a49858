/// A word, number, address or mark of a text.
struct Token: Sendable {
  /// What a token is.
  enum Kind: UInt8, Sendable {
    /// Letters, apostrophes left out: `don't` is `dont`.
    case word
    /// Begins with a digit.
    case number
    /// A mail address.
    case address
    /// A web address.
    case link
    /// A comma, or an opening or closing bracket.
    case comma
    /// A double quote mark.
    case quote
    /// A colon.
    case colon
    /// A question mark.
    case question
    /// Any other mark that ends a sentence; also a blank line, a list mark, a semicolon, a dash.
    case stop
  }
  /// What it is.
  let kind: Kind
  /// First byte in the UTF-8 of the text.
  let start: Int
  /// One past the last byte.
  let end: Int
  /// FNV-1a hash of the folded bytes; 0 for marks other than commas.
  let hash: UInt64
  /// Whether the first letter is a capital.
  let capitalized: Bool
  /// Whether a line begins here.
  let beginsLine: Bool
}
