/// Walks over the text of a reply, value by value (RFC 3501 9). Nothing in it recurs.
struct ReplyScanner {
  private let reply: Reply
  private var position = 0
  private var literal = 0

  init(_ reply: Reply) { self.reply = reply }

  /// A string, or its absence.
  enum Text: Equatable {
    case bytes([UInt8])
    /// A literal that was beyond the limit, with its size.
    case tooLarge(Int)
    case null
  }

  private var text: [UInt8] { reply.text }
  private var here: UInt8? { position < text.count ? text[position] : nil }

  var isAtEnd: Bool { position >= text.count }

  /// What is left, as text for people.
  var rest: String { String(decoding: text[min(position, text.count)...], as: UTF8.self) }

  /// Steps over a character if it is the next one.
  mutating func skip(_ character: Character) -> Bool {
    guard let here, here == character.asciiValue else { return false }
    position += 1
    return true
  }

  mutating func skipBlanks() { while skip(" ") {} }

  /// Up to a blank, a parenthesis or the end.
  mutating func word() -> String {
    let begin = position
    while let byte = here, byte != 32, byte != 40, byte != 41 { position += 1 }
    return String(decoding: text[begin..<position], as: UTF8.self)
  }

  /// The name of a FETCH item, in capitals; what stands in brackets belongs to it, blanks too.
  mutating func itemName() -> String {
    let begin = position
    var inBrackets = false
    while let byte = here, inBrackets || (byte != 32 && byte != 40 && byte != 41) {
      if byte == UInt8(ascii: "[") { inBrackets = true }
      if byte == UInt8(ascii: "]") { inBrackets = false }
      position += 1
    }
    return String(decoding: text[begin..<position], as: UTF8.self).uppercased()
  }

  mutating func number() -> UInt32? { UInt32(digits()) }

  /// A count of bytes.
  mutating func count() -> Int? { Int(digits()) }

  private mutating func digits() -> String {
    let begin = position
    while let byte = here, (48...57).contains(byte) { position += 1 }
    return String(decoding: text[begin..<position], as: UTF8.self)
  }

  /// A quoted string, a literal or NIL; nil when none of these is next.
  mutating func string() -> Text? {
    switch here {
    case UInt8(ascii: "\""): return quoted().map { .bytes($0) }
    case UInt8(ascii: "~"), UInt8(ascii: "{"):
      _ = skip("~")
      guard literal < reply.literals.count, reply.literals[literal].offset == position else { return nil }
      let found = reply.literals[literal]
      literal += 1
      while !isAtEnd, here != UInt8(ascii: "}") { position += 1 }
      position += 1
      return found.bytes.map { .bytes($0) } ?? .tooLarge(found.size)
    default: return word().uppercased() == "NIL" ? .null : nil
    }
  }

  private mutating func quoted() -> [UInt8]? {
    guard skip("\"") else { return nil }
    var bytes: [UInt8] = []
    while let byte = here {
      position += 1
      if byte == UInt8(ascii: "\"") { return bytes }
      if byte == UInt8(ascii: "\\") {
        guard let escaped = here else { return nil }
        bytes.append(escaped)
        position += 1
      } else {
        bytes.append(byte)
      }
    }
    return nil
  }

  /// Steps over one value of any kind, lists in lists too. False when the text ends within it.
  mutating func skipValue() -> Bool {
    var depth = 0
    repeat {
      switch here {
      case nil: return false
      case UInt8(ascii: " "): position += 1
      case UInt8(ascii: "("):
        depth += 1
        position += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return false }
        depth -= 1
        position += 1
      case UInt8(ascii: "\""): if quoted() == nil { return false }
      case UInt8(ascii: "{") where literal < reply.literals.count && reply.literals[literal].offset == position:
        if string() == nil { return false }
      default:
        // A word may go on with a literal's brace only after a tilde (RFC 3516).
        let before = position
        while let byte = here, byte != 32, byte != 40, byte != 41, !isLiteral { position += 1 }
        if isLiteral ? string() == nil : position == before { return false }
      }
    } while depth > 0
    return true
  }

  private var isLiteral: Bool { literal < reply.literals.count && reply.literals[literal].offset == position }
}
