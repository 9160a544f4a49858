/// Cuts HTML into tags and text, as far as a mail reader needs (HTML Living Standard section 13.2.5, simplified).
///
/// Every step consumes something, so time is linear. Comments, declarations and the content of script, style and title are left out.
struct HTMLTokenizer {
  /// A piece of a page.
  enum Token {
    case text(Range<Int>)
    case start(name: String, attributes: Range<Int>)
    case end(name: String)
  }

  let bytes: [UInt8]
  private var index = 0
  /// What stands between the last tag of ``raw`` and its end tag.
  private(set) var rawContent = 0..<0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Elements whose content is no markup and not shown.
  private static let raw: Set<String> = ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"]

  mutating func next() -> Token? {
    while index < bytes.count {
      let start = index
      guard bytes[index] == ASCII.less, index + 1 < bytes.count else {
        index = endOfText(from: index + 1)
        return .text(start..<index)
      }
      let following = bytes[index + 1]
      if following == 0x21 || following == ASCII.question {
        skipDeclaration()
      } else if ASCII.isLetter(following) {
        return startTag()
      } else if following == ASCII.slash, index + 2 < bytes.count, ASCII.isLetter(bytes[index + 2]) {
        return endTag()
      } else {
        index = endOfText(from: index + 1)
        return .text(start..<index)
      }
    }
    return nil
  }

  /// Where text ends: at the next `<` that may begin something.
  private func endOfText(from start: Int) -> Int {
    var position = start
    while true {
      position = Bytes.index(of: ASCII.less, in: bytes, from: position, to: bytes.count)
      guard position + 1 < bytes.count else { return bytes.count }
      let next = bytes[position + 1]
      if ASCII.isLetter(next) || next == ASCII.slash || next == 0x21 || next == ASCII.question { return position }
      position += 1
    }
  }

  /// `<!-- … -->`, `<!DOCTYPE …>`, `<![if …]>`, `<?xml …?>`; what is not closed goes on to the end, as in a browser.
  private mutating func skipDeclaration() {
    guard Bytes.starts(bytes, at: index, with: "<!--".utf8) else {
      index = min(bytes.count, Bytes.index(of: ASCII.greater, in: bytes, from: index, to: bytes.count) + 1)
      return
    }
    var end = index + 4
    while end < bytes.count {
      end = min(bytes.count, Bytes.index(of: ASCII.greater, in: bytes, from: end, to: bytes.count) + 1)
      if end >= 3, bytes[end - 1] == ASCII.greater, bytes[end - 2] == ASCII.hyphen, bytes[end - 3] == ASCII.hyphen { break }
    }
    index = end
  }

  private mutating func takeName() -> String {
    let start = index
    while index < bytes.count, !ASCII.isWhite(bytes[index]), bytes[index] != ASCII.greater, bytes[index] != ASCII.slash { index += 1 }
    return String(decoding: Bytes.lowercased(bytes[start..<index].prefix(32)), as: UTF8.self)
  }

  private mutating func startTag() -> Token {
    index += 1
    let name = takeName()
    let start = index
    skipToEndOfTag()
    let attributes = start..<max(start, index - 1)
    if Self.raw.contains(name) {
      let content = index
      skipRawText(name)
      rawContent = content..<max(content, index)
    }
    return .start(name: name, attributes: attributes)
  }

  private mutating func endTag() -> Token {
    index += 2
    let name = takeName()
    skipToEndOfTag()
    return .end(name: name)
  }

  /// Past the `>` that is not in a quoted value. A quote counts only after an equals sign.
  private mutating func skipToEndOfTag() {
    var afterEquals = false
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == ASCII.greater { return }
      if afterEquals, byte == ASCII.quote || byte == ASCII.apostrophe {
        index = min(bytes.count, Bytes.index(of: byte, in: bytes, from: index, to: bytes.count) + 1)
        afterEquals = false
      } else if !ASCII.isWhite(byte) {
        afterEquals = byte == ASCII.equals
      }
    }
  }

  /// Past everything up to the end tag of `name`.
  private mutating func skipRawText(_ name: String) {
    while index < bytes.count {
      index = Bytes.index(of: ASCII.less, in: bytes, from: index, to: bytes.count)
      let end = index + 2 + name.utf8.count
      if end <= bytes.count, bytes[index + 1] == ASCII.slash, Bytes.equalIgnoringCase(bytes[(index + 2)..<end], name.utf8) { return }
      index += 1
    }
    index = min(index, bytes.count)
  }
}
