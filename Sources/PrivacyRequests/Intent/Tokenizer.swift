/// Cuts a text into ``Token``s, in one pass over its bytes.
struct Tokenizer {
  private let bytes: [UInt8]
  private var index = 0
  private var tokens: [Token] = []
  private var beginsLine = true
  private var lineStart = 0

  /// Texts are read up to this many bytes of UTF-8; a letter that asks for something has said so by then. Longer mail is rare and is
  /// judged by its beginning.
  static let byteLimit = 64_000

  /// How words are typed on telephones, and what is meant.
  private static let shorthand: [UInt64: UInt64] = [
    "q": "que", "k": "que", "xq": "porque", "pq": "porque", "ur": "your", "u": "you", "acct": "account", "cuz": "because", "bc": "because",
    "pls": "please", "plz": "please", "tmb": "tambien", "tb": "tambien", "info": "information", "ustds": "ustedes", "uds": "ustedes",
    "ud": "usted", "cel": "telefono", "dir": "direccion", "ppl": "people", "rcds": "records", "num": "numero",
  ].reduce(into: [:]) { $0[WordHash.of($1.key)] = WordHash.of($1.value) }

  /// Words that French and Italian join to the next by an apostrophe; elsewhere an apostrophe stands inside a word (`don't`).
  private static let elided = Set(
    ["l", "d", "m", "s", "n", "j", "t", "c", "qu", "dell", "all", "nell", "dall", "sull"].map { WordHash.of($0) })

  /// Commas may stand in patterns, as the entry `,`.
  private static let commaHash = WordHash.of(",")

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The tokens of a text given as UTF-8.
  static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokenizer = Tokenizer(bytes)
    tokenizer.tokens.reserveCapacity(bytes.count / 5)
    while tokenizer.index < min(bytes.count, byteLimit) { tokenizer.step() }
    return tokenizer.tokens
  }

  private mutating func step() {
    let start = index
    guard let letter = next() else { return }
    switch letter {
    case 0x61...0x7A, 0x30...0x39: word(from: start)
    case 0x0A: endLine()
    case 0x20, 0x09, 0x0D, 0x27, 0: break
    case 0x28 where listMark(from: start): mark(.stop, start)
    case 0x2C, 0x28, 0x29, 0x5B, 0x5D: mark(.comma, start)
    case 0x2D: dash(from: start)
    case 0x2A where beginsLine: mark(.stop, start)
    case 0x22: mark(.quote, start)
    case 0x3A: mark(.colon, start)
    case 0x3F: mark(.question, start)
    case 0x2E, 0x21, 0x3B: mark(.stop, start)
    default: break
    }
  }

  /// Reads one scalar and folds it; nil when it leaves nothing.
  private mutating func next() -> UInt8? {
    let byte = bytes[index]
    if byte < 0x80 {
      index += 1
      return byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
    switch Folding.fold(scalar()) {
    case .byte(let folded): return folded
    case .pair(let first, _): return first
    case .nothing: return nil
    case .other: return 0
    }
  }

  /// Decodes the scalar at the index and steps over it; the bytes come from a String, so they are well formed.
  private mutating func scalar() -> Unicode.Scalar {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var value = UInt32(lead) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
    index += 1
    var rest = length - 1
    while rest > 0, index < bytes.count, bytes[index] & 0xC0 == 0x80 {
      value = value << 6 | UInt32(bytes[index] & 0x3F)
      index += 1
      rest -= 1
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private mutating func mark(_ kind: Token.Kind, _ start: Int) {
    let hash = kind == .comma ? Tokenizer.commaHash : 0
    tokens.append(Token(kind: kind, start: start, end: index, hash: hash, capitalized: false, beginsLine: beginsLine))
    beginsLine = false
  }

  /// A hyphen is a list mark at the start of a line, a break between blanks or in a row of hyphens, and nothing inside a word.
  private mutating func dash(from start: Int) {
    let before = start == 0 || bytes[start - 1] == 0x20 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x2D
    let after = index >= bytes.count || bytes[index] == 0x20 || bytes[index] == 0x0A || bytes[index] == 0x2D
    if beginsLine { mark(.stop, start) } else if before && after { mark(.comma, start) }
  }

  /// `(a)`, `(1)`, `(ii)`: steps over it and says true. `(13)` may be an age and is none.
  private mutating func listMark(from start: Int) -> Bool {
    var end = index
    while end < bytes.count, end - index < 4, bytes[end] != 0x29 { end += 1 }
    guard end < bytes.count, bytes[end] == 0x29, end > index else { return false }
    let inside = bytes[index..<end]
    let roman = inside.allSatisfy { $0 | 0x20 == 0x69 || $0 | 0x20 == 0x76 || $0 | 0x20 == 0x78 }
    guard inside.count == 1 && Tokenizer.isAlphanumeric(inside.first) || roman else { return false }
    // `541.051(b)(2)` is a place in a law.
    guard start == 0 || bytes[start - 1] <= 0x20, end + 1 >= bytes.count || bytes[end + 1] <= 0x20 else { return false }
    index = end + 1
    return true
  }

  private static func isAlphanumeric(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// A blank line ends a sentence; so does the end of a line too short to have been wrapped, unless the next goes on in small letters.
  private mutating func endLine() {
    let length = index - lineStart
    lineStart = index
    var ahead = index
    while ahead < bytes.count, bytes[ahead] == 0x20 || bytes[ahead] == 0x0D || bytes[ahead] == 0x09 { ahead += 1 }
    let blank = ahead >= bytes.count || bytes[ahead] == 0x0A
    let small = ahead < bytes.count && (0x61...0x7A).contains(bytes[ahead]) && !startsField(ahead)
    if blank || (length < 46 && !small) || (ahead < bytes.count && startsItem(ahead)) { mark(.stop, index - 1) }
    beginsLine = true
  }

  /// Whether a line begins like `delete: no`.
  private func startsField(_ start: Int) -> Bool {
    var end = start
    while end < bytes.count, end - start < 28, bytes[end] != 0x0A {
      if bytes[end] == 0x3A { return true }
      end += 1
    }
    return false
  }

  /// Whether a line begins with `1.`, `2)`, `b)` or `A.`.
  private func startsItem(_ start: Int) -> Bool {
    guard start + 2 < bytes.count, Tokenizer.isAlphanumeric(bytes[start]) else { return false }
    return (bytes[start + 1] == 0x2E || bytes[start + 1] == 0x29) && bytes[start + 2] == 0x20
  }

  private mutating func word(from start: Int) {
    if beginsLine, startsItem(start) {
      index = start + 2
      return mark(.stop, start)
    }
    var hash = WordHash()
    index = start
    var isAddress = false
    var last = start
    while index < bytes.count {
      let here = index
      guard let letter = next() else { continue }
      let inner = index < bytes.count && (Tokenizer.isAlphanumeric(bytes[index]) || bytes[index] >= 0x80)
      switch letter {
      case 0x61...0x7A, 0x30...0x39: hash.add(letter)
      case 0x27 where inner && Tokenizer.elided.contains(hash.value):
        index = here
        return finish(start, here, hash, isAddress)
      case 0x27 where inner: break
      case 0x40 where inner: isAddress = true
      case 0x2B...0x2E, 0x5F:
        guard letter != 0x2C, inner, isAddress || looksLikeAddress(here) else {
          index = here
          return finish(start, here, hash, isAddress)
        }
      case 0x3A where here + 2 < bytes.count && bytes[here + 1] == 0x2F && bytes[here + 2] == 0x2F: return link(from: start)
      default:
        index = here
        return finish(start, here, hash, isAddress)
      }
      last = index
    }
    finish(start, last, hash, isAddress)
  }

  /// Whether the run of characters around an inner dot or hyphen goes on to an `@`, within 64 bytes (RFC 5321 section 4.5.3.1.1).
  private func looksLikeAddress(_ start: Int) -> Bool {
    var end = start
    while end < bytes.count, end - start < 64 {
      let byte = bytes[end]
      if byte == 0x40 { return true }
      guard Tokenizer.isAlphanumeric(byte) || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x2B else { return false }
      end += 1
    }
    return false
  }

  private mutating func link(from start: Int) {
    while index < bytes.count, bytes[index] > 0x20, bytes[index] != 0x3E { index += 1 }
    mark(.link, start)
  }

  private mutating func finish(_ start: Int, _ end: Int, _ hash: WordHash, _ isAddress: Bool) {
    let first = bytes[start]
    let kind: Token.Kind = isAddress ? .address : (0x30...0x39).contains(first) ? .number : .word
    let capital = (0x41...0x5A).contains(first) || first == 0xC3 && start + 1 < bytes.count && bytes[start + 1] < 0xA0
    let meant = end - start < 5 ? Tokenizer.shorthand[hash.value] ?? hash.value : hash.value
    tokens.append(Token(kind: kind, start: start, end: end, hash: meant, capitalized: capital, beginsLine: beginsLine))
    beginsLine = false
  }
}
