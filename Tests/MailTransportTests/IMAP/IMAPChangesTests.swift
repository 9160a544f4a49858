import Testing

@testable import MailTransport

/// Marking, moving and keeping mail.
@Suite struct IMAPChangesTests {
  static func commands(_ scripted: ScriptedServer) -> [String] {
    scripted.heard[0].split(separator: "\r\n").filter { $0.hasPrefix("P") }.map { String($0.drop { $0 != " " }.dropFirst()) }.filter {
      !$0.hasPrefix("CAPABILITY") && !$0.hasPrefix("SELECT")
    }
  }

  @Test(arguments: [
    ("IMAP4rev1 AUTH=PLAIN SASL-IR MOVE", ["UID MOVE 3:4 \"Gel&APY-scht\""]),
    (
      "IMAP4rev1 AUTH=PLAIN SASL-IR UIDPLUS",
      ["UID COPY 3:4 \"Gel&APY-scht\"", "UID STORE 3:4 +FLAGS.SILENT (\\Deleted)", "UID EXPUNGE 3:4"]
    ),
  ])
  func mailIsMovedAsTheServerCan(capabilities: String, commands: [String]) throws {
    let scripted = try MailboxServer.start(capabilities)
    try MailboxServer.session(scripted).move([4, 3], to: "Gelöscht")
    #expect(Self.commands(scripted) == commands)
  }

  @Test func withoutAWayToMoveNothingIsTouched() throws {
    let scripted = try MailboxServer.start("IMAP4rev1 AUTH=PLAIN SASL-IR")
    let session = try MailboxServer.session(scripted)
    #expect(IMAPSessionTests.failure { try session.move([3], to: "Processed") }?.code == .unsupported)
    #expect(Self.commands(scripted) == [])
    #expect(session.isUsable)
  }

  @Test func aCopyThatFailedIsNotFollowedByDeleting() throws {
    let scripted = try MailboxServer.start("IMAP4rev1 AUTH=PLAIN SASL-IR UIDPLUS") { peer, tag, words in
      guard words.hasPrefix("UID COPY") else { return false }
      try peer.say("\(tag) NO [TRYCREATE] no such mailbox\n")
      return true
    }
    let session = try MailboxServer.session(scripted)
    let error = IMAPSessionTests.failure { try session.move([3], to: "Processed") }
    #expect(error?.code == .refused && error?.what.contains("Processed") == true)
    #expect(Self.commands(scripted) == ["UID COPY 3 \"Processed\""])
  }

  @Test(arguments: ["", "a b", "a)b", "\\Seen", "a\r\nP9 LOGOUT", "é", String(repeating: "k", count: 101)])
  func aKeywordThatCannotBeIsNotSaid(keyword: String) throws {
    let scripted = try MailboxServer.start()
    let session = try MailboxServer.session(scripted)
    #expect(IMAPSessionTests.failure { try session.add(keyword: keyword, to: [1]) }?.code == .settings)
    #expect(Self.commands(scripted) == [])
  }

  @Test func aMailboxThatKeepsNoKeywordsIsTold() throws {
    let scripted = try MailboxServer.start { peer, tag, words in
      guard words.hasPrefix("SELECT") else { return false }
      try peer.say("* 1 EXISTS\n* OK [PERMANENTFLAGS (\\Seen)] x\n* OK [UIDVALIDITY 1] x\n\(tag) OK\n")
      return true
    }
    let session = try MailboxServer.session(scripted)
    #expect(IMAPSessionTests.failure { try session.add(keyword: "$Done", to: [1]) }?.code == .unsupported)
  }

  @Test(arguments: [("LITERAL+", true), ("LITERAL-", true), ("", false)])
  func aMessageIsPutIntoAMailbox(capability: String, atOnce: Bool) throws {
    let scripted = try MailboxServer.start("IMAP4rev1 AUTH=PLAIN SASL-IR \(capability)") { peer, tag, words in
      guard words.hasPrefix("APPEND") else { return false }
      if !words.hasSuffix("+}") { try peer.say("* 4 EXISTS\n+ go on\n") }
      _ = try peer.bytes(8)
      _ = try peer.line()
      try peer.say("\(tag) OK [APPENDUID 1 2] done\n")
      return true
    }
    try MailboxServer.session(scripted).append(Array("a\nP9 b".utf8), to: "Sent", seen: true)
    #expect(scripted.heard[0].hasSuffix("APPEND \"Sent\" (\\Seen) {\(atOnce ? "7+" : "7")}\r\na\r\nP9 b\r\n"))
  }

  @Test func aMessageThatIsNotWantedIsNotSent() throws {
    let scripted = try MailboxServer.start("IMAP4rev1 AUTH=PLAIN SASL-IR") { peer, tag, words in
      guard words.hasPrefix("APPEND") else { return false }
      try peer.say("\(tag) NO [OVERQUOTA] full\n")
      return true
    }
    let session = try MailboxServer.session(scripted)
    #expect(IMAPSessionTests.failure { try session.append(Array("secret".utf8), to: "Sent", seen: true) }?.code == .refused)
    #expect(!scripted.heard[0].contains("secret"))
    #expect(IMAPSessionTests.failure { try session.append([0x61, 0], to: "Sent", seen: true) }?.code == .settings)
    #expect(try session.search(uidsFrom: 1, since: nil) == [])
  }
}
