import InternetMessage
import PrivacyRequests

/// What one mail says, as far as its own bytes tell: the pure half of the pipeline.
public struct MailReading: Sendable {
  /// The mail.
  public let message: Message
  /// Its identity.
  public let key: MessageKey
  /// How it came.
  public let channel: Channel
  /// What it asks.
  public let intent: Intent
  /// What the gate says.
  public let gate: GateDecision
  /// Who wrote.
  public let sender: Sender

  /// Reads a mail.
  public init(_ bytes: [UInt8], settings: ChannelSettings) {
    message = Message(parsing: bytes)
    key = MessageKey(of: message)
    let text = LetterText(of: message)
    channel = ChannelReader.read(message, text: text, settings: settings)
    intent = IntentReader.read(message, text: text, channel: channel, settings: settings)
    gate = GateDecision.decide(channel: channel, intent: intent)
    sender = Self.writable(SenderReader.read(message, settings: settings))
  }

  /// A sender to whom no letter can be composed is as unusable as one that cannot be told; otherwise one such mail would stop all filing.
  private static func writable(_ sender: Sender) -> Sender {
    guard let mailbox = sender.mailbox, !mailbox.hasWritableAddress else { return sender }
    return Sender(standing: .unusable("No letter can be sent to the address in the From field."), dmarc: sender.dmarc)
  }

  /// The one address that a letter may go to, lower case; nil when there is none.
  ///
  /// QUIRK: RFC 5321 section 2.4 lets a server tell `Pat` from `pat` before the @; none that people use does. Addresses are compared and written
  /// in lower case (test: Tests/IntakeServiceTests/SamplesTests).
  public var usableAddress: String? {
    DispositionDecision.problem(with: sender) == nil ? sender.mailbox?.address.lowercased() : nil
  }

  /// What is done, given what the spool says about the mail's references.
  public func disposition(_ reference: Reference) -> DispositionDecision {
    DispositionDecision.decide(gate: gate, channel: channel, intent: intent, sender: sender, reference: reference)
  }
}
