import InternetMessage

/// A reader of strangers' bytes that must come back whatever they are.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// A whole message: header, parts, bodies, defects, key, summary.
  case message
  /// An address field.
  case address
  /// A date.
  case date
  /// A page.
  case html

  /// Reads the bytes twice: as they are, and folded into the characters that mail is made of, so that structures come up more often.
  public func read(_ bytes: [UInt8]) {
    readOnce(bytes)
    readOnce(bytes.map { Self.alphabet[Int($0) % Self.alphabet.count] })
  }

  private static let alphabet = Array(
    "\r\n\t :;,.@<>()[]\"\\=?-_/'*%&#ABCQUTF8iso09aefmnxFromToSubject:Content-Type:multipart/mixed;boundary=--b".utf8)

  private func readOnce(_ bytes: [UInt8]) {
    switch self {
    case .message: read(message: bytes)
    case .address:
      let field = AddressField(HeaderField(name: "From", value: String(decoding: bytes, as: UTF8.self)))
      check(field.mailboxes.allSatisfy { !$0.address.utf8.contains(0) || field.oddities.contains(.controlByte) })
    case .date:
      if let date = MailDate.parse(String(decoding: bytes, as: UTF8.self)) {
        check(MailDate.parse(MailDate.format(date)) != nil)
      }
    case .html: check(HTMLText.plain(from: String(decoding: bytes, as: UTF8.self)).utf8.count <= 16 * bytes.count + 1024)
    }
  }

  private func read(message bytes: [UInt8]) {
    let message = Message(parsing: bytes)
    check(message.byteCount == bytes.count)
    check(!message.parts.isEmpty && message.parts.count <= Limits.standard.parts)
    check(
      message.parts.allSatisfy { $0.content.startIndex >= 0 && $0.content.endIndex <= bytes.count && $0.depth <= Limits.standard.depth })
    check(message.defects.allSatisfy { (0...bytes.count).contains($0.offset) })
    check(message.structure.isEmpty == false)
    _ = (message.from, message.replyTo, message.subject, message.date, message.messageID, message.inReplyTo, message.references)
    _ = (message.text, message.html, message.readableText, message.attachments, message.depth)
    check(MessageKey(text: MessageKey(of: message).text) != nil)
    for field in message.header.all("Authentication-Results") { _ = AuthenticationResults(parsing: field.value) }
    for field in message.header.all("Received") { _ = ReceivedField(field) }
    _ = DeliveryReport(of: message)
  }

  /// A property that does not hold ends the process, so that the fuzzer keeps the input.
  private func check(_ holds: Bool, line: Int = #line) { precondition(holds, "line \(line)") }
}
