/// What the style sheets of a page say about whether text is seen (CSS 2.2, as far as a mail reader needs).
///
/// Selectors are `.class`, `#id`, `tag.class` and `tag#id`, alone or in a list. Of two rules for one element the later wins, but for
/// `!important`; colours are not looked at, since the ground behind the text may come from a selector that is not. Rules for print, for a width
/// of the screen and other conditions do not count.
struct HTMLStyleSheet {
  private struct Declaration {
    let value: String
    let order: Int
  }

  /// Declarations by selector, lower case; the last of a name.
  private var rules: [String: [String: Declaration]] = [:]
  private var order = 0

  /// Bytes of all sheets of a page that are read, and selectors that are kept; one of a newsletter has some 20 KB and 200.
  private static let byteLimit = 256 << 10
  private static let ruleLimit = 2_000
  private var left = byteLimit

  /// The properties that can hide text.
  private static let known: Set<String> = ["display", "visibility", "font-size", "opacity", "max-height", "height", "overflow"]

  /// Reads all sheets of a page.
  init(page bytes: [UInt8]) {
    guard Self.mayHaveSheet(bytes) else { return }
    var tokenizer = HTMLTokenizer(bytes)
    while left > 0, let token = tokenizer.next() {
      guard case .start("style", _) = token else { continue }
      let sheet = bytes[tokenizer.rawContent].prefix(left)
      left -= sheet.count
      read(Self.withoutComments(sheet))
    }
  }

  private static func mayHaveSheet(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      index = Bytes.index(of: ASCII.less, in: bytes, from: index, to: bytes.count)
      if index + 6 <= bytes.count, bytes[index + 1] | 0x20 == 0x73, Bytes.equalIgnoringCase(bytes[(index + 1)..<(index + 6)], "style".utf8)
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// The sheet without `/* … */`; one that is not closed goes on to the end.
  private static func withoutComments(_ sheet: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = sheet.startIndex
    while index < sheet.endIndex {
      guard sheet[index] == ASCII.slash, index + 1 < sheet.endIndex, sheet[index + 1] == ASCII.star else {
        result.append(sheet[index])
        index += 1
        continue
      }
      index += 2
      while index < sheet.endIndex, !(sheet[index] == ASCII.slash && sheet[index - 1] == ASCII.star) { index += 1 }
      index += 1
    }
    return result
  }

  private mutating func read(_ sheet: [UInt8]) {
    var index = 0
    while index < sheet.count {
      let mark = sheet[index...].firstIndex { $0 == 0x7B || $0 == 0x7D || $0 == ASCII.semicolon } ?? sheet.count
      guard mark < sheet.count else { return }
      let prelude = Self.withoutHyphens(Bytes.trimmed(sheet[index..<mark]))
      index = mark + 1
      // A semicolon ends `@import`, a brace a condition that always holds.
      guard sheet[mark] == 0x7B else { continue }
      if prelude.first == ASCII.at {
        if !Self.alwaysHolds(prelude) { index = Self.endOfBlock(sheet, from: index) }
        continue
      }
      let end = Bytes.index(of: 0x7D, in: sheet, from: index, to: sheet.count)
      add(prelude, HTMLAttributes.declarations(sheet[index..<end]))
      index = end + 1
    }
  }

  /// Without the marks of a comment in HTML, which old pages put around a sheet.
  private static func withoutHyphens(_ prelude: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for mark in ["<!--", "-->"] where prelude.starts(with: mark.utf8) { return Bytes.trimmed(prelude.dropFirst(mark.utf8.count)) }
    return prelude
  }

  private static func alwaysHolds(_ prelude: ArraySlice<UInt8>) -> Bool {
    let words = Bytes.lowercased(prelude).split(whereSeparator: ASCII.isWhite).map { String(decoding: $0, as: UTF8.self) }
    return words.first == "@media" && [["screen"], ["all"], ["only", "screen"]].contains(Array(words.dropFirst()))
  }

  /// Where the block that began before `start` ends, blocks inside of it counted.
  private static func endOfBlock(_ sheet: [UInt8], from start: Int) -> Int {
    var depth = 1
    var index = start
    while index < sheet.count, depth > 0 {
      if sheet[index] == 0x7B { depth += 1 }
      if sheet[index] == 0x7D { depth -= 1 }
      index += 1
    }
    return index
  }

  private mutating func add(_ selectors: ArraySlice<UInt8>, _ declarations: [String: String]) {
    let kept = declarations.filter { Self.known.contains($0.key) }
    guard !kept.isEmpty else { return }
    for selector in selectors.split(separator: ASCII.comma) {
      guard let name = Self.simple(Bytes.trimmed(selector)), rules[name] != nil || rules.count < Self.ruleLimit else { continue }
      order += 1
      for (property, value) in kept { Self.enter(Declaration(value: value, order: order), property, &rules[name, default: [:]]) }
    }
  }

  /// A selector of those that count, lower case; nil for others.
  private static func simple(_ selector: ArraySlice<UInt8>) -> String? {
    let isMark: (UInt8) -> Bool = { $0 == ASCII.dot || $0 == 0x23 }
    let isName: (UInt8) -> Bool = { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == ASCII.hyphen || $0 == ASCII.underscore || $0 >= 0x80 }
    guard selector.count <= 128, selector.count(where: isMark) == 1, selector.last.map(isName) == true,
      selector.allSatisfy({ isName($0) || isMark($0) })
    else { return nil }
    return String(decoding: Bytes.lowercased(selector), as: UTF8.self)
  }

  private static func enter(_ new: Declaration, _ property: String, _ style: inout [String: Declaration]) {
    if let old = style[property], isImportant(old.value), !isImportant(new.value) { return }
    if let old = style[property], old.order > new.order, isImportant(old.value) == isImportant(new.value) { return }
    style[property] = new
  }

  private static func isImportant(_ value: String) -> Bool { value.hasSuffix("!important") }

  /// What an element looks like by the sheets and by its own `style`, which comes last.
  func style(of name: String, _ attributes: HTMLAttributes) -> [String: String] {
    guard !rules.isEmpty else { return attributes.style }
    var found: [String: Declaration] = [:]
    for mark in attributes.selectors {
      for selector in [mark, name + mark] {
        for (property, declaration) in rules[selector] ?? [:] { Self.enter(declaration, property, &found) }
      }
    }
    for (property, value) in attributes.style { Self.enter(Declaration(value: value, order: .max), property, &found) }
    return found.mapValues(\.value)
  }
}
