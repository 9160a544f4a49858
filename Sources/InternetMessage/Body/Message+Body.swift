extension Message {
  private var leaves: [Part] { parts.filter { !$0.isMultipart } }

  /// All text/plain leaves that are not attachments, depth first, joined by a line feed. LF line ends.
  public var text: String { joined("text/plain") }

  /// All text/html leaves that are not attachments, depth first, joined by a line feed. LF line ends.
  public var html: String { joined("text/html") }

  private func joined(_ type: String) -> String {
    leaves.filter { $0.mediaType == type && $0.isBodyText }.map(\.text.text).joined(separator: "\n")
  }

  /// What the writer's letter says to somebody who reads it: the plain text, flowed lines joined, or else the visible text of the HTML, or
  /// else plain text that has a file name but is not marked as an attachment.
  ///
  /// Quoted text begins with `>` in every case. LF line ends.
  public var readableText: String { readableText(limit: .max).text }

  /// ``readableText`` of parts whose contents, as they came, have so many bytes together; what lies over it is not decoded.
  ///
  /// - Parameter limit: In bytes, transfer encodings included.
  /// - Returns: The text, and whether something was left out.
  public func readableText(limit: Int) -> (text: String, isCut: Bool) {
    let plain = leaves.filter { $0.readsAsPlainText }
    let unnamed = Self.joined(plain.filter { $0.fileName == nil }, limit, Self.readable)
    if !unnamed.text.isBlank { return unnamed }
    let html = leaves.filter { $0.mediaType == "text/html" && $0.isBodyText }
    let page = Self.joined(html, limit) { HTMLText.plain(from: $0.text.text) }
    if !page.text.isBlank { return page }
    let all = Self.joined(plain, limit, Self.readable)
    return (all.text, all.isCut || page.isCut)
  }

  private static func joined(_ parts: [Part], _ limit: Int, _ read: (Part) -> String) -> (text: String, isCut: Bool) {
    var left = max(0, limit)
    var texts: [String] = []
    var isCut = false
    for part in parts {
      let taken = part.prefix(left)
      isCut = isCut || taken.content.count < part.content.count
      left -= taken.content.count
      texts.append(read(taken))
    }
    return (texts.joined(separator: "\n"), isCut)
  }

  private static func readable(_ part: Part) -> String {
    let type = part.contentType
    guard type["format"]?.lowercased() == "flowed" else { return part.text.text }
    return FlowedText.unfold(part.text.text, deletesSpace: type["delsp"]?.lowercased() == "yes")
  }

  /// Every leaf that is not part of ``text`` or ``html``, depth first.
  public var attachments: [Attachment] {
    leaves.filter { !$0.isBodyText }.map { $0.attachment(size: $0.isMessage ? 0 : $0.decodedContent.bytes.count) }
  }

  /// The tree on one line: `multipart/mixed(text/plain,image/png)`.
  public var structure: String {
    var result = ""
    var open: [Int] = []
    var isFirst = true
    for (index, part) in parts.enumerated() {
      while let last = open.last, last != part.parent {
        open.removeLast()
        result += ")"
        isFirst = false
      }
      if !isFirst { result += "," }
      result += part.mediaType
      isFirst = part.isMultipart
      if part.isMultipart {
        open.append(index)
        result += "("
      }
    }
    return result + String(repeating: ")", count: open.count)
  }

  /// Multiparts on the longest way from the root to a leaf.
  public var depth: Int { parts.lazy.map { $0.depth + ($0.isMultipart ? 1 : 0) }.max() ?? 0 }
}

extension String {
  /// Whether there is nothing but white space and controls.
  fileprivate var isBlank: Bool {
    guard let mark = utf8.firstIndex(where: { $0 > 0x20 }) else { return true }
    return self[mark...].unicodeScalars.allSatisfy { $0.isASCII ? $0.value <= 0x20 : $0.properties.isWhitespace }
  }
}
