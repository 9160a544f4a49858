public import Foundation

/// A message that we send: text/plain in UTF-8, composed to the letter of RFC 5322, RFC 2045 and RFC 2047.
///
/// Whatever comes from outside, a name, a subject, an identifier, is refused when it could end its line; so nobody can add a field.
public struct OutgoingMessage: Sendable {
  /// Who writes.
  public var from: Mailbox
  /// To whom; at least one.
  public var to: [Mailbox]
  /// What it is about.
  public var subject: String
  /// When it is written.
  public var date: Date
  /// The zone in which ``date`` is written, in minutes east of UTC. Default 0.
  public var offsetMinutes: Int
  /// Its identifier, without angle brackets.
  public var messageID: String
  /// The identifier of the message that is answered, without angle brackets; nil for a new one.
  public var inReplyTo: String?
  /// The identifiers of the thread, oldest first, without angle brackets.
  public var references: [String]
  /// More fields, written after the others in this order, values encoded where they need it.
  public var extraFields: [(name: String, value: String)]
  /// The text, LF or CRLF line ends.
  public var body: String

  /// Gathers what a message needs; nothing is checked before ``bytes()``.
  public init(
    from: Mailbox, to: [Mailbox], subject: String, date: Date, offsetMinutes: Int = 0, messageID: String, inReplyTo: String? = nil,
    references: [String] = [], extraFields: [(name: String, value: String)] = [], body: String
  ) {
    self.from = from
    self.to = to
    self.subject = subject
    self.date = date
    self.offsetMinutes = offsetMinutes
    self.messageID = messageID
    self.inReplyTo = inReplyTo
    self.references = references
    self.extraFields = extraFields
    self.body = body
  }

  /// The message with CRLF line ends, lines of at most 78 characters where a word allows it and never more than 998.
  ///
  /// - Throws: ``OutgoingMessageError``, when a part of it cannot be sent safely.
  public func bytes() throws(OutgoingMessageError) -> [UInt8] {
    guard !to.isEmpty else { throw .noRecipient }
    var writer = HeaderWriter()
    try writer.addAddresses("From", [from])
    try writer.addAddresses("To", to)
    try writer.addText("Subject", subject)
    try writer.addText("Date", MailDate.format(date, offsetMinutes: offsetMinutes))
    try writer.addMessageIDs("Message-ID", [messageID])
    if let inReplyTo { try writer.addMessageIDs("In-Reply-To", [inReplyTo]) }
    if !references.isEmpty { try writer.addMessageIDs("References", references) }
    for field in extraFields {
      try Self.check(field.name)
      try writer.addText(field.name, field.value)
    }
    let lines = Bytes.withLineFeeds(Array(body.utf8)[...])
    let isPlain = Self.isPlain(lines)
    try writer.addText("MIME-Version", "1.0")
    try writer.addText("Content-Type", "text/plain; charset=utf-8")
    try writer.addText("Content-Transfer-Encoding", isPlain ? "7bit" : "quoted-printable")
    let text = isPlain ? Self.withLineEnds(lines) : QuotedPrintable.encode(lines)
    var bytes = writer.bytes
    bytes.reserveCapacity(bytes.count + text.count + 4)
    bytes += [ASCII.cr, ASCII.lf]
    bytes += text
    if !text.isEmpty, text.suffix(2) != [ASCII.cr, ASCII.lf] { bytes += [ASCII.cr, ASCII.lf] }
    return bytes
  }

  private static let own: Set<String> = [
    "from", "to", "cc", "bcc", "subject", "date", "message-id", "in-reply-to", "references", "mime-version",
  ]

  private static func check(_ name: String) throws(OutgoingMessageError) {
    let lower = name.lowercased()
    let isName = !name.isEmpty && name.utf8.count <= 70 && name.utf8.allSatisfy { $0 > ASCII.space && $0 < 0x7F && $0 != ASCII.colon }
    guard isName, !own.contains(lower), !lower.hasPrefix("content-") else { throw .unusableFieldName(name) }
  }

  /// Whether a text may go as 7bit: ASCII, no controls, short lines, nothing that transports change (RFC 2049 section 3).
  ///
  /// - Parameter text: LF line ends.
  private static func isPlain(_ text: [UInt8]) -> Bool {
    var rest = text[...]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != ASCII.lf }
      rest = rest[line.endIndex...].dropFirst()
      guard line.count <= 78, line.allSatisfy({ ($0 >= ASCII.space || $0 == ASCII.tab) && $0 < 0x7F }) else { return false }
      if line.first == ASCII.dot || line.starts(with: "From ".utf8) || line.last.map(ASCII.isBlank) == true { return false }
    }
    return true
  }

  /// - Parameter text: LF line ends.
  private static func withLineEnds(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 16)
    for byte in text {
      if byte == ASCII.lf { result.append(ASCII.cr) }
      result.append(byte)
    }
    return result
  }
}
