/// Walks through the tags of a page and writes its text.
struct HTMLRenderer {
  private struct Element {
    let name: String
    let element: HTMLElement
    let outside: HTMLAppearance
  }

  private var tokenizer: HTMLTokenizer
  private let sheet: HTMLStyleSheet
  private var lines = HTMLLines()
  private var appearance = HTMLAppearance()
  private var open: [Element] = []
  /// How many elements of a name are open, so that an end tag without a start costs nothing.
  private var openCount: [String: Int] = [:]
  /// Elements that were not entered because too many are open.
  private var skipped = 0
  private var isInTail = false

  /// Elements inside one another beyond these change nothing.
  private static let depthLimit = 256

  init(_ bytes: [UInt8]) {
    tokenizer = HTMLTokenizer(bytes)
    sheet = HTMLStyleSheet(page: bytes)
  }

  mutating func run() -> String {
    while let token = tokenizer.next() {
      switch token {
      case .text(let range): write(tokenizer.bytes[range])
      case .start(let name, let attributes): start(name, attributes)
      case .end(let name): end(name)
      }
    }
    return String(decoding: lines.bytes, as: UTF8.self)
  }

  private mutating func start(_ name: String, _ attributes: Range<Int>) {
    let element = HTMLElement.named(name)
    if name == "body" { end("head") }
    if let top = open.last, top.element.contains(.selfEnding), top.name == name || (top.name == "p" && element.contains(.block)) {
      end(top.name)
    }
    separate(element)
    if name == "hr", appearance.isShown {
      // As mail programs write it in plain text.
      lines.add([UInt8](repeating: ASCII.underscore, count: 32), quotes: quotes)
      lines.breakLine()
    }
    guard !element.contains(.void) else { return }
    guard open.count < Self.depthLimit else {
      skipped += 1
      return
    }
    let read = HTMLAttributes(tokenizer.bytes, in: attributes)
    if HTMLAppearance.beginsTail(read) { isInTail = true }
    open.append(Element(name: name, element: element, outside: appearance))
    openCount[name, default: 0] += 1
    appearance.enter(name, read, sheet: sheet)
  }

  private mutating func end(_ name: String) {
    let element = HTMLElement.named(name)
    if skipped > 0, !element.contains(.void) {
      skipped -= 1
      return
    }
    guard openCount[name, default: 0] > 0 else { return }
    separate(element)
    while let last = open.popLast() {
      openCount[last.name, default: 1] -= 1
      appearance = last.outside
      if last.name == name { return }
    }
  }

  /// The break that a tag makes at its place.
  private mutating func separate(_ element: HTMLElement) {
    if element.contains(.lineBreak) {
      if appearance.isShown { lines.addBreak() }
    } else if element.contains(.paragraph) {
      lines.breakParagraph()
    } else if element.contains(.block) {
      lines.breakLine()
    } else if element.contains(.cell) {
      lines.addSpace()
    }
  }

  private var quotes: Int { appearance.quotes + (isInTail ? 1 : 0) }

  private mutating func write(_ text: ArraySlice<UInt8>) {
    guard appearance.isShown else { return }
    var word: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if ASCII.isWhite(byte) || byte == 0x0C {
        finish(&word)
        space(byte)
        index += 1
      } else if byte == 0x26, let entity = HTMLEntities.decode(text, at: index) {
        Self.append(entity.text, to: &word)
        index = entity.end
      } else if byte >= 0xC2, let end = HTMLEntities.invisibleEnd(text, at: index) {
        index = end
      } else if byte == 0xC2, index + 1 < text.endIndex, text[index + 1] == 0xA0 {
        word.append(ASCII.space)
        index += 2
      } else {
        word.append(byte)
        index += 1
      }
    }
    finish(&word)
  }

  private static func append(_ scalar: Unicode.Scalar, to word: inout [UInt8]) {
    if scalar == "\u{A0}" { return word.append(ASCII.space) }
    guard !HTMLEntities.isInvisible(scalar) else { return }
    word += Array(String(scalar).utf8)
  }

  private mutating func finish(_ word: inout [UInt8]) {
    guard !word.isEmpty else { return }
    lines.add(word, quotes: quotes)
    word = []
  }

  private mutating func space(_ byte: UInt8) {
    guard appearance.isPreformatted else { return lines.addSpace() }
    if byte == ASCII.lf { lines.addBreak() } else if byte != ASCII.cr { lines.add([ASCII.space], quotes: quotes) }
  }
}
