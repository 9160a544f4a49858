import Foundation
import InternetMessage

/// A reader that is given bytes of any kind. What it must keep, whatever they are, is checked; a broken promise stops the program.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// Whole messages, with everything that can be asked of one.
  case message
  /// Address fields.
  case address
  /// Dates.
  case date
  /// Pages.
  case html
  /// What an IMAP server says.
  case imap
  /// What an SMTP server says, and letters and addresses on their way to one.
  case smtp

  /// Reads the bytes as they are, and once more folded into the characters that mail is made of.
  public func run(_ bytes: [UInt8]) {
    read(bytes)
    read(bytes.map { Self.alphabet[Int($0) % Self.alphabet.count] })
  }

  private static let alphabet =
    Array("\r\n\r\n  \t:;,<>()[]@\"\\=?-_.*'%&#/!+\0\u{7F}abcqbBQxyz0123456789".utf8) + [0x80, 0xC3, 0xA9, 0xFF]

  private func read(_ bytes: [UInt8]) {
    switch self {
    case .message: Self.readMessage(bytes)
    case .address: Self.readAddresses(String(decoding: bytes, as: UTF8.self))
    case .date: Self.readDate(String(decoding: bytes, as: UTF8.self))
    case .html: Self.readPage(String(decoding: bytes, as: UTF8.self))
    case .imap: ServerWords.read(bytes)
    case .smtp: SMTPWords.read(bytes)
    }
  }

  private static func readMessage(_ bytes: [UInt8]) {
    let message = Message(parsing: bytes)
    precondition(!message.parts.isEmpty && message.parts.count <= Limits.standard.parts, "parts")
    for (index, part) in message.parts.enumerated() {
      precondition((part.parent ?? -1) < index, "a part before the one that holds it")
      precondition(part.content.endIndex <= bytes.count, "content beyond the end")
    }
    precondition(message.defects.allSatisfy { (0...bytes.count).contains($0.offset) }, "a defect outside of the message")
    _ = (message.from, message.subject, message.date, message.messageID, message.inReplyTo, message.references, message.replyTo)
    _ = (message.text, message.html, message.readableText, message.structure, message.attachments, DeliveryReport(of: message))
    let key = MessageKey(of: message)
    precondition(MessageKey(text: key.text) == key, "a key that cannot be read back")
    for field in message.header.fields.prefix(20) {
      _ = (ReceivedField(field), AuthenticationResults(parsing: field.value), Parameters(field)["name"], EncodedWord.decode(field.value))
    }
  }

  private static func readAddresses(_ text: String) {
    let field = AddressField(parsing: text)
    // An address of a field without any oddity is the same when it is read alone.
    guard field.oddities.isEmpty else { return }
    for mailbox in field.mailboxes {
      precondition(AddressField(parsing: mailbox.address).mailboxes.map(\.address) == [mailbox.address], "\(mailbox.address)")
    }
  }

  private static func readDate(_ text: String) {
    guard let date = MailDate.parse(text), date.timeIntervalSince1970 < 250_000_000_000, date.timeIntervalSince1970 > -60_000_000_000 else {
      return
    }
    precondition(MailDate.parse(MailDate.format(date)) == date, "a date that is another when it is written")
  }

  private static func readPage(_ html: String) {
    let text = HTMLText.plain(from: html)
    // A character is at most a line with sixteen marks before it.
    precondition(text.utf8.count <= 40 * (html.utf8.count + 1), "a page that grows")
  }
}
