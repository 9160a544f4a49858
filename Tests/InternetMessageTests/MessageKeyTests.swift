import Testing

@testable import InternetMessage

@Suite struct MessageKeyTests {
  private static let mail =
    "From: Ana Ruiz <ana@example.com>\nTo: info@contact-center1.com\nSubject: Privacy Rights Request\nDate: Mon, 5 Jan 2026 10:00:00 +0000\n"
    + "Message-ID: <one@example.com>\n\nPlease delete my data.\nFrom here on, no more mail.\n"

  private static func key(_ text: String) -> MessageKey { MessageKey(of: Message(parsing: Array(text.utf8))) }

  @Test(arguments: [
    mail.replacing("\n", with: "\r\n"),
    "Received: from a.example.net by mx.example.com; Mon, 5 Jan 2026 10:00:01 +0000\nX-Spam: no\n" + mail,
    "From ana@example.com Mon Jan  5 10:00:00 2026\n" + mail.replacing("\nFrom here", with: "\n>From here") + "\n",
    mail.replacing("From: Ana Ruiz <", with: "From: Ana Ruiz\n <"),
    mail.replacing("Subject: ", with: "SUBJECT:"),
    mail + "\n\n",
  ])
  func whatHostsAndProgramsChangeDoesNotCount(other: String) {
    #expect(Self.key(other) == Self.key(Self.mail))
    #expect(Self.key(other).crc == Self.key(Self.mail).crc)
  }

  @Test(arguments: [
    mail.replacing("delete", with: "remove"), mail.replacing("one@", with: "two@"), mail.replacing("Ruiz", with: "Diaz"),
    mail.replacing("10:00:00", with: "10:00:02"), mail.replacing("Please", with: ">Please"), mail.replacing("To: info@", with: "To: jobs@"),
  ])
  func whatTheWriterChangesCounts(other: String) { #expect(Self.key(other) != Self.key(Self.mail)) }

  @Test func theTextIsPrintableAndCanBeReadBack() throws {
    let key = Self.key("Message-ID: <a b%\u{E9}:c>\n\n")
    #expect(key.text.hasPrefix("ab%25%C3%A9:c:"))
    #expect(try #require(MessageKey(text: key.text)) == key)
    #expect(Self.key("\n").text.hasPrefix("-:"))
  }

  @Test(arguments: ["", "a", "a:1", "a:x:00000000", "a:1:0000", "a b:1:00000000", "a:1:0000000g"])
  func whatIsNoKeyIsRefused(text: String) { #expect(MessageKey(text: text) == nil) }
}
