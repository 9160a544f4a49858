/// Cuts an address field into tokens (RFC 5322 section 3.2).
struct AddressLexer {
  /// What a token is.
  enum Kind {
    case atom, quoted, literal, comment, dot, at, comma, semicolon, colon, less, greater
  }

  /// A token; a quoted string and a comment without their marks and backslashes.
  struct Token {
    let kind: Kind
    let bytes: [UInt8]
    /// Whether white space or a comment stands before it.
    let followsBlank: Bool
  }

  /// What stands between angle brackets.
  struct Angle {
    var tokens: [Token] = []
    var hasRoute = false
    var hasComment = false
  }

  private let bytes: [UInt8]
  private var index = 0
  /// Whether something was not closed.
  private(set) var isUnbalanced = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Token? {
    let start = index
    while index < bytes.count, ASCII.isWhite(bytes[index]) { index += 1 }
    guard index < bytes.count else { return nil }
    let followsBlank = index > start || (start > 0 && bytes[start - 1] == ASCII.closeParenthesis)
    let byte = bytes[index]
    if let kind = Self.single(byte) {
      index += 1
      return Token(kind: kind, bytes: [byte], followsBlank: followsBlank)
    }
    switch byte {
    case ASCII.quote: return Token(kind: .quoted, bytes: takeQuoted(), followsBlank: followsBlank)
    case ASCII.openParenthesis: return Token(kind: .comment, bytes: takeComment(), followsBlank: followsBlank)
    case ASCII.openBracket: return Token(kind: .literal, bytes: takeLiteral(), followsBlank: followsBlank)
    default: return Token(kind: .atom, bytes: takeAtom(), followsBlank: followsBlank)
    }
  }

  private static func single(_ byte: UInt8) -> Kind? {
    switch byte {
    case ASCII.dot: .dot
    case ASCII.at: .at
    case ASCII.comma: .comma
    case ASCII.semicolon: .semicolon
    case ASCII.colon: .colon
    case ASCII.less: .less
    case ASCII.greater: .greater
    default: nil
    }
  }

  // QUIRK: a missing `>` is supplied before a comma, several `<` count as one.
  /// Reads up to the closing bracket, after the opening one.
  mutating func takeAngle() -> Angle {
    var angle = Angle()
    while true {
      let mark = index
      guard let token = next() else {
        isUnbalanced = true
        return angle
      }
      switch token.kind {
      case .greater: return angle
      case .less: isUnbalanced = true
      case .comment: angle.hasComment = true
      case .colon where angle.tokens.first?.kind == .at:
        angle.hasRoute = true
        angle.tokens = []
      case .comma where angle.tokens.first?.kind != .at:
        isUnbalanced = true
        index = mark
        return angle
      default: angle.tokens.append(token)
      }
    }
  }

  private mutating func takeQuoted() -> [UInt8] {
    var result: [UInt8] = []
    index += 1
    while index < bytes.count, bytes[index] != ASCII.quote {
      if bytes[index] == ASCII.backslash, index + 1 < bytes.count { index += 1 }
      result.append(bytes[index])
      index += 1
    }
    if index >= bytes.count { isUnbalanced = true }
    index += 1
    return result
  }

  /// A comment; those inside it stay with their brackets. Nesting is counted, not followed, so any depth costs the same.
  private mutating func takeComment() -> [UInt8] {
    var result: [UInt8] = []
    var depth = 1
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == ASCII.backslash, index < bytes.count {
        result.append(bytes[index])
        index += 1
        continue
      }
      if byte == ASCII.openParenthesis { depth += 1 }
      if byte == ASCII.closeParenthesis { depth -= 1 }
      if depth == 0 { return Array(Bytes.trimmed(result[...])) }
      result.append(byte)
    }
    isUnbalanced = true
    return Array(Bytes.trimmed(result[...]))
  }

  private mutating func takeLiteral() -> [UInt8] {
    let start = index
    while index < bytes.count, bytes[index] != ASCII.closeBracket, bytes[index] != ASCII.greater { index += 1 }
    if index < bytes.count, bytes[index] == ASCII.closeBracket {
      index += 1
    } else {
      isUnbalanced = true
    }
    return bytes[start..<index].filter { !ASCII.isWhite($0) }
  }

  private mutating func takeAtom() -> [UInt8] {
    let start = index
    while index < bytes.count, !ASCII.isWhite(bytes[index]), Self.single(bytes[index]) == nil, bytes[index] != ASCII.quote,
      bytes[index] != ASCII.openParenthesis, bytes[index] != ASCII.openBracket
    {
      index += 1
    }
    return Array(bytes[start..<index])
  }
}
