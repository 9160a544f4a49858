import Foundation
import Testing

@testable import InternetMessage

/// Mail that two programs read in two ways. Each is read in the safe way, or its sender counts as unusable; with either line end.
@Suite(.serialized) struct AmbiguityTests {
  private static func read(_ text: String, _ lineEnd: String) -> Message {
    Message(parsing: Array(text.replacing("\n", with: lineEnd).utf8))
  }

  /// The one address that everybody sees in From; nil when there is any doubt.
  private static func sender(_ message: Message) -> String? {
    let fields = message.addressFields("From")
    guard fields.count == 1, let field = fields.first, field.mailboxes.count == 1, field.oddities.isEmpty else { return nil }
    return field.mailboxes.first?.address
  }

  @Test(
    arguments: ["\r\n", "\n"],
    [
      ("From: a@example.com\nFrom: b@example.org\n\nx", nil),
      ("From : a@example.com\nFrom: b@example.org\n\nx", nil),
      ("From: victim@example.org <a@example.com>\n\nx", nil),
      ("From: <victim@example.org> <a@example.com>\n\nx", nil),
      ("From: \"victim@example.org\" <a@example.com>\n\nx", "a@example.com"),
      ("From: =?utf-8?q?victim=40example.org?= <a@example.com>\n\nx", "a@example.com"),
      ("From: =?utf-8?q?victim=40example.org=3E?=a@example.com\n\nx", nil),
      ("From: \"victim@example.org\"@example.com\n\nx", "\"victim@example.org\"@example.com"),
      ("From: victim@example.org\0@example.com\n\nx", nil),
      ("From: victim@example.org (<a@example.com>\n\nx", nil),
      ("From: g: a@example.com, b@example.org;\n\nx", nil),
      ("From: <@relay.example:a@example.com>\n\nx", nil),
      ("From: a@example.com, b@example.org\n\nx", nil),
      ("From: <=?utf-8?q?victim?=@example.org>\n\nx", nil),
      ("From: a@example.com\rSubject: injected\nSubject: real\n\nx", nil),
    ] as [(String, String?)])
  func aSenderInDoubtIsNone(lineEnd: String, row: (text: String, sender: String?)) {
    #expect(Self.sender(Self.read(row.text, lineEnd)) == row.sender)
  }

  @Test(arguments: ["\r\n", "\n"]) func ofTwoFieldsTheFirstCountsAndTheSecondIsSaid(lineEnd: String) {
    let twice = Self.read(
      "Subject: s1\nSubject: s2\nDate: Mon, 5 Jan 2026 10:00:00 +0000\nDate: Tue, 6 Jan 2026 10:00:00 +0000\nMessage-ID: <1@example.com>\n"
        + "Message-ID: <2@example.com>\n\nx", lineEnd)
    #expect(twice.subject == "s1")
    #expect(twice.date?.timeIntervalSince1970 == 1_767_607_200)
    #expect(twice.messageID == "1@example.com")
    #expect(twice.defects.map(\.kind) == [.repeatedField, .repeatedField, .repeatedField])
    let types = Self.read("Content-Type: text/plain\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b--\n", lineEnd)
    #expect(types.structure == "text/plain")
    #expect(types.defects.map(\.kind) == [.repeatedField])
    let encodings = Self.read("Content-Transfer-Encoding: base64\nContent-Transfer-Encoding: 7bit\n\naGVsbG8=\n", lineEnd)
    #expect(encodings.text == "hello")
    #expect(encodings.defects.map(\.kind) == [.repeatedField])
    let boundaries = Self.read(
      "Content-Type: multipart/mixed; boundary=one; boundary=two\n\n--one\n\nFIRST\n--one--\n--two\n\nSECOND\n--two--\n", lineEnd)
    #expect(boundaries.text == "FIRST")
  }

  @Test(arguments: ["\r\n", "\n"]) func whereTheHeaderEndsIsOneDecision(lineEnd: String) {
    let blank = Self.read("\nFrom: a@example.com\n\nx", lineEnd)
    #expect(Self.sender(blank) == nil)
    let missing = Self.read("From: a@example.com\nSubject: s\nthis is body\n\nmore\n", lineEnd)
    #expect(missing.subject == "s")
    #expect(missing.text == "more\n")
    #expect(missing.defects.map(\.kind) == [.headerLineWithoutColon])
    let mixed = Message(parsing: Array("From: a@example.com\nSubject: lf\r\n\r\nx\r\n".utf8))
    #expect(Self.sender(mixed) == "a@example.com")
    #expect(mixed.subject == "lf")
    #expect(mixed.text == "x\n")
  }

  @Test(arguments: ["\r\n", "\n"]) func aReturnAloneBeginsNoField(lineEnd: String) {
    #expect(Self.read("From: a@example.com\rSubject: injected\nSubject: real\n\nx", lineEnd).subject == "real")
  }

  @Test(arguments: ["\r\n", "\n"]) func aSubjectMayHoldLineEndsAndIsNeverWrittenAgain(lineEnd: String) {
    let message = Self.read("Subject: =?utf-8?q?a=0D=0ABcc:_b@example.org?=\n\nx", lineEnd)
    #expect(message.subject == "a\r\nBcc: b@example.org")
    var writer = HeaderWriter()
    #expect(throws: OutgoingMessageError.controlInField("Subject")) { try writer.addText("Subject", message.subject ?? "") }
    #expect(writer.bytes == [])
  }

  @Test(
    arguments: ["\r\n", "\n"],
    [
      (
        "Content-Type: application/pdf; name=\"a.pdf\"\nContent-Disposition: attachment; filename=\"b.exe\"; filename*=utf-8''c.bat\n\nx",
        "b.exe"
      ),
      ("Content-Disposition: attachment; filename*=utf-8''a.pdf%00.exe\n\nx", "a.pdf\0.exe"),
      (
        "Content-Type: application/pdf; name=\"../../etc/passwd\"\nContent-Disposition: attachment; filename=\"..\\\\..\\\\evil.exe\"\n\nx",
        "..\\..\\evil.exe"
      ),
    ])
  func aFileNameIsWhatWasWrittenAndNamesNothing(lineEnd: String, row: (text: String, name: String)) {
    #expect(Self.read(row.text, lineEnd).attachments.map(\.name) == [row.name])
  }

  @Test(arguments: ["\r\n", "\n"]) func paddingEndsABodyAndIsSaid(lineEnd: String) {
    let message = Self.read("Content-Transfer-Encoding: base64\n\naGVs=bG8=\naGVsbG8=\n", lineEnd)
    #expect(message.text.hasPrefix("hello"))
    #expect(message.defects.map(\.kind) == [.malformedBase64])
  }
}
