import InternetMessage

/// Judges who sent a mail.
public enum SenderReader {
  /// Judges a message.
  ///
  /// - Parameters:
  ///   - message: The mail as received.
  ///   - settings: Who we are, and whose Authentication-Results are believed.
  public static func read(_ message: Message, settings: ChannelSettings) -> Sender {
    Sender(standing: standing(of: message), dmarc: DMARCReader.read(message.header, settings: settings))
  }

  private static func standing(of message: Message) -> Sender.Standing {
    // RFC 5322 section 3.6 allows one From field; several let two programs read two senders.
    let fields = message.addressFields("From")
    guard let field = fields.first else { return .unusable("There is no From field.") }
    guard fields.count == 1 else { return .unusable("There is more than one From field.") }
    guard let mailbox = field.mailboxes.first else { return .unusable("The From field names no mailbox.") }
    guard field.mailboxes.count == 1 else { return .unusable("The From field names more than one mailbox.") }
    // A comment changes nothing about whom a field means; everything else may.
    let oddities = field.oddities.subtracting([.comment])
    if let oddity = AddressField.Oddity.allCases.first(where: { oddities.contains($0) }) {
      return .unusable("The From field is unclear: \(oddity.rawValue).")
    }
    return .usable(mailbox)
  }
}
