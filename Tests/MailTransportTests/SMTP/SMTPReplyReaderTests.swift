import Testing

@testable import MailTransport

@Suite struct SMTPReplyReaderTests {
  typealias Reply = SMTPSession.Reply

  private static let server = MailServer(
    host: "mail.example.com", port: 465, security: .tls, user: "me", credential: .password("open sesame"))

  /// What is read from bytes that come in pieces of `size`.
  private static func replies(_ bytes: [UInt8], pieces size: Int) throws -> [Reply] {
    var reader = SMTPReplyReader(Self.server)
    var replies: [Reply] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      reader.append(bytes[start..<min(start + size, bytes.count)])
      while let reply = try reader.next() { replies.append(reply) }
    }
    return replies
  }

  static let wellFormed: [(String, [Reply])] = [
    ("250 ok\r\n", [Reply(code: 250, text: "ok")]),
    ("250\r\n", [Reply(code: 250, text: "")]),
    ("250 \r\n", [Reply(code: 250, text: "")]),
    ("250 2.1.0 Sender ok\r\n", [Reply(code: 250, enhanced: "2.1.0", text: "Sender ok")]),
    ("250 2.1.0\r\n", [Reply(code: 250, enhanced: "2.1.0", text: "")]),
    ("550-5.1.1 no such\r\n550 5.1.1 user\r\n", [Reply(code: 550, enhanced: "5.1.1", text: "no such user")]),
    ("550-Your mail\r\n550-\r\n550 5.7.1 is spam\r\n", [Reply(code: 550, enhanced: "5.7.1", text: "Your mail is spam")]),
    ("550 4.7.1 class differs\r\n", [Reply(code: 550, text: "4.7.1 class differs")]),
    ("250 2.1.0.5 ok\r\n", [Reply(code: 250, text: "2.1.0.5 ok")]),
    ("250 2.1000.5 ok\r\n", [Reply(code: 250, text: "2.1000.5 ok")]),
    ("250 2..5 ok\r\n", [Reply(code: 250, text: "2..5 ok")]),
    ("250 one\r\n354 two\r\n", [Reply(code: 250, text: "one"), Reply(code: 354, text: "two")]),
    ("250-one\n250 two\n", [Reply(code: 250, text: "one two")]),
    ("550 red \u{1B}[31m\u{0}\u{202E}end\r\n", [Reply(code: 550, text: "red [31m end")]),
    ("535 you said open sesame\r\n", [Reply(code: 535, text: "you said •••")]),
    ("550 Größe\r\n", [Reply(code: 550, text: "Größe")]),
  ]

  @Test(arguments: wellFormed, [1, 2, 3, 7, 4096]) func repliesComeOutWholeHoweverTheyWereCut(_ row: (String, [Reply]), size: Int) throws {
    #expect(try Self.replies(Array(row.0.utf8), pieces: size) == row.1)
  }

  @Test(arguments: [
    "25 ok\r\n", "2500 ok\r\n", "abc\r\n", "\r\n", " 250 ok\r\n", "150 ok\r\n", "650 ok\r\n", "999 ok\r\n", "250_ok\r\n",
    "250-a\r\n550 b\r\n",
    "250-a\r\nb\r\n", "HTTP/1.1 400 Bad Request\r\n", "٢٥٠ ok\r\n",
  ]) func whatIsNoReplyIsAnError(_ text: String) {
    #expect(throws: SMTPReplyReader.Malformed.self) { try Self.replies(Array(text.utf8), pieces: 4096) }
  }

  @Test(arguments: ["", "2", "250", "250 ok", "250 ok\r", "250-ok\r\n", "250-ok\r\n250"]) func aReplyThatHasNotEndedIsAwaited(
    _ text: String
  ) throws {
    var reader = SMTPReplyReader(Self.server)
    reader.append(text.utf8)
    #expect(try reader.next() == nil)
    #expect(reader.isEmpty == text.isEmpty)
  }

  /// What is read from pieces until all is read or something is no reply.
  private static func readable(_ bytes: [UInt8], pieces size: Int) -> (replies: [Reply], isMalformed: Bool) {
    var reader = SMTPReplyReader(Self.server)
    var replies: [Reply] = []
    do {
      for start in stride(from: 0, to: bytes.count, by: size) {
        reader.append(bytes[start..<min(start + size, bytes.count)])
        while let reply = try reader.next() { replies.append(reply) }
      }
      return (replies, false)
    } catch {
      return (replies, true)
    }
  }

  @Test func rubbishIsReadTheSameHoweverItWasCut() {
    let words =
      ["250", "550", "2", " ", "-", "\r\n", "\n", "\r", "5.1.1", "é", "\u{0}", "250 ok\r\n", "250-"].map { Array($0.utf8) } + [
        [0xFF], [0x80],
      ]
    var state: UInt64 = 7
    var malformed = 0
    for _ in 0..<5_000 {
      var bytes: [UInt8] = []
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes += words[Int(state >> 33) % words.count]
      }
      let whole = Self.readable(bytes, pieces: 4096)
      for size in [1, 3] {
        let cut = Self.readable(bytes, pieces: size)
        #expect(cut.replies == whole.replies && cut.isMalformed == whole.isMalformed, "\(bytes)")
      }
      for reply in whole.replies { #expect((200..<600).contains(reply.code) && !reply.text.contains { $0.isNewline }) }
      malformed += whole.isMalformed ? 1 : 0
    }
    #expect((1..<5_000).contains(malformed))
  }

  @Test func whatFollowsAReplyIsSeen() throws {
    var reader = SMTPReplyReader(Self.server)
    reader.append("250 ok\r\n4".utf8)
    #expect(try reader.next() != nil)
    #expect(!reader.isEmpty)
  }

  @Test(arguments: [(4096, true), (4097, false)]) func aLineHasALimit(_ length: Int, isRead: Bool) throws {
    let line = "250 " + String(repeating: "x", count: length - 4)
    let replies = try? Self.replies(Array((line + "\r\n").utf8), pieces: 1000)
    #expect((replies?.first?.text.count == 300) == isRead)
  }

  @Test func aLineThatNeverEndsIsGivenUpEarly() {
    var reader = SMTPReplyReader(Self.server)
    reader.append([UInt8](repeating: 0x32, count: 5000))
    #expect(throws: SMTPReplyReader.Malformed.self) { try reader.next() }
  }

  @Test(arguments: [(100, true), (101, false)]) func aReplyHasALimitOfLines(_ count: Int, isRead: Bool) {
    let text = String(repeating: "250-x\r\n", count: count - 1) + "250 x\r\n"
    #expect(((try? Self.replies(Array(text.utf8), pieces: 999)) != nil) == isRead)
  }
}
