import InternetMessage

/// Tells how a mail reached us.
public enum ChannelReader {
  /// Judges a message.
  ///
  /// - Parameters:
  ///   - message: The mail as received.
  ///   - settings: Who we are.
  public static func read(_ message: Message, settings: ChannelSettings) -> Channel {
    read(message, text: LetterText(of: message), settings: settings)
  }

  /// Judges a message whose text is decoded already.
  ///
  /// - Parameters:
  ///   - message: The mail as received.
  ///   - text: What it says.
  ///   - settings: Who we are.
  public static func read(_ message: Message, text: LetterText, settings: ChannelSettings) -> Channel {
    if let sign = AutomaticSigns.find(in: message, settings: settings) { return .automatic(rule: sign.rule, why: sign.why) }
    let subject = message.subject ?? ""
    if let why = RelaySigns.find(in: message, subject: subject, text: text.text) { return .other(.relay, why: why) }
    if let stranger = wrongAddress(message, settings) {
      return .other(.address, why: "It is addressed to \(stranger), not to the address of the notice.")
    }
    guard SubjectLine(subject).matches(settings.subject) else {
      return .other(.subject, why: "Its subject is not the one that the notice asks for.")
    }
    return .designated
  }

  /// Another recipient than the address of the notice; nil when that address stands in To or Cc, or is where the mail was sent to.
  ///
  /// Delivered-To counts last: it names the mailbox of the delivery, into which other addresses may lead.
  private static func wrongAddress(_ message: Message, _ settings: ChannelSettings) -> String? {
    let visible = message.to + message.cc
    if visible.contains(where: { settings.isIntake($0.address) }) { return nil }
    let envelope = envelopeRecipients(message.header, settings)
    if envelope.contains(where: { settings.isIntake($0) }) { return nil }
    return envelope.first ?? visible.first(where: { settings.isOwn($0) })?.address ?? visible.first?.address ?? "nobody"
  }

  private static func envelopeRecipients(_ header: Header, _ settings: ChannelSettings) -> [String] {
    for name in ["X-Original-To", "X-Envelope-To", "Envelope-To"] {
      let values = header.all(name).map(\.value)
      if !values.isEmpty { return values.map(bare) }
    }
    // The lowest of our own Received fields was written when the mail came in, before any alias was followed.
    var recipient: String?
    for field in header.all("Received") {
      let received = ReceivedField(field)
      guard let host = received.by, settings.isOwnHost(host) else { break }
      recipient = received.forAddress ?? recipient
    }
    if let recipient { return [bare(recipient)] }
    return header.all("Delivered-To").map { bare($0.value) }
  }

  private static func bare(_ value: String) -> String { value.filter { $0 != "<" && $0 != ">" && $0 != " " } }
}
