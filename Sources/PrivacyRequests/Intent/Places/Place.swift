/// A state that a text names.
struct Place: Sendable {
  /// Two letters, `DC` included.
  let code: String
  /// The tokens that name it.
  let range: Range<Int>
  /// Whether it is written out; else it is an abbreviation.
  let isName: Bool
}
