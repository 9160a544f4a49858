/// The attributes of one tag.
struct HTMLAttributes {
  /// Attributes beyond these are not looked at.
  private static let limit = 64
  /// Those that say how text looks, or whose it is; no other is kept.
  private static let known: Set<String> = ["style", "class", "id", "hidden", "color", "bgcolor", "background", "type"]

  private var values: [(name: String, value: String)] = []
  /// The declarations of `style`, lower case, white space taken out, the last of a name.
  private(set) var style: [String: String] = [:]
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
      let name = String(decoding: Bytes.lowercased(bytes[start..<index]), as: UTF8.self)
      while index < range.upperBound, ASCII.isWhite(bytes[index]) { index += 1 }
      var value = ""
      if index < range.upperBound, bytes[index] == ASCII.equals {
        index += 1
        value = Self.takeValue(bytes, &index, range.upperBound)
      }
      if Self.known.contains(name), self[name] == nil { values.append((name, value)) }
      count += 1
    }
    if let text = self["style"] { style = Self.declarations(text.utf8) }
    marks = Self.words(self["class"]) + Self.words(self["id"])
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

  subscript(name: String) -> String? { values.first { $0.name == name }?.value }

  /// The selectors by which a style sheet can name the element: `.class` for each class, `#id`. Lower case.
  var selectors: [String] {
    let words: (String, String) -> [String] = { mark, name in
      let value = Bytes.lowercased((self[name] ?? "").utf8)
      return value.split(maxSplits: Self.limit, whereSeparator: ASCII.isWhite).prefix(Self.limit).map {
        mark + String(decoding: $0, as: UTF8.self)
      }
    }
    return words(".", "class") + words("#", "id")
  }

  /// The declarations of a style, lower case, white space taken out, the last of a name.
  static func declarations(_ text: some Collection<UInt8>) -> [String: String] {
    var result: [String: String] = [:]
    var halves: (name: [UInt8], value: [UInt8]) = ([], [])
    var isInValue = false
    var count = 0
    func close() {
      if isInValue { result[String(decoding: halves.name, as: UTF8.self)] = String(decoding: halves.value, as: UTF8.self) }
      halves.name.removeAll(keepingCapacity: true)
      halves.value.removeAll(keepingCapacity: true)
      isInValue = false
      count += 1
    }
    for byte in text where !ASCII.isWhite(byte) {
      if byte == ASCII.semicolon {
        close()
        if count == limit { return result }
      } else if isInValue {
        halves.value.append(ASCII.lower(byte))
      } else if byte == ASCII.colon {
        isInValue = true
      } else {
        halves.name.append(ASCII.lower(byte))
      }
    }
    close()
    return result
  }

  /// The words of a `class` or `id`, lower case; those too short to be a mail program's mark are left out.
  private static func words(_ value: String?) -> [String] {
    guard let value, value.utf8.count >= shortestMark else { return [] }
    let words = Bytes.lowercased(value.utf8).split(maxSplits: limit, whereSeparator: ASCII.isWhite)
    return words.filter { $0.count >= shortestMark }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Bytes of the shortest mark that ``HTMLAppearance`` knows.
  private static let shortestMark = 11
}
