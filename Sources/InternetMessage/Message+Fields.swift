public import Foundation

extension Message {
  /// What each field of that name says of addresses, top first.
  public func addressFields(_ name: String) -> [AddressField] {
    var left = limits.mailboxes
    var result: [AddressField] = []
    for field in header.all(name) {
      let addresses = AddressField(field, limit: left)
      left -= addresses.mailboxes.count
      result.append(addresses)
    }
    return result
  }

  /// The mailboxes of all `From` fields, groups flattened.
  public var from: [Mailbox] { mailboxes("From") }
  /// The mailboxes of all `To` fields, groups flattened.
  public var to: [Mailbox] { mailboxes("To") }
  /// The mailboxes of all `Cc` fields, groups flattened.
  public var cc: [Mailbox] { mailboxes("Cc") }
  /// The mailboxes of all `Reply-To` fields, groups flattened.
  public var replyTo: [Mailbox] { mailboxes("Reply-To") }

  private func mailboxes(_ name: String) -> [Mailbox] { addressFields(name).flatMap(\.mailboxes) }

  /// The first `Subject`, unfolded, encoded words decoded; nil when there is none. May hold any character, line ends too.
  public var subject: String? { header.first("Subject").map { EncodedWord.decode($0.unfolded) } }

  /// The moment of the first `Date`; nil when there is none or it cannot be read. What the sender says, no proof of anything.
  public var date: Date? { header.first("Date").flatMap { MailDate.parse($0.value) } }

  /// The first identifier of `Message-ID`, without angle brackets; nil when there is none (RFC 5322 section 3.6.4).
  public var messageID: String? { header.first("Message-ID").flatMap { MessageIDs.read($0.unfolded).first } }

  /// The identifiers of `In-Reply-To`, without angle brackets.
  public var inReplyTo: [String] { header.all("In-Reply-To").flatMap { MessageIDs.read($0.unfolded) } }

  /// The identifiers of `References`, without angle brackets, oldest first as written.
  public var references: [String] { header.all("References").flatMap { MessageIDs.read($0.unfolded) } }
}
