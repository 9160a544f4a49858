import InternetMessage

@testable import PrivacyRequests

/// Makes mail for tests.
enum Letters {
  /// The company as the letters know it.
  static let settings = ChannelSettings(
    ownAddresses: ["bounces@contact-center1.com"], ownLists: ["<all.contact-center1.com>"], trustedAuthenticator: "mx1.contact-center1.com")

  /// A mail of a person to the address of the notice.
  static func mail(
    _ text: String, subject: String = "Privacy Rights Request", from: String = "Pat Doe <pat@mail.example.com>",
    to: String = "info@contact-center1.com", above: String = "", fields: String = ""
  ) -> Message {
    let header = "\(above)From: \(from)\nTo: \(to)\nSubject: \(subject)\n\(fields)Content-Type: text/plain; charset=utf-8\n\n"
    return Message(parsing: Array((header + text).utf8))
  }

  /// What such a mail wants.
  static func intent(_ text: String, subject: String = "Privacy Rights Request", from: String = "Pat Doe <pat@mail.example.com>") -> Intent
  {
    let message = mail(text, subject: subject, from: from)
    let channel = ChannelReader.read(message, settings: settings)
    return IntentReader.read(message, channel: channel, settings: settings)
  }

  /// A text analysed with the standard tables.
  static func text(_ text: String) -> AnalyzedText { AnalyzedText(text, vocabulary: Reading.standard.vocabulary) }
}
