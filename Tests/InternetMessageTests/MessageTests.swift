import Testing

@testable import InternetMessage

@Suite struct MessageTests {
  private static func read(_ text: String, limits: Limits = .standard) -> Message {
    Message(parsing: Array(text.utf8), limits: limits)
  }

  @Test func anEmptyMessageHasARoot() {
    let message = Message(parsing: [])
    #expect(message.parts.count == 1)
    #expect(message.structure == "text/plain")
    #expect(message.subject == nil)
    #expect(message.text == "")
    #expect(message.readableText == "")
    #expect(message.defects == [])
  }

  private static let mixed = """
    From: a@example.com
    Subject: =?utf-8?q?caf=C3=A9?=
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary=out

    preamble
    --out
    Content-Type: multipart/alternative; boundary="in"

    --in

    plain
    --in
    Content-Type: text/html

    <b>page</b>
    --in--
    --out
    Content-Type: application/pdf; name=a.pdf
    Content-Transfer-Encoding: base64

    aGVsbG8=
    --out
    Content-Type: message/rfc822

    Subject: inner

    --in
    not a part
    --out--
    epilogue

    """

  @Test(arguments: ["\n", "\r\n"]) func aTreeIsRead(lineEnd: String) {
    let message = Self.read(Self.mixed.replacing("\n", with: lineEnd))
    #expect(message.structure == "multipart/mixed(multipart/alternative(text/plain,text/html),application/pdf,message/rfc822)")
    #expect(message.depth == 2)
    #expect(message.subject == "café")
    #expect(message.text == "plain")
    #expect(message.html == "<b>page</b>")
    #expect(
      message.attachments == [
        Attachment(name: "a.pdf", type: "application/pdf", size: 5), Attachment(name: nil, type: "message/rfc822", size: nil),
      ])
    #expect(message.parts.map(\.parent) == [nil, 0, 1, 1, 0, 0])
    #expect(message.defects == [])
  }

  @Test(
    arguments: [
      ("Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n", "multipart/mixed(text/plain)", .multipartWithoutEnd),
      ("Content-Type: multipart/mixed; boundary=b\n\nnothing\n", "multipart/mixed", .multipartWithoutParts),
      ("Content-Type: multipart/mixed\n\n--b\n\none\n--b--\n", "multipart/mixed", .multipartWithoutBoundary),
      ("Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b\n", "multipart/mixed(text/plain)", .multipartWithoutEnd),
      (
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\none\n--b--\n",
        "multipart/mixed(multipart/mixed(text/plain))", .multipartWithoutEnd
      ), ("Content-Type: text plain\n\nx", "text plain", .malformedContentType),
      ("Content-Type: multipart/mixed; boundary=b\n\n--b\nX: y\n--b--\n", "multipart/mixed(text/plain)", .headerWithoutEnd),
      ("Subject: x\nno colon\nTo: a@example.com\n\nx", "text/plain", .headerLineWithoutColon),
      (" folded\nTo: a@example.com\n\nx", "text/plain", .headerBeginsWithContinuation),
      ("From: a@example.com\nFrom : b@example.com\n\nx", "text/plain", .repeatedField),
      ("Subject: a\rb\n\nx", "text/plain", .controlInHeader),
      ("Content-Transfer-Encoding: base64\n\n!!!!", "text/plain", .malformedBase64),
      ("Content-Transfer-Encoding: quoted-printable\n\na=z", "text/plain", .malformedQuotedPrintable),
      ("Content-Type: text/plain; charset=nonsense\n\nx", "text/plain", .unknownCharset),
      ("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n=FF", "text/plain", .malformedText),
    ] as [(String, String, Defect.Kind)])
  func whatIsBrokenIsReadAndSaid(text: String, structure: String, kind: Defect.Kind) {
    let message = Self.read(text)
    #expect(message.structure == structure)
    #expect(message.defects.map(\.kind).contains(kind), "\(message.defects)")
  }

  @Test(arguments: [
    ("From a@example.com Mon Jan  5 10:00:00 2026\nSubject: x\n\nbody", "x", "body"),
    (">From a@example.com\nSubject: x\n\nbody", "x", "body"),
    ("From: a@example.com\nSubject: x\n\nbody", "x", "body"), ("\nSubject: x\n\nbody", nil, "Subject: x\n\nbody"),
    ("no header at all\nSubject: x\n", nil, "no header at all\nSubject: x\n"), ("Subject: x", "x", ""),
    ("Subject: x\nSubject: y\n\n", "x", ""),
    ("Subject: x\r\n\r\nbody\r\n", "x", "body\n"), ("Subject: x\n\r\nbody", "x", "body"),
  ])
  func theHeaderEndsWhereItEnds(text: String, subject: String?, body: String) {
    let message = Self.read(text)
    #expect(message.subject == subject)
    #expect(message.text == body)
  }

  @Test func aBlankBeforeTheColonHidesNoSender() {
    let message = Self.read("From : a@example.com\nFrom: b@example.com\n\nx")
    #expect(message.from.map(\.address) == ["a@example.com", "b@example.com"])
  }

  @Test func lineEndsOfWideCharsetsAreFoldedToo() {
    let bytes = Array("Content-Type: text/plain; charset=utf-16be\n\n".utf8) + [0, 0x61, 0, 0x0D, 0, 0x0A, 0, 0x62]
    #expect(Message(parsing: bytes).text == "a\nb")
  }

  @Test func boundariesAreComparedWhole() {
    let message = Self.read(
      "Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--bb\n--b-\ntwo\n--b  \n\nthree\n--b--  \nfour\n--b\n\nfive\n")
    #expect(message.text == "one\n--bb\n--b-\ntwo\nthree")
    #expect(message.defects == [])
  }

  @Test func theFirstOfTwoParametersAndFieldsCounts() {
    let message = Self.read(
      "Content-Type: multipart/mixed; boundary=one; boundary=two\nContent-Type: text/plain\n\n--one\n\nfirst\n--one--\n--two\n\nsecond\n--two--\n"
    )
    #expect(message.text == "first")
  }

  @Test func aDigestHoldsMessages() {
    #expect(
      Self.read("Content-Type: multipart/digest; boundary=b\n\n--b\n\nSubject: x\n\ny\n--b--\n").structure
        == "multipart/digest(message/rfc822)")
  }

  @Test(arguments: [
    ("Content-Type: text/html\n\n<p>Hi<div hidden>no</div>", "Hi\n\n"),
    ("Content-Type: text\n\nHi", "Hi"), ("Content-Type: multipart/mixed; boundary=b\n\nHi", "Hi"),
    ("Content-Type: text/plain; name=a.txt\n\nHi", "Hi"), ("Content-Type: text/plain\nContent-Disposition: attachment\n\nHi", ""),
    ("Content-Type: text/plain; format=flowed; delsp=yes\n\nH \ni", "Hi"),
    ("Content-Type: multipart/alternative; boundary=b\n\n--b\n\n \n--b\nContent-Type: text/html\n\n<i>Hi</i>\n--b--\n", "Hi"),
  ])
  func theLetterIsWhatAPersonReads(text: String, letter: String) { #expect(Self.read(text).readableText == letter) }

  @Test(arguments: [(3, "abc", true), (4, "abc\n", true), (5, "abc\nd", false), (0, "", true), (-1, "", true)])
  func textOverALimitIsLeftOut(limit: Int, text: String, isCut: Bool) {
    let read = Self.read("Content-Type: text/plain; name=\"\"\n\nabc\nd").readableText(limit: limit)
    #expect(read.text == text && read.isCut == isCut)
  }

  @Test func theLimitIsThatOfAllPartsTogether() {
    let message = Self.read("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nabc\n--b\n\ndef\n--b--\n")
    #expect(message.readableText(limit: 4) == ("abc\nd", true))
    #expect(message.readableText(limit: 6) == ("abc\ndef", false))
  }
}
