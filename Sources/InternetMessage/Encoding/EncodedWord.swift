/// Words of a header that stand for other characters, `=?charset?B?text?=` (RFC 2047).
public enum EncodedWord {
  /// The text of a field body with its encoded words decoded.
  ///
  /// White space between two encoded words is dropped (section 6.2). After ``Limits/encodedWords`` of them the rest stays as written.
  /// The result may hold any character, line ends too: never copy it into a header that is sent.
  public static func decode(_ bytes: [UInt8]) -> String {
    guard bytes.contains(ASCII.question) else { return Charset.decodeUnlabelled(bytes) }
    var decoder = EncodedWordDecoder(bytes)
    return decoder.run()
  }

  /// The text of a field body with its encoded words decoded.
  public static func decode(_ text: String) -> String { decode(Array(text.utf8)) }

  /// Whether a field body holds more encoded words than are decoded.
  static func isCut(_ bytes: [UInt8]) -> Bool {
    var decoder = EncodedWordDecoder(bytes)
    _ = decoder.run()
    return decoder.isCut
  }

  /// A text as it may stand in a header: as it is when it is printable ASCII, else as encoded words in UTF-8, a space between them.
  ///
  /// Words before the first and after the last that need it stay as they are. No encoded word is longer than 64 characters, so that the line on
  /// which the field begins keeps to 76 (section 2), and no character is cut in two (section 5). Of both encodings the shorter is taken.
  /// CR and LF are encoded with the rest; ``OutgoingMessage`` refuses them before.
  ///
  /// - Parameter always: Whether text that needs no encoding is encoded too.
  public static func encode(_ text: String, always: Bool = false) -> String {
    if always || mayBeIn(text) { return encodeAll(text) }
    if !text.utf8.contains(where: isForeign) { return text }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let needs = words.indices.filter { words[$0].utf8.contains(where: isForeign) }
    guard let first = needs.first, let last = needs.last else { return text }
    let middle = encodeAll(words[first...last].joined(separator: " "))
    return (words[..<first].map(String.init) + [middle] + words[(last + 1)...].map(String.init)).joined(separator: " ")
  }

  /// Whether a byte may not stand in a header as it is.
  private static func isForeign(_ byte: UInt8) -> Bool { byte < 0x20 || byte >= 0x7F }

  private static func encodeAll(_ text: String) -> String {
    let special = text.utf8.count { !isPlainInQ($0) }
    return special * 3 > text.utf8.count ? words(of: text, "B") : words(of: text, "Q")
  }

  private static let lengthLimit = 64

  /// Whether a text holds `=?`, so that a reader might take a part of it for an encoded word.
  static func mayBeIn(_ text: String) -> Bool {
    text.utf8.contains(ASCII.question) && zip(text.utf8, text.utf8.dropFirst()).contains { $0 == ASCII.equals && $1 == ASCII.question }
  }

  private static func words(of text: String, _ encoding: String) -> String {
    let frame = "=?utf-8?" + encoding + "?"
    let room = lengthLimit - frame.utf8.count - 2
    var words: [String] = []
    var current: [UInt8] = []
    func close() {
      let body = encoding == "B" ? Base64.encode(current) : current.map(quoted).joined()
      words.append(frame + body + "?=")
      current = []
    }
    for scalar in text.unicodeScalars {
      let next = Array(String(scalar).utf8)
      if !current.isEmpty, width(of: current + next, encoding) > room { close() }
      current += next
    }
    close()
    return words.joined(separator: " ")
  }

  private static func width(of bytes: [UInt8], _ encoding: String) -> Int {
    encoding == "B" ? (bytes.count + 2) / 3 * 4 : bytes.reduce(0) { $0 + (isPlainInQ($1) || $1 == ASCII.space ? 1 : 3) }
  }

  /// The bytes that need no encoding wherever an encoded word may stand (RFC 2047 section 5, rule 3).
  private static func isPlainInQ(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == 0x21 || byte == ASCII.star || byte == 0x2B || byte == ASCII.hyphen
      || byte == ASCII.slash
  }

  private static func quoted(_ byte: UInt8) -> String {
    if byte == ASCII.space { return "_" }
    let bytes = isPlainInQ(byte) ? [byte] : [ASCII.equals, ASCII.hexDigit(byte >> 4), ASCII.hexDigit(byte)]
    return String(decoding: bytes, as: UTF8.self)
  }
}
