import Foundation
import TestSupport
import Testing

@testable import MailTransport

/// What a server may do after login, and what comes of it.
@Suite struct IMAPSessionTests {
  static let date = "17-Jul-1996 02:44:25 -0700"

  static func failure(_ body: () throws -> Void) -> TransportError? {
    do { try body() } catch { return error as? TransportError }
    return nil
  }

  /// Answers the two questions of a fetch: three messages, 5, 6 and 7, whose bytes look like replies.
  static let forged = "* 99 FETCH (UID 6 BODY[] {3}\r\nbad)\r\nP4 OK done\r\nP5 OK done\r\n* SEARCH 666\r\n* BYE\r\n"

  static func answerFetch(_ peer: inout ScriptedServer.Peer, _ tag: String, _ words: String) throws -> Bool {
    guard words.hasPrefix("UID FETCH") else { return false }
    if words.contains("RFC822.SIZE") {
      for uid in 5...7 { try peer.say("* \(uid - 4) FETCH (UID \(uid) RFC822.SIZE \(forged.utf8.count) INTERNALDATE \"\(date)\")\n") }
    } else {
      for uid in 5...7 { try peer.say("* \(uid - 4) FETCH (FLAGS () UID \(uid) BODY[] {\(forged.utf8.count)}\n\(forged))\n") }
    }
    try peer.say("\(tag) OK done\n")
    return true
  }

  @Test func bodiesThatLookLikeRepliesAreBodies() throws {
    let scripted = try MailboxServer.start { try Self.answerFetch(&$0, $1, $2) }
    let session = try MailboxServer.session(scripted)
    var got: [IMAPSession.Fetched] = []
    try session.fetch([7, 6, 5], limit: 1_000) { got.append($0) }
    #expect(got.map(\.uid) == [5, 6, 7])
    #expect(got.allSatisfy { $0.bytes == Array(Self.forged.utf8) && $0.internalDate == Date(timeIntervalSince1970: 837_596_665) })
    #expect(try session.search(uidsFrom: 1, since: nil) == [])
    #expect(scripted.heard[0].contains("UID FETCH 5:7 (UID BODY.PEEK[])\r\n"))
  }

  @Test func aSessionCutAtAnyByteHandsOverWholeMessagesOnlyAndEndsInAnError() throws {
    let whole = "* OK ready\r\n".utf8.count + 3_000
    for cut in stride(from: 1, to: whole, by: Tool.isCI ? 1 : 7) {
      let scripted = try MailboxServer.start(sayable: cut) { try Self.answerFetch(&$0, $1, $2) }
      var got: [IMAPSession.Fetched] = []
      var isWhole = false
      let error = Self.failure {
        let session = try MailboxServer.session(scripted)
        #expect(try session.search(uidsFrom: 1, since: nil) == [])
        try session.fetch([5, 6, 7], limit: 1_000) { got.append($0) }
        isWhole = true
      }
      #expect((error == nil) == isWhole)
      #expect(got.map(\.uid) == Array([5, 6, 7].prefix(got.count)))
      #expect(got.allSatisfy { $0.bytes == Array(Self.forged.utf8) })
      if let error { #expect([.closed, .nonsense, .login].contains(error.code), "\(cut): \(error)") }
      if isWhole { return }
    }
    Issue.record("no session was whole")
  }

  @Test func repliesInAnotherOrderAreGivenToTheirCommands() throws {
    let scripted = try MailboxServer.start { peer, tag, words in
      guard words.hasPrefix("UID FETCH"), !words.contains("RFC822.SIZE") else { return try Self.sizes(&peer, tag, words, size: 700_000) }
      // Three commands come at once, one for each message; the last is answered first, between the data of the others.
      var tags = [tag]
      while tags.count < 3 { tags.append(String(try peer.line().prefix { $0 != " " })) }
      try peer.say("* 3 FETCH (UID 7 BODY[] {1}\nc)\n\(tags[2]) OK\n* 2 FETCH (BODY[] {1}\nb UID 6)\n* 9 EXISTS\n")
      try peer.say("* 1 FETCH (UID 5 BODY[] {1}\na)\n* 1 FETCH (FLAGS (\\Seen))\n\(tags[1]) OK\n\(tags[0]) OK\n")
      return true
    }
    let session = try MailboxServer.session(scripted)
    var got: [String] = []
    try session.fetch([5, 6, 7], limit: 1 << 20) { got.append(String(decoding: $0.bytes ?? [], as: UTF8.self)) }
    #expect(got == ["a", "b", "c"])
    #expect(session.hasNews)
  }

  static func sizes(_ peer: inout ScriptedServer.Peer, _ tag: String, _ words: String, size: Int) throws -> Bool {
    guard words.contains("RFC822.SIZE") else { return false }
    for uid in FetchPlanTests.expand(String(words.dropFirst(10).prefix { $0 != " " })) {
      try peer.say("* 1 FETCH (UID \(uid) RFC822.SIZE \(size) INTERNALDATE \"\(date)\")\n")
    }
    try peer.say("\(tag) OK\n")
    return true
  }

  @Test func aSizeThatIsALieDoesNotFillTheMemory() throws {
    let scripted = try MailboxServer.start { peer, tag, words in
      guard words.contains("BODY.PEEK[]") else { return try Self.sizes(&peer, tag, words, size: 10) }
      try peer.say("* 1 FETCH (UID 5 BODY[] {300000}\n\(String(repeating: "x", count: 300_000)))\n")
      try peer.say("* 2 FETCH (UID 6 BODY[] {2}\nok)\n\(tag) OK\n")
      return true
    }
    let session = try MailboxServer.session(scripted)
    var got: [IMAPSession.Fetched] = []
    try session.fetch([5, 6], limit: 1_000) { got.append($0) }
    #expect(got.map(\.size) == [300_000, 10] && got.map { $0.bytes?.count } == [nil, 2])
  }

  @Test func aServerThatFallsSilentIsLeft() throws {
    let scripted = try MailboxServer.start { _, _, words in words.contains("SEARCH") }
    let session = try MailboxServer.session(scripted, wait: .milliseconds(500))
    let first = Self.failure { _ = try session.search(uidsFrom: 1, since: nil) }
    #expect(first?.code == .timeout && first?.isTemporary == true)
    #expect(!session.isUsable)
    #expect(Self.failure { _ = try session.select("INBOX", readOnly: true) }?.code == .timeout)
    #expect(!scripted.heard[0].contains("EXAMINE"))
  }

  @Test func aRefusalLeavesTheSessionUsable() throws {
    let scripted = try MailboxServer.start { peer, tag, words in
      guard words.hasPrefix("UID STORE") || words.hasPrefix("EXAMINE") else { return false }
      try peer.say("\(tag) NO [CANNOT] not here\n")
      return true
    }
    let session = try MailboxServer.session(scripted)
    let error = Self.failure { try session.add(keyword: "$Done", to: [1]) }
    #expect(error?.code == .refused && error?.said == "NO [CANNOT] not here" && error?.what == "The server refused UID STORE.")
    #expect(session.isUsable)
    #expect(try session.search(uidsFrom: 1, since: nil) == [])
    #expect(Self.failure { _ = try session.select("Nowhere", readOnly: true) }?.code == .refused)
    #expect(Self.failure { _ = try session.search(uidsFrom: 1, since: nil) }?.code == .settings)
  }

  @Test func aFarewellIsToldAndTemporary() throws {
    let scripted = try MailboxServer.start { peer, _, words in
      guard words.contains("SEARCH") else { return false }
      try peer.say("* BYE going down for maintenance\n")
      throw ScriptedServer.Peer.Over()
    }
    let session = try MailboxServer.session(scripted)
    let error = Self.failure { _ = try session.search(uidsFrom: 1, since: nil) }
    #expect(error?.code == .closed && error?.isTemporary == true && error?.said == "BYE going down for maintenance")
  }

  @Test func anAnswerToNoQuestionEndsTheSession() throws {
    let scripted = try MailboxServer.start { peer, _, words in
      guard words.contains("SEARCH") else { return false }
      try peer.say("P999 OK done\n")
      return true
    }
    let session = try MailboxServer.session(scripted)
    #expect(Self.failure { _ = try session.search(uidsFrom: 1, since: nil) }?.code == .nonsense)
    #expect(!session.isUsable)
  }

  @Test func theLastMessageIsNotNewForBeingLast() throws {
    let scripted = try MailboxServer.start { peer, tag, words in
      guard words.contains("SEARCH") else { return false }
      try peer.say("* SEARCH 12 9 10 12\n\(tag) OK\n")
      return true
    }
    let session = try MailboxServer.session(scripted)
    #expect(try session.search(uidsFrom: 10, since: IMAPDay(year: 2026, month: 3, day: 7)) == [10, 12])
    #expect(scripted.heard[0].contains("UID SEARCH UID 10:* SINCE 7-Mar-2026\r\n"))
  }

  @Test func anErrorOfTheReceiverEndsTheFetchAndTheSession() throws {
    struct Full: Error {}
    let scripted = try MailboxServer.start { try Self.answerFetch(&$0, $1, $2) }
    let session = try MailboxServer.session(scripted)
    #expect(throws: Full.self) { try session.fetch([5, 6, 7], limit: 1_000) { _ in throw Full() } }
    #expect(!session.isUsable)
  }
}
