import Testing

@testable import MailTransport

/// The text of a mail is never a reply, whatever it holds and however it arrives.
@Suite struct ReplyReaderTests {
  /// Feeds pieces of a size and reads all replies.
  static func read(_ text: String, pieces: Int = .max, limit: Int = 1 << 16) throws(ReplyError) -> [Reply] {
    try read([Array(text.utf8)[...]], pieces: pieces, limit: limit)
  }

  static func read(_ parts: [ArraySlice<UInt8>], pieces: Int = .max, limit: Int = 1 << 16) throws(ReplyError) -> [Reply] {
    var reader = ReplyReader(literalLimit: limit)
    var replies: [Reply] = []
    for part in parts {
      var rest = part
      while !rest.isEmpty {
        Array(rest.prefix(pieces)).withUnsafeBytes { reader.feed($0) }
        rest = rest.dropFirst(pieces)
        while let reply = try reader.next() { replies.append(reply) }
      }
    }
    return replies
  }

  static func reply(_ text: String, _ literals: [(Int, Int, String?)] = []) -> Reply {
    Reply(text: Array(text.utf8), literals: literals.map { Reply.Literal(offset: $0.0, size: $0.1, bytes: $0.2.map { Array($0.utf8) }) })
  }

  @Test func aBodyThatLooksLikeRepliesIsTheBody() throws {
    let body = "* 99 FETCH (UID 4242 BODY[] {3}\r\nabc)\r\nP1 OK done\r\n* SEARCH 666 667\r\n"
    let text = "* 1 FETCH (UID 7 BODY[] {\(body.utf8.count)}\r\n\(body))\r\nP1 OK\r\n"
    let expected = [Self.reply("* 1 FETCH (UID 7 BODY[] {\(body.utf8.count)})", [(24, body.utf8.count, body)]), Self.reply("P1 OK")]
    for pieces in 1...text.utf8.count { #expect(try Self.read(text, pieces: pieces) == expected) }
  }

  @Test(arguments: [
    "* OK ready {5}", "P1 NO [ALERT] no {3}", "+ go on {2}", "* BYE {1}", "* BAD {1}", "* NO {1}", "* PREAUTH {1}", "* ok {7}",
    "* 3 FETCH (BODY[] \"{4}\\\"{5}", "* LIST () \"/\" {a}", "* LIST () \"/\" {}", "* LIST () \"/\" {5+}", "* LIST () \"/\" x}", "", "*",
    "{3}",
  ])
  func aLineThatEndsLikeALiteralAndIsNone(line: String) throws {
    #expect(try Self.read(line + "\r\nP2 OK\r\n") == [Self.reply(line), Self.reply("P2 OK")])
  }

  @Test(arguments: [
    ("* 1 FETCH (BODY[] {3}\r\nabc UID 4)", "* 1 FETCH (BODY[] {3} UID 4)", [(18, 3, "abc")]),
    ("* 1 FETCH (BODY[] {0}\r\n)", "* 1 FETCH (BODY[] {0})", [(18, 0, "")]),
    ("* 1 FETCH (BODY[] ~{2}\r\n{1)", "* 1 FETCH (BODY[] ~{2})", [(19, 2, "{1")]),
    ("* LIST () \"/\" {3}\r\na\r\n", "* LIST () \"/\" {3}", [(14, 3, "a\r\n")]),
    ("* OKAY {1}\r\nx", "* OKAY {1}", [(7, 1, "x")]),
    ("* 1 FETCH (A \"\\\"{\" B {1}\r\n\"C {1}\r\ny)", "* 1 FETCH (A \"\\\"{\" B {1}C {1})", [(21, 1, "\""), (26, 1, "y")]),
  ])
  func aLiteralIsTakenByItsCount(text: String, line: String, literals: [(Int, Int, String)]) throws {
    #expect(try Self.read(text + "\r\n") == [Self.reply(line, literals.map { ($0.0, $0.1, $0.2) })])
    #expect(try Self.read(text + "\r\n", pieces: 1) == Self.read(text + "\r\n"))
  }

  @Test func whatIsCutAtAnyByteIsNotAReplyYet() throws {
    let text = Array("* 1 FETCH (UID 7 BODY[] {5}\r\nP1 OK FLAGS ())\r\nP1 OK done\r\n".utf8)
    let whole = try Self.read([text[...]])
    #expect(whole.count == 2)
    for cut in 0...text.count {
      let before = try Self.read([text[..<cut]])
      #expect(before == Array(whole.prefix(before.count)))
      #expect((before.count == 2) == (cut == text.count))
      #expect(try Self.read([text[..<cut], text[cut...]]) == whole)
    }
  }

  @Test func aLiteralOverTheLimitIsSteppedOver() throws {
    let text = "* 1 FETCH (BODY[] {11}\r\nP1 OK none\n UID 4)\r\nP1 OK\r\n"
    for pieces in [1, 2, 7, 1_000] {
      #expect(
        try Self.read(text, pieces: pieces, limit: 10) == [
          Self.reply("* 1 FETCH (BODY[] {11} UID 4)", [(18, 11, nil)]), Self.reply("P1 OK"),
        ])
    }
  }

  @Test func theLimitIsForAllLiteralsOfAReply() throws {
    let text = "* 1 FETCH (A {3}\r\nabc B {3}\r\ndef C {1}\r\ng)\r\n* 2 FETCH (A {4}\r\nabcd)\r\n"
    let replies = try Self.read(text, limit: 4)
    #expect(replies.map { $0.literals.map { $0.bytes != nil } } == [[true, false, true], [true]])
  }

  static let broken: [(String, ReplyError)] = [
    ("* OK\n", .lineFeedAlone), ("\n", .lineFeedAlone), ("* OK \r \n", .lineFeedAlone),
    ("* 1 FETCH (BODY[] {99999999999999999999}\r\n", .literalTooLong),
    ("* 1 FETCH (" + String(repeating: "A {0}\r\n ", count: 65), .tooManyLiterals),
    ("* OK " + String(repeating: "x", count: 70_000), .lineTooLong),
    ("* OK " + String(repeating: "x", count: 70_000) + "\r\n", .lineTooLong),
    (String(repeating: "* 1 FETCH (" + String(repeating: "x ", count: 20_000) + "{0}\r\n", count: 2), .lineTooLong),
    ("* SEARCH " + String(repeating: "1 ", count: 5_000_000), .lineTooLong),
  ]

  @Test(arguments: broken.indices) func whatCannotBeReadIsAnError(row: Int) {
    let (text, error) = Self.broken[row]
    #expect(throws: error) { _ = try Self.read(text) }
    #expect(throws: error) { _ = try Self.read(text, pieces: 4_096) }
  }

  @Test func theListOfAMillionMessagesIsRead() throws {
    let text = "* SEARCH" + (1...1_000_000).map { " \($0)" }.joined() + "\r\n"
    let reply = try #require(try Self.read(text, pieces: 65_536).first)
    guard case .search(let numbers) = try IMAPReply(reply) else {
      Issue.record("not a search")
      return
    }
    #expect(numbers.count == 1_000_000 && numbers.last == 1_000_000)
  }
}
