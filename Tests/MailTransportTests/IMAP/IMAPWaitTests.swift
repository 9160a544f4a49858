import Foundation
import Testing

@testable import MailTransport

/// Waiting for mail.
@Suite struct IMAPWaitTests {
  static let withoutIdle = "IMAP4rev1 AUTH=PLAIN SASL-IR"

  /// A server whose IDLE goes as the script says until DONE.
  static func idling(_ script: @escaping @Sendable (inout ScriptedServer.Peer) throws -> Void) throws -> ScriptedServer {
    try MailboxServer.start { peer, tag, words in
      guard words == "IDLE" else { return false }
      try peer.say("+ idling\n")
      try script(&peer)
      if try peer.line() != "DONE" { throw ScriptedServer.Peer.Over() }
      try peer.say("\(tag) OK done\n")
      return true
    }
  }

  @Test func newsWake() throws {
    let scripted = try Self.idling { peer in
      usleep(50_000)
      try peer.say("* OK still here\n* 2 EXPUNGE\n* 2 EXISTS\n* 3 EXISTS\n")
    }
    let session = try MailboxServer.session(scripted)
    let start = ContinuousClock.now
    #expect(try session.wait(for: .seconds(30), pollEvery: .seconds(30)) == .news)
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(scripted.heard[0].hasSuffix("IDLE\r\nDONE\r\n"))
    #expect(try session.wait(for: .seconds(30), pollEvery: .seconds(30)) == .news, "until somebody looks")
    #expect(try session.search(uidsFrom: 1, since: nil) == [])
    #expect(try session.wait(for: .milliseconds(20), pollEvery: .seconds(30)) == .news)
  }

  @Test func anInterruptWakesAndTheSessionGoesOn() throws {
    let scripted = try Self.idling { _ in }
    let interrupter = try Interrupter()
    let session = try MailboxServer.session(scripted, interrupter: interrupter)
    Thread.detachNewThread {
      usleep(100_000)
      interrupter.interrupt()
    }
    let start = ContinuousClock.now
    #expect(try session.wait(for: .seconds(30), pollEvery: .seconds(30)) == .interrupted)
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(try session.wait(for: .seconds(30), pollEvery: .seconds(30)) == .interrupted)
    interrupter.clear()
    #expect(try session.search(uidsFrom: 1, since: nil) == [])
  }

  @Test func aServerThatForgetsToSpeakIsAskedBetweenSlices() throws {
    let scripted = try MailboxServer.start { peer, tag, words in
      if words == "IDLE" {
        try peer.say("+ idling\n")
        _ = try peer.line()
        try peer.say("\(tag) OK done\n")
        return true
      }
      guard words == "NOOP" else { return false }
      try peer.say("* 4 EXISTS\n\(tag) OK\n")
      return true
    }
    let session = try MailboxServer.session(scripted)
    session.idleSlice = .milliseconds(50)
    #expect(try session.wait(for: .seconds(30), pollEvery: .seconds(30)) == .news)
  }

  @Test func withoutIdleTheServerIsAskedNowAndThen() throws {
    let count = Count()
    let scripted = try MailboxServer.start(Self.withoutIdle) { peer, tag, words in
      guard words == "NOOP" else { return false }
      try peer.say(count.next() < 3 ? "\(tag) OK\n" : "* 4 EXISTS\n\(tag) OK\n")
      return true
    }
    let session = try MailboxServer.session(scripted)
    #expect(try session.wait(for: .seconds(30), pollEvery: .milliseconds(20)) == .news)
    #expect(!scripted.heard[0].contains("IDLE"))
  }

  @Test(arguments: [MailboxServer.capabilities, withoutIdle]) func theTimeIsUp(capabilities: String) throws {
    let scripted = try MailboxServer.start(capabilities) { peer, tag, words in
      guard words == "IDLE" else { return false }
      try peer.say("+ idling\n")
      _ = try peer.line()
      try peer.say("\(tag) OK done\n")
      return true
    }
    let session = try MailboxServer.session(scripted)
    let start = ContinuousClock.now
    #expect(try session.wait(for: .milliseconds(150), pollEvery: .milliseconds(60)) == .timeUp)
    #expect((.milliseconds(140)...(.seconds(5))).contains(ContinuousClock.now - start))
    #expect(session.isUsable)
  }

  @Test func newsThatCameBeforeAreNotMissed() throws {
    let scripted = try MailboxServer.start { peer, tag, words in
      guard words.contains("STORE") else { return false }
      try peer.say("* 4 EXISTS\n\(tag) OK\n")
      return true
    }
    let session = try MailboxServer.session(scripted)
    _ = try session.search(uidsFrom: 1, since: nil)
    try session.add(keyword: "$Done", to: [1])
    #expect(try session.wait(for: .seconds(30), pollEvery: .seconds(30)) == .news)
    #expect(!scripted.heard[0].contains("IDLE"))
  }

  @Test func aConnectionThatBreaksWhileWeWaitIsAnError() throws {
    let scripted = try Self.idling { peer in
      peer.reset()
      throw ScriptedServer.Peer.Over()
    }
    let session = try MailboxServer.session(scripted)
    #expect(IMAPSessionTests.failure { _ = try session.wait(for: .seconds(30), pollEvery: .seconds(30)) }?.code == .closed)
  }

  final class Count: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0
    func next() -> Int {
      lock.withLock {
        count += 1
        return count
      }
    }
  }
}
