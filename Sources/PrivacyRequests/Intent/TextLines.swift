/// The lines of a text, each as it was written and folded, over bytes.
struct TextLines {
  private struct Line {
    let start: Int32
    let end: Int32
    let foldedStart: Int32
    let foldedEnd: Int32
  }

  /// The UTF-8 that was read.
  let bytes: [UInt8]
  /// The folded lines without the white space around them, in order, a blank between two.
  private var foldedBytes: [UInt8] = []
  private var lines: [Line] = []

  /// Cuts a text at its line ends: LF, CR, CR LF and those of Unicode.
  ///
  /// - Parameters:
  ///   - limit: How many bytes are read at most; up to 2^30.
  ///   - nonBlank: How many lines that are not blank are read at most.
  init(_ text: String, limit: Int, nonBlank: Int = .max) {
    bytes = Array(text.utf8.prefix(max(0, min(limit, 1 << 30))))
    if nonBlank == .max { foldedBytes.reserveCapacity(bytes.count + 1) }
    var start = 0
    var index = 0
    var left = nonBlank
    while index < bytes.count, left > 0 {
      let length = lineEnd(at: index)
      if length > 0 {
        add(start..<index)
        if !isBlank(count - 1) { left -= 1 }
        start = index + length
      }
      index += max(length, 1)
    }
    if left > 0 { add(start..<bytes.count) }
  }

  /// How many lines there are, one at least.
  var count: Int { lines.count }

  /// The bytes of a line as they were written.
  subscript(index: Int) -> ArraySlice<UInt8> { bytes[Int(lines[index].start)..<Int(lines[index].end)] }

  /// A line, folded and without the white space around it.
  func folded(_ index: Int) -> ArraySlice<UInt8> { foldedBytes[Int(lines[index].foldedStart)..<Int(lines[index].foldedEnd)] }

  /// Several lines, folded, joined by blanks.
  func folded(_ range: Range<Int>) -> ArraySlice<UInt8> {
    guard let first = range.first, let last = range.last else { return [] }
    return foldedBytes[Int(lines[first].foldedStart)..<Int(lines[last].foldedEnd)]
  }

  /// Whether a line is nothing but white space.
  func isBlank(_ index: Int) -> Bool { lines[index].foldedStart == lines[index].foldedEnd }

  /// The first byte of a folded line; 0 for a blank one.
  func first(_ index: Int) -> UInt8 { isBlank(index) ? 0 : foldedBytes[Int(lines[index].foldedStart)] }

  /// How many bytes of line end stand at `index`; 0 for none.
  private func lineEnd(at index: Int) -> Int {
    switch bytes[index] {
    case 0x0A...0x0C: return 1
    case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      let isSeparator = index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] | 1 == 0xA9
      return isSeparator ? 3 : 0
    default: return 0
    }
  }

  private mutating func add(_ range: Range<Int>) {
    let foldedStart = foldedBytes.count
    var isASCII = true
    for byte in bytes[range] {
      if byte >= 0x80 {
        isASCII = false
        break
      }
      if foldedBytes.count == foldedStart, TextLines.isWhite(byte) { continue }
      foldedBytes.append(Folding.fold(ascii: byte))
    }
    if !isASCII {
      foldedBytes.removeLast(foldedBytes.count - foldedStart)
      let folded = Folding.fold(bytes: bytes[range])
      foldedBytes.append(contentsOf: folded.drop(while: TextLines.isWhite))
    }
    while foldedBytes.count > foldedStart, let last = foldedBytes.last, TextLines.isWhite(last) { foldedBytes.removeLast() }
    lines.append(
      Line(
        start: Int32(range.lowerBound), end: Int32(range.upperBound), foldedStart: Int32(foldedStart), foldedEnd: Int32(foldedBytes.count)))
    foldedBytes.append(0x20)
  }

  /// Blank, tab, and what else stands between 9 and 13.
  static func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
}
