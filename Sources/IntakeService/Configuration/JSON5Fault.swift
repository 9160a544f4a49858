/// Where a text stops being JSON5, which Foundation's decoder does not tell. Asked only about texts that the decoder refused.
struct JSON5Fault: Error, Equatable {
  /// The line, counted from 1.
  let line: Int
  /// What is wrong there, a sentence without its full stop.
  let problem: String

  /// The first fault in the order of braces, commas, colons and quotes; nil when the fault is another, such as a word that is no value.
  static func find(in text: String) -> JSON5Fault? {
    var reader = Reader(rest: Array(text.utf8)[...])
    do { try reader.readAll() } catch { return error }
    return nil
  }

  /// What may come next.
  private enum Expected { case value, valueOrEnd, key, colon, comma }

  private struct Reader {
    var rest: ArraySlice<UInt8>
    private var line = 1
    private var expected = Expected.value
    /// What is open, with its line.
    private var open: [(mark: UInt8, line: Int)] = []

    init(rest: ArraySlice<UInt8>) { self.rest = rest }

    mutating func readAll() throws(JSON5Fault) {
      while let byte = rest.popFirst() { try read(byte) }
      if let last = open.last { throw fault(last.line, "the “\(Character(UnicodeScalar(last.mark)))” of this line is not closed") }
    }

    private mutating func read(_ byte: UInt8) throws(JSON5Fault) {
      switch byte {
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      case UInt8(ascii: "/"): try skipComment()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        try takeValue()
        open.append((byte, line))
        expected = byte == UInt8(ascii: "{") ? .key : .valueOrEnd
      case UInt8(ascii: "}"), UInt8(ascii: "]"): try close(byte)
      case UInt8(ascii: ":"):
        guard expected == .colon else { throw fault(line, "a colon stands where none can be") }
        expected = .value
      case UInt8(ascii: ","):
        guard expected == .comma, let last = open.last else { throw fault(line, "a comma stands where none can be") }
        expected = last.mark == UInt8(ascii: "{") ? .key : .valueOrEnd
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let start = line
        try readString(until: byte)
        try takeWord(start)
      default:
        while let next = rest.first, !" \t\r\n{}[]:,/\"'".utf8.contains(next) { rest.removeFirst() }
        try takeWord(line)
      }
    }

    /// A string or a bare word: a key where one is due, else a value.
    private mutating func takeWord(_ start: Int) throws(JSON5Fault) {
      if expected == .key { expected = .colon } else { try takeValue(start) }
    }

    private mutating func takeValue(_ start: Int? = nil) throws(JSON5Fault) {
      switch expected {
      case .value, .valueOrEnd: expected = .comma
      case .key: throw fault(start ?? line, "the name of a key is missing")
      case .colon: throw fault(start ?? line, "a colon is missing after the name of a key")
      case .comma: throw fault(start ?? line, open.isEmpty ? "something follows the last brace" : "a comma is missing before this")
      }
    }

    private mutating func close(_ byte: UInt8) throws(JSON5Fault) {
      let opening = byte == UInt8(ascii: "}") ? UInt8(ascii: "{") : UInt8(ascii: "[")
      guard let last = open.popLast() else { throw fault(line, "a brace is closed that was not opened") }
      guard last.mark == opening else {
        throw fault(line, "the “\(Character(UnicodeScalar(last.mark)))” of line \(last.line) is not closed before this")
      }
      guard expected != .value, expected != .colon else { throw fault(line, "a value is missing before this") }
      expected = .comma
    }

    private mutating func readString(until quote: UInt8) throws(JSON5Fault) {
      let start = line
      while let byte = rest.popFirst(), byte != quote {
        if byte == UInt8(ascii: "\n") { throw fault(start, "a quote is opened and not closed") }
        guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else { continue }
        if escaped == UInt8(ascii: "\n") { line += 1 }
      }
      if rest.isEmpty, !open.isEmpty { throw fault(start, "a quote is opened and not closed") }
    }

    private mutating func skipComment() throws(JSON5Fault) {
      let start = line
      guard let kind = rest.popFirst(), kind == UInt8(ascii: "*") || kind == UInt8(ascii: "/") else {
        throw fault(start, "a “/” stands where none can be")
      }
      var before: UInt8 = 0
      while let byte = rest.first {
        if kind == UInt8(ascii: "/"), byte == UInt8(ascii: "\n") { return }
        rest.removeFirst()
        if byte == UInt8(ascii: "\n") { line += 1 }
        if kind == UInt8(ascii: "*"), before == UInt8(ascii: "*"), byte == UInt8(ascii: "/") { return }
        before = byte
      }
      if kind == UInt8(ascii: "*") { throw fault(start, "a comment is opened and not closed") }
    }

    private func fault(_ line: Int, _ problem: String) -> JSON5Fault { JSON5Fault(line: line, problem: problem) }
  }
}
