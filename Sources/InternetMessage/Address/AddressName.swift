/// Joins the words of an address field.
enum AddressName {
  /// The words of a display name (RFC 5322, phrase), one blank where there was white space.
  static func join(_ words: ArraySlice<AddressLexer.Token>) -> [UInt8] {
    var result: [UInt8] = []
    for word in words {
      if word.followsBlank, !result.isEmpty { result.append(ASCII.space) }
      result += word.bytes
    }
    return Array(Bytes.trimmed(result[...]))
  }

  // QUIRK: white space and comments may stand around dots and `@` (RFC 5322 section 4.4); names without brackets stand before addresses
  // in bad mail. Words with only white space between them are different words.
  /// The words that belong to the address around the `@` at index `at`.
  static func run(around at: Int, in words: [AddressLexer.Token], from first: Int) -> Range<Int> {
    var start = at
    while start > first, joins(words[start - 1], words[start]) || start == at { start -= 1 }
    var end = at + 1
    while end < words.count, joins(words[end - 1], words[end]) { end += 1 }
    return start..<end
  }

  private static func joins(_ left: AddressLexer.Token, _ right: AddressLexer.Token) -> Bool {
    !right.followsBlank || left.kind == .dot || left.kind == .at || right.kind == .dot || right.kind == .at
  }

  /// Whether the words are one local part, and nothing else.
  static func isOneWord(_ words: ArraySlice<AddressLexer.Token>) -> Bool {
    !words.isEmpty && zip(words, words.dropFirst()).allSatisfy { joins($0, $1) }
  }

  static func holdsEncodedWord(_ bytes: [UInt8]) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { $0 == ASCII.equals && $1 == ASCII.question }
  }
}
