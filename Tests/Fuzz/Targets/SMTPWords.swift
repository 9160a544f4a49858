import MailTransport

/// What must hold for what an SMTP server says and for what is said to it.
enum SMTPWords {
  private static let server = MailServer(host: "mail.example.com", port: 465, security: .tls)

  static func read(_ bytes: [UInt8]) {
    let whole = replies(bytes, pieces: bytes.count + 1)
    precondition(replies(bytes, pieces: 1) == whole, "another meaning when it comes byte by byte")
    for reply in whole.found {
      precondition((200..<600).contains(reply.code) && reply.text.count <= 300, "a reply beyond its limits")
      precondition(!reply.text.unicodeScalars.contains { $0.properties.generalCategory == .control }, "a control character")
    }
    checkContent(bytes)
    let address = String(decoding: bytes, as: UTF8.self)
    if !address.isEmpty, SMTPAddress.objection(to: address, isSender: true) == nil {
      let isSafe = address.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
      precondition(isSafe && address.utf8.count <= 320, "an address that ends its command")
    }
  }

  /// The only line with a dot alone is the last, and there is no CR and no LF but at the end of a line.
  private static func checkContent(_ bytes: [UInt8]) {
    let content = SMTPContent(bytes)
    let lines = content.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    precondition(lines.last?.isEmpty == true, "an open end")
    for (index, line) in lines.dropLast().enumerated() {
      precondition(line.last == 0x0D && !line.dropLast().contains(0x0D), "a line end of another kind")
      precondition(line.elementsEqual([0x2E, 0x0D]) == (index == lines.count - 2), "a letter that ends early, or not")
    }
  }

  private struct Result: Equatable {
    var found: [SMTPSession.Reply] = []
    var isMalformed = false
  }

  private static func replies(_ bytes: [UInt8], pieces: Int) -> Result {
    var reader = SMTPReplyReader(server)
    var result = Result()
    var rest = bytes[...]
    do throws(SMTPReplyReader.Malformed) {
      while !rest.isEmpty {
        reader.append(rest.prefix(pieces))
        rest = rest.dropFirst(pieces)
        while let reply = try reader.next() { result.found.append(reply) }
      }
    } catch { result.isMalformed = true }
    return result
  }
}
