import Foundation
import Testing

@testable import InternetMessage

@Suite struct OutgoingMessageTests {
  private static func message(
    from: Mailbox = Mailbox(displayName: "Privacy Office", localPart: "info", domain: "contact-center1.com"),
    to: [Mailbox] = [Mailbox(localPart: "ana", domain: "example.com")], subject: String = "Privacy Rights Request",
    messageID: String = "one@example.com", extra: [(name: String, value: String)] = [], body: String = "Hello.\n"
  ) -> OutgoingMessage {
    OutgoingMessage(
      from: from, to: to, subject: subject, date: Date(timeIntervalSince1970: 1_767_607_200), offsetMinutes: -300, messageID: messageID,
      inReplyTo: "two@example.com", references: ["zero@example.com", "two@example.com"], extraFields: extra, body: body)
  }

  @Test func aLetterIsWrittenToTheLetterOfTheStandards() throws {
    let text = String(decoding: try Self.message(extra: [("Auto-Submitted", "auto-replied")]).bytes(), as: UTF8.self)
    #expect(
      text == """
        From: Privacy Office <info@contact-center1.com>\r
        To: ana@example.com\r
        Subject: Privacy Rights Request\r
        Date: Mon, 5 Jan 2026 05:00:00 -0500\r
        Message-ID: <one@example.com>\r
        In-Reply-To: <two@example.com>\r
        References: <zero@example.com> <two@example.com>\r
        Auto-Submitted: auto-replied\r
        MIME-Version: 1.0\r
        Content-Type: text/plain; charset=utf-8\r
        Content-Transfer-Encoding: 7bit\r
        \r
        Hello.\r

        """)
  }

  @Test(arguments: ["a\r\nBcc: x@example.com", "a\nb", "a\rb", "a\0b", "a\u{7F}"])
  func textThatCouldEndItsLineIsRefused(text: String) {
    #expect(throws: OutgoingMessageError.controlInField("Subject")) { try Self.message(subject: text).bytes() }
    #expect(throws: OutgoingMessageError.controlInField("From")) {
      try Self.message(from: Mailbox(displayName: text, localPart: "info", domain: "example.com")).bytes()
    }
    #expect(throws: OutgoingMessageError.controlInField("X-Case")) { try Self.message(extra: [("X-Case", text)]).bytes() }
    #expect(throws: OutgoingMessageError.unusableMessageID(text)) { try Self.message(messageID: text).bytes() }
  }

  @Test(arguments: [
    ("", "example.com"), ("a", ""), ("a b", "example.com"), ("a\r\nb", "example.com"), ("a", "exa mple.com"), ("a", "example.com>"),
    ("a@b", "example.com"), ("a", "-x.example.com"), ("a", "example..com"), ("=?utf-8?q?a?=", "example.com"), ("\u{E9}", "example.com"),
    ("a,b", "example.com"), (String(repeating: "a", count: 65), "example.com"),
  ])
  func anAddressThatProgramsReadDifferentlyIsRefused(local: String, domain: String) {
    let mailbox = Mailbox(localPart: local, domain: domain)
    #expect(throws: OutgoingMessageError.unusableAddress(mailbox.address)) { try Self.message(to: [mailbox]).bytes() }
    #expect(!mailbox.hasWritableAddress)
  }

  @Test(arguments: [("pat", "example.com"), ("pat.o'doe+x", "a-b.example.com"), (String(repeating: "a", count: 64), "x.test")])
  func anAddressThatAllReadAlikeIsWritten(local: String, domain: String) throws {
    let mailbox = Mailbox(displayName: "a\nb", localPart: local, domain: domain)
    #expect(mailbox.hasWritableAddress)
    #expect(
      Message(parsing: try Self.message(to: [Mailbox(localPart: local, domain: domain)]).bytes()).to.map(\.address) == [mailbox.address])
  }

  @Test(arguments: ["Bcc", "bcc", "Content-Type", "Subject", "", "a b", "a:b", "a\r\nb"])
  func aFieldThatIsNotOursToAddIsRefused(name: String) {
    #expect(throws: OutgoingMessageError.unusableFieldName(name)) { try Self.message(extra: [(name, "x")]).bytes() }
  }

  @Test func aLetterToNobodyIsRefused() { #expect(throws: OutgoingMessageError.noRecipient) { try Self.message(to: []).bytes() } }

  @Test(arguments: 0..<300) func whatIsWrittenIsWhatIsRead(seed: UInt64) throws {
    var random = Seeded(state: seed)
    let subject = random.text(upTo: 120).trimmingCharacters(in: .whitespaces)
    let name = random.text(upTo: 60).trimmingCharacters(in: .whitespaces)
    let body = random.lines()
    let letter = Self.message(
      from: Mailbox(displayName: name, localPart: "info", domain: "example.com"), subject: subject, body: body)
    let bytes = try letter.bytes()
    let read = Message(parsing: bytes)
    #expect(read.subject == subject, "seed \(seed)")
    #expect(read.from == [Mailbox(displayName: name.isEmpty ? nil : name, localPart: "info", domain: "example.com")], "seed \(seed)")
    #expect(read.to == letter.to)
    #expect(read.text == body + (body.isEmpty || body.hasSuffix("\n") ? "" : "\n"), "seed \(seed)")
    #expect(read.date == letter.date)
    #expect(read.messageID == letter.messageID)
    #expect(read.inReplyTo == ["two@example.com"])
    #expect(read.references == letter.references)
    #expect(read.defects == [], "seed \(seed)")
    let lengths = Bytes.withLineFeeds(bytes[...]).split(separator: ASCII.lf, omittingEmptySubsequences: false).map(\.count)
    #expect(lengths.allSatisfy { $0 <= 998 }, "seed \(seed)")
    #expect(bytes.allSatisfy { $0 < 0x80 })
  }
}
