/// The attributes of one tag.
struct HTMLAttributes {
  /// Attributes beyond these are not looked at.
  private static let limit = 64

  private var values: [String: String] = [:]
  /// The declarations of `style`, lower case, white space taken out, the last of a name.
  private(set) var style: [String: String] = [:]
  /// The words of `class` and `id`, lower case.
  private(set) var marks: [String] = []

  /// Reads what stands between the name of a tag and its `>`.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    guard !range.isEmpty else { return }
    var index = range.lowerBound
    while index < range.upperBound, values.count < Self.limit {
      while index < range.upperBound, ASCII.isWhite(bytes[index]) || bytes[index] == ASCII.slash || bytes[index] == ASCII.equals {
        index += 1
      }
      let start = index
      while index < range.upperBound, !ASCII.isWhite(bytes[index]), bytes[index] != ASCII.equals, bytes[index] != ASCII.slash { index += 1 }
      let name = String(decoding: Bytes.lowercased(bytes[start..<index]), as: UTF8.self)
      while index < range.upperBound, ASCII.isWhite(bytes[index]) { index += 1 }
      var value = ""
      if index < range.upperBound, bytes[index] == ASCII.equals {
        index += 1
        value = Self.takeValue(bytes, &index, range.upperBound)
      }
      if !name.isEmpty, values[name] == nil { values[name] = value }
    }
    if let text = values["style"] { style = Self.declarations(text) }
    if values["class"] != nil || values["id"] != nil { marks = Self.words(values) }
  }

  private static func takeValue(_ bytes: [UInt8], _ index: inout Int, _ end: Int) -> String {
    while index < end, ASCII.isWhite(bytes[index]) { index += 1 }
    guard index < end else { return "" }
    let mark = bytes[index]
    let start: Int
    if mark == ASCII.quote || mark == ASCII.apostrophe {
      start = index + 1
      index = Bytes.index(of: mark, in: bytes, from: start, to: end)
    } else {
      start = index
      while index < end, !ASCII.isWhite(bytes[index]) { index += 1 }
    }
    let value = String(decoding: bytes[min(start, end)..<max(min(start, end), index)], as: UTF8.self)
    index = min(end, index + 1)
    return value
  }

  subscript(name: String) -> String? { values[name] }

  /// The declarations of a `style` attribute, lower case, white space taken out, the last of a name.
  private static func declarations(_ text: String) -> [String: String] {
    var result: [String: String] = [:]
    for declaration in text.utf8.split(separator: ASCII.semicolon).prefix(limit) {
      let halves = declaration.split(separator: ASCII.colon, maxSplits: 1).map { half in
        String(decoding: Bytes.lowercased(half.filter { !ASCII.isWhite($0) }), as: UTF8.self)
      }
      if halves.count == 2 { result[halves[0]] = halves[1] }
    }
    return result
  }

  /// The words of `class` and `id`, lower case.
  private static func words(_ values: [String: String]) -> [String] {
    let classes = values["class"]?.lowercased().split(maxSplits: limit, whereSeparator: \.isWhitespace).map(String.init) ?? []
    return classes + (values["id"].map { [$0.lowercased()] } ?? [])
  }
}
