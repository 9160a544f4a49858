/// What the style sheets of a page say about whether text is seen (CSS 2.2, as far as a mail reader needs).
///
/// Selectors are `.class`, `#id`, `tag.class` and `tag#id`, alone or in a list. Of two rules for one element the later wins, but for
/// `!important`; colours are not looked at, since the ground behind the text may come from a selector that is not. Rules for print, for a width
/// of the screen and other conditions do not count.
struct HTMLStyleSheet {
  /// Names a selector, lower case, by FNV-1a over its bytes; one who makes two alike hides only text of his own.
  private struct Selector: Hashable {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    init(_ name: some Sequence<UInt8>) { for byte in name { add(byte) } }

    func followed(by bytes: [UInt8]) -> Selector {
      var longer = self
      for byte in bytes { longer.add(byte) }
      return longer
    }

    mutating func add(_ byte: UInt8) { hash = (hash ^ UInt64(ASCII.lower(byte))) &* 0x100_0000_01B3 }
  }

  private var rules: [Selector: HTMLVisibility] = [:]
  private var order: UInt32 = 0

  /// Bytes of all sheets of a page that are read, and selectors that are kept; one of a newsletter has some 20 KB and 200.
  private static let byteLimit = 256 << 10
  private static let ruleLimit = 2_000
  /// Classes of an element that are looked at.
  private static let wordLimit = 64
  private var left = byteLimit

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
      add(prelude, HTMLStyle(sheet[index..<end]))
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

  private mutating func add(_ selectors: ArraySlice<UInt8>, _ style: HTMLStyle) {
    for name in selectors.split(separator: ASCII.comma) {
      let name = Bytes.trimmed(name)
      let selector = Selector(name)
      guard Self.isSimple(name), rules[selector] != nil || rules.count < Self.ruleLimit else { continue }
      order += 1
      let said = HTMLVisibility(style, order: order)
      if !said.isEmpty { rules[selector, default: HTMLVisibility()].add(said) }
    }
  }

  /// Whether a selector is one of those that count.
  private static func isSimple(_ selector: ArraySlice<UInt8>) -> Bool {
    guard selector.count <= 128, let last = selector.last, isName(last) else { return false }
    return selector.count(where: isMark) == 1 && selector.allSatisfy { isName($0) || isMark($0) }
  }

  private static func isMark(_ byte: UInt8) -> Bool { byte == ASCII.dot || byte == 0x23 }

  private static func isName(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.hyphen || byte == ASCII.underscore || byte >= 0x80
  }

  /// What the sheets and the `style` of an element say of it; its own style comes last.
  func visibility(of name: String, _ attributes: HTMLAttributes) -> HTMLVisibility {
    var found = HTMLVisibility(attributes.style, order: .max)
    guard !rules.isEmpty else { return found }
    let tag = Selector(name.utf8)
    find([ASCII.dot], tag, attributes[.class], &found)
    find([0x23], tag, attributes[.id], &found)
    return found
  }

  /// Adds what is said of each word of a value, after its mark, with the tag before it or not.
  private func find(_ mark: [UInt8], _ tag: Selector, _ value: String?, _ found: inout HTMLVisibility) {
    guard let value else { return }
    let (alone, tagged) = (Selector(mark), tag.followed(by: mark))
    var (word, taggedWord) = (alone, tagged)
    var left = Self.wordLimit
    func look() {
      if let said = rules[word] { found.add(said) }
      if let said = rules[taggedWord] { found.add(said) }
    }
    for byte in value.utf8 {
      if !ASCII.isWhite(byte) {
        word.add(byte)
        taggedWord.add(byte)
        continue
      }
      look()
      (word, taggedWord) = (alone, tagged)
      left -= 1
      if left == 0 { return }
    }
    look()
  }
}
