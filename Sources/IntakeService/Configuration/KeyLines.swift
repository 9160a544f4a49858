/// Finds the lines on which the keys of a JSON5 text stand, which Foundation's decoder does not tell.
enum KeyLines {
  /// Lines, counted from 1, by dotted path; of a key that stands twice the last. The text is known to be JSON5; anything else gives fewer keys.
  static func find(in text: String) -> [String: Int] {
    var scanner = Scanner(rest: Array(text.utf8)[...])
    while let byte = scanner.rest.popFirst() { scanner.read(byte) }
    return scanner.found
  }

  private struct Scanner {
    var rest: ArraySlice<UInt8>
    var found: [String: Int] = [:]
    private var line = 1
    /// The last name or string, which a colon makes a key.
    private var word: [UInt8] = []
    private var wordLine = 1
    /// Paths of the keys whose values are open.
    private var path: [String] = []
    private var key = ""

    init(rest: ArraySlice<UInt8>) { self.rest = rest }

    mutating func read(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      case UInt8(ascii: "/"): skipComment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): readString(until: byte)
      case UInt8(ascii: ":"):
        let name = String(decoding: word, as: UTF8.self)
        key = path.last.map { $0.isEmpty ? name : $0 + "." + name } ?? name
        found[key] = wordLine
        word = []
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        path.append(key)
        // What stands in a list has no path of its own; the blank keeps it from that of any key.
        if byte == UInt8(ascii: "[") { key += " " }
        word = []
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        key = path.popLast() ?? ""
        word = []
      case UInt8(ascii: ","): word = []
      default:
        if word.isEmpty { wordLine = line }
        word.append(byte)
      }
    }

    private mutating func readString(until quote: UInt8) {
      word = []
      wordLine = line
      while let byte = rest.popFirst(), byte != quote {
        word.append(byte)
        if byte == UInt8(ascii: "\n") { line += 1 }
        if byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() {
          word.append(escaped)
          if escaped == UInt8(ascii: "\n") { line += 1 }
        }
      }
    }

    private mutating func skipComment() {
      guard let kind = rest.popFirst() else { return }
      var before: UInt8 = 0
      while let byte = rest.first {
        if kind != UInt8(ascii: "*"), byte == UInt8(ascii: "\n") { return }
        rest.removeFirst()
        if byte == UInt8(ascii: "\n") { line += 1 }
        if kind == UInt8(ascii: "*"), before == UInt8(ascii: "*"), byte == UInt8(ascii: "/") { return }
        before = byte
      }
    }
  }
}
