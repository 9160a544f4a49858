import Foundation
import InternetMessage
import PrivacyRequests
import Testing

/// Mail that different programs read differently: what is read here is the safe one, or nobody is written to.
@Suite struct AmbiguousMailTests {
  private static func sender(_ head: String) -> Sender {
    SenderReader.read(Message(parsing: Array((head + "\r\n\r\nx\r\n").utf8)), settings: ChannelSettings())
  }

  /// From fields that name somebody whom another program would not name.
  @Test(arguments: [
    "From: a@first.test\r\nFrom: b@second.test", "From : a@space.test\r\nFrom: b@plain.test",
    "From: =?utf-8?q?victim=40good.test=3E?=evil@bad.test", "From: victim@good.test (<evil@bad.test>", "From: grp: a@one.test, b@two.test;",
    "From: victim@good.test\u{0}@bad.test", "From: <@relay.test:evil@bad.test>",
    "From: <victim@good.test> <evil@bad.test>", "From: victim@good.test, evil@bad.test", "From: victim@good.test\rFrom: evil@bad.test",
    "From: <=?utf-8?q?victim?=@good.test>", "Subject: nobody",
  ])
  func nobodyIsWrittenTo(head: String) {
    let sender = Self.sender(head)
    #expect(sender.mailbox == nil, "\(head.debugDescription): \(sender.mailbox?.address ?? "")")
  }

  /// From fields whose name looks like another address: the address in angle brackets holds, or nobody is written to.
  @Test(arguments: [
    "From: \"victim@good.test\" <evil@bad.test>", "From: =?utf-8?q?victim=40good.test?= <evil@bad.test>",
    "From: victim@good.test <evil@bad.test>",
  ])
  func aNameIsNeverTakenForTheAddress(head: String) {
    #expect([nil, "evil@bad.test"].contains(Self.sender(head).mailbox?.address))
  }

  @Test func aQuotedAtBelongsToTheLocalPart() {
    #expect(Self.sender("From: \"victim@good.test\"@bad.test").mailbox?.domain == "bad.test")
  }

  @Test func anOrdinarySenderIsWrittenTo() {
    #expect(Self.sender("From: Pat <Pat@Good.test>").mailbox?.address == "Pat@good.test")
  }

  private static func message(_ text: String) -> Message { Message(parsing: Array(text.utf8)) }

  @Test func theFirstOfTwoFieldsHoldsAndIsReported() {
    let twice = Self.message(
      "From: a@x.test\r\nSubject: s1\r\nSubject: s2\r\nMessage-ID: <1@x.test>\r\nMessage-ID: <2@x.test>\r\nContent-Type: text/plain\r\n"
        + "Content-Type: multipart/mixed; boundary=b\r\nContent-Transfer-Encoding: base64\r\nContent-Transfer-Encoding: 7bit\r\n\r\naGVsbG8=\r\n"
    )
    #expect(twice.subject == "s1" && twice.messageID == "1@x.test" && twice.structure == "text/plain" && twice.text == "hello")
    #expect(twice.defects.count { $0.kind == .repeatedField } >= 4)
  }

  @Test func theFirstOfTwoBoundariesHolds() {
    let twice = Self.message(
      "Content-Type: multipart/mixed; boundary=one; boundary=two\r\n\r\n--one\r\n\r\nFIRST\r\n--one--\r\n--two\r\n\r\nSECOND\r\n--two--\r\n"
    )
    #expect(twice.text.contains("FIRST") && !twice.text.contains("SECOND"))
  }

  @Test func aBareReturnBeginsNoField() {
    let message = Self.message("From: a@x.test\rSubject: injected\r\nSubject: real\r\n\r\nx\r\n")
    #expect(message.subject == "real")
  }

  @Test func whatHasNoSeparatorOrADifferentLineEndIsStillRead() {
    #expect(Self.message("From: a@x.test\nSubject: lf\r\n\r\nx\r\n").subject == "lf")
    #expect(Self.message("From: a@x.test\r\nSubject: s\r\nthis is no field\r\n\r\nmore\r\n").text.contains("more"))
    #expect(Self.message("\r\nFrom: a@x.test\r\nSubject: s\r\n\r\nx\r\n").byteCount == 35)
  }

  @Test func paddingInTheMiddleLosesNoneOfTheLettersBeforeIt() {
    let message = Self.message("Content-Transfer-Encoding: base64\r\n\r\naGVs=bG8=\r\naGVsbG8=\r\n")
    #expect(message.text.hasPrefix("hel"))
    #expect(message.defects.contains { $0.kind == .malformedBase64 })
  }

  @Test func anEncodedLineEndInASubjectNeverReachesALetter() throws {
    let subject = Self.message("Subject: =?utf-8?q?a=0D=0ABcc:_evil@bad.test?=\r\n\r\nx\r\n").subject ?? ""
    let mailbox = Mailbox(localPart: "pat", domain: "good.test")
    let letter = OutgoingMessage(
      from: mailbox, to: [mailbox], subject: subject, date: .init(timeIntervalSince1970: 0), messageID: "1@good.test", body: "x")
    if subject.contains("\r") || subject.contains("\n") {
      #expect(throws: OutgoingMessageError.self) { try letter.bytes() }
    } else {
      #expect(Message(parsing: try letter.bytes()).header.first("Bcc") == nil)
    }
  }

  /// A stranger's file name is a text; it is never used as a path.
  @Test(
    arguments: [
      (
        "Content-Type: application/pdf; name=\"a.pdf\"\r\nContent-Disposition: attachment; filename=\"b.exe\"; filename*=utf-8''c.bat",
        ["b.exe", "c.bat"]
      ),
      ("Content-Disposition: attachment; filename*=utf-8''a.pdf%00.exe", ["a.pdf\u{0}.exe", "a.pdf.exe", "a.pdf\u{FFFD}.exe"]),
      ("Content-Type: application/pdf; name=\"../../etc/passwd\"\r\nContent-Disposition: attachment; filename=\"..\\..\\evil.exe\"", nil),
    ] as [(String, [String]?)])
  func aFileNameIsReadWholeOrNotAtAll(head: String, names: [String]?) {
    let attachments = Self.message(head + "\r\n\r\nx\r\n").attachments
    #expect(attachments.count == 1)
    if let names { #expect(names.contains(attachments.first?.name ?? "")) }
  }
}
