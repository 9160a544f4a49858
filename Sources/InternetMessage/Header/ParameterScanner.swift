/// Takes apart `value; name=value; name="value"` (RFC 2045 section 5.1), comments left out.
struct ParameterScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { index >= bytes.count }

  /// What stands before the first semicolon, white space folded, none around a slash.
  ///
  // QUIRK: a semicolon stands between value and parameters (RFC 2045 section 5.1); without one, a word with an equals sign begins them.
  mutating func takeValue() -> [UInt8] {
    var result: [UInt8] = []
    var wordStart = 0
    while index < bytes.count, bytes[index] != ASCII.semicolon {
      let byte = bytes[index]
      if byte == ASCII.openParenthesis {
        skipComment()
        continue
      }
      if byte == ASCII.equals, wordStart > 0 {
        index -= result.count - wordStart
        result.removeSubrange((wordStart - 1)...)
        return result
      }
      if ASCII.isWhite(byte) {
        skipBlanks()
        guard !result.isEmpty, result.last != ASCII.slash, index < bytes.count, bytes[index] != ASCII.slash else { continue }
        result.append(ASCII.space)
        wordStart = result.count
        continue
      }
      result.append(byte)
      index += 1
    }
    while result.last == ASCII.space { result.removeLast() }
    return result
  }

  /// The parameters, names in lower case, in order.
  mutating func takeParameters(atMost limit: Int) -> [(name: [UInt8], value: [UInt8])] {
    var result: [(name: [UInt8], value: [UInt8])] = []
    while index < bytes.count, result.count < limit {
      skipFiller()
      let name = takeName()
      guard index < bytes.count else { break }
      guard bytes[index] == ASCII.equals else { continue }
      index += 1
      skipBlanks()
      let value = index < bytes.count && bytes[index] == ASCII.quote ? takeQuoted() : takePlain()
      if !name.isEmpty { result.append((name, value)) }
    }
    return result
  }

  private mutating func skipBlanks() {
    while index < bytes.count, ASCII.isWhite(bytes[index]) { index += 1 }
  }

  /// White space, comments and stray semicolons before a name.
  private mutating func skipFiller() {
    while index < bytes.count {
      if bytes[index] == ASCII.openParenthesis {
        skipComment()
      } else if ASCII.isWhite(bytes[index]) || bytes[index] == ASCII.semicolon {
        index += 1
      } else {
        return
      }
    }
  }

  private mutating func skipComment() {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case ASCII.backslash: index += 1
      case ASCII.openParenthesis: depth += 1
      case ASCII.closeParenthesis: depth -= 1
      default: break
      }
      index += 1
      if depth == 0 { return }
    }
  }

  /// Up to `=` or `;`.
  private mutating func takeName() -> [UInt8] {
    var result: [UInt8] = []
    while index < bytes.count, bytes[index] != ASCII.equals, bytes[index] != ASCII.semicolon {
      if !ASCII.isWhite(bytes[index]) { result.append(ASCII.lower(bytes[index])) }
      index += 1
    }
    return result
  }

  // QUIRK: a value with blanks must be quoted (RFC 2045 section 5.1). File names often are not; an unquoted value ends at the semicolon.
  private mutating func takePlain() -> [UInt8] {
    let start = index
    while index < bytes.count, bytes[index] != ASCII.semicolon { index += 1 }
    return Array(Bytes.trimmed(bytes[start..<index]))
  }

  // QUIRK: a quoted value without its end goes on to the end of the field.
  private mutating func takeQuoted() -> [UInt8] {
    index += 1
    var result: [UInt8] = []
    while index < bytes.count, bytes[index] != ASCII.quote {
      if bytes[index] == ASCII.backslash, index + 1 < bytes.count { index += 1 }
      result.append(bytes[index])
      index += 1
    }
    while index < bytes.count, bytes[index] != ASCII.semicolon { index += 1 }
    return result
  }
}
