import Foundation

/// Makes mail like that which companies get: letters in several languages and charsets, with and without a page in HTML, with quoted letters
/// below, and one in ten with a file. Half are up to about 10 KB, nine of ten up to about 35 KB. All of it is invented.
struct MailGenerator {
  private var random: SplitMix64
  private let index: Int

  /// - Parameter index: Which mail; the same number makes the same mail.
  init(index: Int) {
    self.index = index
    random = SplitMix64(seed: UInt64(truncatingIfNeeded: index) &* 0x2545_F491_4F6C_DD1D &+ 1)
  }

  /// One mail with CRLF line ends.
  mutating func mail() -> Data {
    // exp(0.978 · 1.2816) = 3.5: nine of ten are up to 3.5 times the median. Transfer encodings add a seventh.
    let target = Int(min(400_000, max(2_000, 8_600 * exp(0.978 * random.normal()))))
    let tongue = Tongue.all[random.chance(70) ? 0 : Int.random(in: 1..<Tongue.all.count, using: &random)]
    let room = max(600, target - 1_300)
    let body = random.chance(10) ? mixed(tongue, room) : letter(tongue, room)
    return Data((header(tongue) + body.header).utf8) + Data("\r\n".utf8) + body.content
  }

  /// The fields of a body and its bytes.
  private struct Entity {
    var header: String
    var content: Data

    var whole: Data { Data((header + "\r\n").utf8) + content }
  }

  private mutating func header(_ tongue: Tongue) -> String {
    let name = random.pick(tongue.names)
    let hour = index % 24
    var text = "Return-Path: <person\(index)@example.com>\r\n"
    for hop in 0..<Int.random(in: 2...4, using: &random) {
      text += "Received: from relay\(hop).example.net (relay\(hop).example.net [192.0.2.\(hop + 1)])\r\n"
      text += "\tby mx\(hop).contact-center1.com with ESMTPS id \(hex(12))\r\n\tfor <info@contact-center1.com>;"
      text += " Thu, \(1 + index % 28) Oct 2026 \(two(hour)):\(two(hop)):07 -0500\r\n"
    }
    text += "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=s1;\r\n\th=from:to:subject:date:message-id;\r\n"
    text += "\tbh=\(hex(44));\r\n\tb=\(hex(64))\r\n\t \(hex(64))\r\n"
    text += "From: \(word(name)) <person\(index)@example.com>\r\nTo: \"Contact Center\" <info@contact-center1.com>\r\n"
    if random.chance(20) { text += "Cc: Second Person <second\(index)@example.org>,\r\n third\(index)@example.org\r\n" }
    text += "Subject: \(word(sentence(tongue, words: 5)))\r\nDate: Thu, \(1 + index % 28) Oct 2026 \(two(hour)):00:00 -0500\r\n"
    text += "Message-ID: <\(hex(16)).\(index)@mail.example.com>\r\n"
    if random.chance(30) {
      text += "In-Reply-To: <\(hex(16))@example.net>\r\nReferences: <\(hex(16))@example.net>\r\n <\(hex(16))@example.net>\r\n"
    }
    return text + "MIME-Version: 1.0\r\nX-Mailer: Letterbox 4.2\r\n"
  }

  /// A letter: plain, or plain and a page, or a page alone.
  private mutating func letter(_ tongue: Tongue, _ room: Int) -> Entity {
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<4: return plain(tongue, room)
    case 4: return page(tongue, room)
    default:
      let boundary = "=_alt_" + hex(24)
      return multipart("alternative", boundary, [plain(tongue, room / 4), page(tongue, room * 3 / 4)])
    }
  }

  /// A letter and a file.
  private mutating func mixed(_ tongue: Tongue, _ room: Int) -> Entity {
    let note = letter(tongue, min(6_000, room / 3))
    let bytes = Data((0..<max(300, (room - note.content.count) * 73 / 100)).map { _ in UInt8.random(in: 0...255, using: &random) })
    let name = random.chance(30) ? "filename*=UTF-8''r%C3%A9sum%C3%A9-\(index).pdf" : "filename=\"scan \(index).pdf\""
    let head = "Content-Type: application/pdf\r\nContent-Disposition: attachment;\r\n \(name)\r\nContent-Transfer-Encoding: base64\r\n"
    return multipart("mixed", "----=_Part_" + hex(20), [note, Entity(header: head, content: base64(bytes))])
  }

  private func multipart(_ kind: String, _ boundary: String, _ parts: [Entity]) -> Entity {
    var content = Data("This is a message in MIME format.\r\n".utf8)
    for part in parts { content += Data("\r\n--\(boundary)\r\n".utf8) + part.whole }
    content += Data("\r\n--\(boundary)--\r\n".utf8)
    return Entity(header: "Content-Type: multipart/\(kind); boundary=\"\(boundary)\"\r\n", content: content)
  }

  private mutating func plain(_ tongue: Tongue, _ room: Int) -> Entity {
    var text = ""
    while text.utf8.count < room / (random.chance(40) ? 2 : 1) { text += paragraph(tongue) + "\n" }
    var mark = "> "
    while text.utf8.count < room {
      if mark == "> " { text += "\nOn Thu, Oct 1, 2026 at 9:12 AM Contact Center <info@contact-center1.com> wrote:\n" }
      text += paragraph(tongue).split(separator: "\n").map { mark + $0 + "\n" }.joined() + mark + "\n"
      if random.chance(20), mark.count < 8 { mark += "> " }
    }
    return leaf("text/plain", text, tongue)
  }

  private mutating func page(_ tongue: Tongue, _ room: Int) -> Entity {
    var text = "<html><head><meta http-equiv=\"Content-Type\"><style>p { margin: 0 } td { font: 11pt sans-serif }</style></head><body>\n"
    while text.utf8.count < room {
      let words = paragraph(tongue).split(separator: "\n").joined(separator: " ")
      switch Int.random(in: 0..<4, using: &random) {
      case 0: text += "<div class=\"c\(hex(4))\"><p style=\"margin:0in;color:#222222\">\(words)</p><br></div>\n"
      case 1: text += "<table width=\"100%\" cellpadding=\"0\"><tr><td align=\"left\">\(words)&nbsp;</td></tr></table>\n"
      case 2: text += "<p>\(words) <a href=\"https://www.example.com/\(hex(30))?a=1&amp;b=2\">&raquo;&nbsp;more</a></p>\n"
      default: text += "<blockquote style=\"margin-left:1ex\"><p>\(words)</p></blockquote>\n"
      }
    }
    return leaf("text/html", text + "</body></html>\n", tongue)
  }

  /// Text as a leaf in the charset of its language, or in UTF-8, and in a transfer encoding that fits.
  private mutating func leaf(_ type: String, _ text: String, _ tongue: Tongue) -> Entity {
    var charset = "utf-8"
    var bytes = Data(text.utf8)
    if random.chance(50), let encoded = text.data(using: tongue.encoding) { (charset, bytes) = (tongue.charset, encoded) }
    let head = "Content-Type: \(type); charset=\(random.chance(50) ? charset : "\"\(charset)\"")\r\nContent-Transfer-Encoding: "
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<5: return Entity(header: head + "quoted-printable\r\n", content: quotedPrintable(bytes))
    case 5..<7: return Entity(header: head + "base64\r\n", content: base64(bytes))
    default:
      let content = Data(bytes.flatMap { $0 == 10 ? [13, 10] : [$0] })
      return Entity(header: head + (bytes.contains { $0 > 127 } ? "8bit" : "7bit") + "\r\n", content: content)
    }
  }

  private mutating func paragraph(_ tongue: Tongue) -> String {
    var lines: [String] = []
    for _ in 0..<Int.random(in: 2...6, using: &random) {
      lines.append(sentence(tongue, words: Int.random(in: 6...12, using: &random)) + ".")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func sentence(_ tongue: Tongue, words count: Int) -> String {
    (0..<count).map { _ in random.pick(tongue.words) }.joined(separator: " ")
  }

  /// Lower-case hexadecimal digits.
  private mutating func hex(_ count: Int) -> String {
    String((0..<count).map { _ in Character(String(Int.random(in: 0..<16, using: &random), radix: 16)) })
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Text as it stands in a header: as encoded words where it needs them (RFC 2047), ten characters each.
  private func word(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 128 }) { return text }
    var words: [String] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      words.append("=?UTF-8?B?\(Data(rest.prefix(10).utf8).base64EncodedString())?=")
      rest = rest.dropFirst(10)
    }
    return words.joined(separator: "\r\n ")
  }

  private func base64(_ bytes: Data) -> Data {
    bytes.base64EncodedData(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed]) + Data("\r\n".utf8)
  }

  private func quotedPrintable(_ bytes: Data) -> Data {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    var column = 0
    for byte in bytes {
      if byte == 10 {
        if result.last == 32 { result.replaceSubrange((result.count - 1)..., with: Array("=20".utf8)) }
        result += [13, 10]
        column = 0
        continue
      }
      let piece = byte < 32 || byte > 126 || byte == 61 ? [61, digits[Int(byte >> 4)], digits[Int(byte & 15)]] : [byte]
      if column + piece.count > 75 {
        result += [61, 13, 10]
        column = 0
      }
      result += piece
      column += piece.count
    }
    return Data(result)
  }
}
