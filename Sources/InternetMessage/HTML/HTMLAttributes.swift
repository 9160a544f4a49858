/// The attributes of one tag.
struct HTMLAttributes {
  /// Attributes beyond these are not looked at.
  private static let limit = 64
  /// Those that say how text looks, or whose it is; no other is kept.
  enum Name: String, CaseIterable {
    case style, `class`, id, hidden, color, bgcolor, background, type

    private static let names = allCases.map { (name: $0, bytes: Array($0.rawValue.utf8)) }

    /// The attribute of that name, whatever its case; nil when it is not kept.
    static func named(_ bytes: ArraySlice<UInt8>) -> Name? {
      names.first { $0.bytes.count == bytes.count && Bytes.equalIgnoringCase($0.bytes, bytes) }?.name
    }
  }

  private var values: [(name: Name, value: String)] = []
  /// The declarations of `style`.
  private(set) var style = HTMLStyle()
  /// The words of `class` and `id`, lower case.
  private(set) var marks: [String] = []

  /// Reads what stands between the name of a tag and its `>`.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    guard !range.isEmpty else { return }
    var index = range.lowerBound
    var count = 0
    while index < range.upperBound, count < Self.limit {
      while index < range.upperBound, ASCII.isWhite(bytes[index]) || bytes[index] == ASCII.slash || bytes[index] == ASCII.equals {
        index += 1
      }
      let start = index
      while index < range.upperBound, !ASCII.isWhite(bytes[index]), bytes[index] != ASCII.equals, bytes[index] != ASCII.slash { index += 1 }
      let name = Name.named(bytes[start..<index])
      while index < range.upperBound, ASCII.isWhite(bytes[index]) { index += 1 }
      var value = 0..<0
      if index < range.upperBound, bytes[index] == ASCII.equals {
        index += 1
        value = Self.takeValue(bytes, &index, range.upperBound)
      }
      if let name, self[name] == nil { values.append((name, String(decoding: bytes[value], as: UTF8.self))) }
      count += 1
    }
    if let text = self[.style] { style = HTMLStyle(text.utf8) }
    marks = Self.words(self[.class]) + Self.words(self[.id])
  }

  private static func takeValue(_ bytes: [UInt8], _ index: inout Int, _ end: Int) -> Range<Int> {
    while index < end, ASCII.isWhite(bytes[index]) { index += 1 }
    guard index < end else { return 0..<0 }
    let mark = bytes[index]
    let start: Int
    if mark == ASCII.quote || mark == ASCII.apostrophe {
      start = index + 1
      index = Bytes.index(of: mark, in: bytes, from: start, to: end)
    } else {
      start = index
      while index < end, !ASCII.isWhite(bytes[index]) { index += 1 }
    }
    let value = min(start, end)..<max(min(start, end), index)
    index = min(end, index + 1)
    return value
  }

  /// The value of an attribute, empty when it has none; nil when it is not there.
  subscript(name: Name) -> String? { values.first { $0.name == name }?.value }

  /// The words of a `class` or `id`, lower case; those too short to be a mail program's mark are left out.
  private static func words(_ value: String?) -> [String] {
    guard let value, value.utf8.count >= shortestMark else { return [] }
    let words = Bytes.lowercased(value.utf8).split(maxSplits: limit, whereSeparator: ASCII.isWhite)
    return words.filter { $0.count >= shortestMark }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Bytes of the shortest mark that ``HTMLAppearance`` knows.
  private static let shortestMark = 11
}
