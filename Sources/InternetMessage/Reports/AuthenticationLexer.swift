/// Cuts the body of an `Authentication-Results` field into words (RFC 8601 section 2.2, RFC 2045 tokens).
struct AuthenticationLexer {
  /// What a token is; an equals sign that is not part of a value is the word `=`.
  enum Token: Equatable {
    case word(String)
    case comment(String)
    case semicolon
  }

  private let bytes: [UInt8]
  private var index = 0
  /// Whether the last word was an equals sign, so that a value comes, which may hold more of them.
  private var expectsValue = false
  /// Whether a quoted string or a comment is not closed.
  private(set) var isBroken = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Token? {
    while index < bytes.count, ASCII.isWhite(bytes[index]) { index += 1 }
    guard index < bytes.count, !isBroken else { return nil }
    switch bytes[index] {
    case ASCII.semicolon:
      index += 1
      expectsValue = false
      return .semicolon
    case ASCII.openParenthesis: return .comment(takeComment())
    case ASCII.equals where !expectsValue:
      index += 1
      expectsValue = true
      return .word("=")
    case ASCII.quote:
      expectsValue = false
      return .word(takeQuoted())
    default:
      let word = takeWord(isValue: expectsValue)
      expectsValue = false
      return .word(word)
    }
  }

  /// A comment without its outer brackets.
  private mutating func takeComment() -> String {
    let start = index + 1
    var depth = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == ASCII.openParenthesis { depth += 1 }
      if byte == ASCII.closeParenthesis { depth -= 1 }
      if depth == 0 {
        index += 1
        return Charset.decodeUnlabelled(bytes[start..<(index - 1)])
      }
      index += byte == ASCII.backslash ? 2 : 1
    }
    isBroken = true
    return ""
  }

  private mutating func takeQuoted() -> String {
    var result: [UInt8] = []
    index += 1
    while index < bytes.count, bytes[index] != ASCII.quote {
      if bytes[index] == ASCII.backslash, index + 1 < bytes.count { index += 1 }
      result.append(bytes[index])
      index += 1
    }
    if index >= bytes.count { isBroken = true }
    index += 1
    return Charset.decodeUnlabelled(result)
  }

  private mutating func takeWord(isValue: Bool) -> String {
    let start = index
    while index < bytes.count, !ASCII.isWhite(bytes[index]), bytes[index] != ASCII.semicolon, bytes[index] != ASCII.openParenthesis,
      isValue || bytes[index] != ASCII.equals
    {
      index += 1
    }
    return Charset.decodeUnlabelled(bytes[start..<index])
  }
}
