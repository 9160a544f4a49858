/// Decodes the encoded words of one field body in one pass (RFC 2047 section 6).
struct EncodedWordDecoder {
  /// One encoded word: its charset, the bytes it stands for, and where it ends.
  struct Word {
    let charset: String
    let bytes: [UInt8]
    let end: Int
  }

  private let bytes: [UInt8]
  private var result = ""
  /// Bytes of encoded words in ``charset`` that are not yet turned into text.
  private var pending: [UInt8] = []
  private var charset = ""
  private var count = 0
  /// Whether the field holds more encoded words than are decoded.
  var isCut: Bool { count >= Limits.encodedWords }
  /// Where the last `?=` of the field is; beyond it nothing can be an encoded word.
  private let lastEnd: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var index = bytes.count - 2
    while index >= 0, !(bytes[index] == ASCII.question && bytes[index + 1] == ASCII.equals) { index -= 1 }
    lastEnd = index
  }

  mutating func run() -> String {
    var index = 0
    var plainStart = 0
    while let start = nextStart(from: index), count < Limits.encodedWords {
      guard let word = word(at: start) else {
        index = start + 2
        continue
      }
      takePlain(from: plainStart, to: start)
      takeWord(word)
      index = word.end
      plainStart = index
    }
    flush()
    result += Charset.decodeUnlabelled(bytes[plainStart...])
    return result
  }

  /// The next `=?`.
  private func nextStart(from index: Int) -> Int? {
    var position = index
    while true {
      position = Bytes.index(of: ASCII.equals, in: bytes, from: position, to: bytes.count)
      guard position + 1 < bytes.count, position < lastEnd else { return nil }
      if bytes[position + 1] == ASCII.question { return position }
      position += 1
    }
  }

  /// Text between encoded words; white space alone is dropped (section 6.2).
  private mutating func takePlain(from: Int, to: Int) {
    let plain = bytes[from..<to]
    if count > 0, plain.allSatisfy(ASCII.isWhite) { return }
    flush()
    result += Charset.decodeUnlabelled(plain)
  }

  // QUIRK: RFC 2047 section 5 forbids cutting a character in two; many programs do. Neighbours in one charset are joined before the bytes
  // become text.
  private mutating func takeWord(_ word: Word) {
    if word.charset != charset { flush() }
    charset = word.charset
    pending += word.bytes
    count += 1
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    result += Charset(label: charset)?.decode(pending[...]).text ?? Charset.decodeUnlabelled(pending)
    pending = []
  }

  /// The encoded word that begins at `start`; nil when there is none.
  private func word(at start: Int) -> Word? {
    let charsetStart = start + 2
    let charsetEnd = Bytes.index(of: ASCII.question, in: bytes, from: charsetStart, to: min(bytes.count, charsetStart + 64))
    guard charsetEnd > charsetStart, charsetEnd + 2 < bytes.count, bytes[charsetEnd] == ASCII.question,
      bytes[charsetEnd + 2] == ASCII.question
    else { return nil }
    let encoding = ASCII.lower(bytes[charsetEnd + 1])
    guard encoding == 0x62 || encoding == 0x71 else { return nil }
    let textStart = charsetEnd + 3
    guard let textEnd = endOfText(from: textStart) else { return nil }
    let text = bytes[textStart..<textEnd]
    // A language may follow the charset after a star (RFC 2231 section 5).
    let label = bytes[charsetStart..<charsetEnd].prefix { $0 != ASCII.star }
    return Word(
      charset: String(decoding: Bytes.lowercased(label), as: UTF8.self), bytes: encoding == 0x62 ? Base64.decode(text).bytes : Self.q(text),
      end: textEnd + 2)
  }

  // QUIRK: neither blanks nor question marks may stand in an encoded word (RFC 2047 section 2); both are seen, and taken.
  private func endOfText(from start: Int) -> Int? {
    var position = start
    while position <= lastEnd {
      position = Bytes.index(of: ASCII.question, in: bytes, from: position, to: bytes.count)
      guard position + 1 < bytes.count else { return nil }
      if bytes[position + 1] == ASCII.equals { return position }
      position += 1
    }
    return nil
  }

  /// The Q encoding (section 4.2).
  private static func q(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == ASCII.equals, index + 2 < text.endIndex, let high = ASCII.hexValue(text[index + 1]),
        let low = ASCII.hexValue(text[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(byte == ASCII.underscore ? ASCII.space : byte)
        index += 1
      }
    }
    return result
  }
}
