import Foundation
import Testing

@testable import MailTransport

/// Connections that break, servers that are silent, late or talk out of turn.
@Suite struct SMTPBreakTests {
  typealias Verdict = SMTPSession.Verdict

  private static func send(_ session: SMTPSession) -> [Verdict] {
    session.send(SMTPSessionTests.letter, from: "bounces@example.com", to: ["ana@example.com", "bad@example.com"]).map(\.verdict)
  }

  /// Lets a server speak until it has said `sayable` or heard `hearable` bytes; nil when no session came about.
  private static func verdicts(
    _ keywords: [String], sayable: Int = .max, hearable: Int = .max
  ) throws -> (verdicts: [Verdict], wasHeard: Bool)? {
    let polite = PoliteServer(keywords: keywords) { command, _ in command.contains("bad") ? "550 5.1.1 nobody" : nil }
    let server = try ScriptedServer(sayable: sayable, hearable: hearable) { try polite.serve(&$0) }
    guard let session = try? SMTPSessionTests.session(server) else { return nil }
    let verdicts = Self.send(session)
    usleep(2_000)
    #expect(Self.send(session).allSatisfy { if case .postponed = $0 { true } else { false } })
    #expect(server.heard.count == 1)
    return (verdicts, server.heard[0].contains("\r\n.\r\n"))
  }

  @Test(arguments: [["PIPELINING"], ["HELP"]]) func aSessionCutAtEveryByteOfTheServer(_ keywords: [String]) throws {
    let greeting = "220 mx.example.com ESMTP\r\n250-mx.example.com\r\n250 \(keywords[0])\r\n"
    let beforeLetter = greeting + "250 2.1.0 sender ok\r\n250 2.1.5 recipient ok\r\n550 5.1.1 nobody\r\n354 go on\r\n"
    let whole = beforeLetter + "250 2.0.0 queued as 0\r\n"
    var seen: Set<String> = []
    for sayable in 0...whole.utf8.count {
      let outcome = try Self.verdicts(keywords, sayable: sayable)
      #expect((outcome == nil) == (sayable < greeting.utf8.count), "\(sayable)")
      guard let outcome else { continue }
      let isRefusalSaid = sayable >= beforeLetter.utf8.count - "354 go on\r\n".utf8.count
      switch outcome.verdicts[0] {
      case .accepted: #expect(sayable >= whole.utf8.count - 1, "\(sayable)")
      case .unknown: #expect((beforeLetter.utf8.count..<whole.utf8.count).contains(sayable), "\(sayable)")
      case .postponed(let reply):
        #expect(sayable < beforeLetter.utf8.count && reply.code == 421, "\(sayable)")
        #expect(!outcome.wasHeard)
      case .refused: Issue.record("refused at \(sayable)")
      }
      if case .refused = outcome.verdicts[1] { #expect(isRefusalSaid) } else { #expect(!isRefusalSaid, "\(sayable)") }
      seen.insert("\(outcome.verdicts[0])".prefix { $0 != "(" }.description)
    }
    #expect(seen == ["accepted", "postponed", "unknown"])
  }

  @Test(arguments: [["PIPELINING"], ["HELP"]]) func aSessionCutAtEveryByteOfOurs(_ keywords: [String]) throws {
    let commands = "MAIL FROM:<bounces@example.com>\r\nRCPT TO:<ana@example.com>\r\nRCPT TO:<bad@example.com>\r\nDATA\r\n"
    let beforeLetter = "EHLO us.example.com\r\n" + commands
    let whole = beforeLetter + "Subject: x\r\n\r\n..one\r\ntwo\r\n.\r\n"
    for hearable in "EHLO us.example.com\r\n".utf8.count...whole.utf8.count {
      guard let outcome = try Self.verdicts(keywords, hearable: hearable) else {
        Issue.record("no session at \(hearable)")
        continue
      }
      switch outcome.verdicts[0] {
      case .accepted: #expect(hearable == whole.utf8.count)
      case .unknown: #expect(hearable >= beforeLetter.utf8.count && hearable < whole.utf8.count, "\(hearable)")
      case .postponed: #expect(!outcome.wasHeard, "\(hearable)")
      case .refused: Issue.record("refused at \(hearable)")
      }
    }
  }

  @Test(arguments: ["MAIL", "RCPT", "DATA", "LETTER"], [true, false])
  func aSilentServerIsNotWaitedForAndALateReplyIsNeverTakenForAnother(_ step: String, isPipelined: Bool) throws {
    let late = Once()
    let polite = PoliteServer(keywords: isPipelined ? ["PIPELINING"] : ["HELP"]) { command, _ in
      guard command.hasPrefix(step) else { return nil }
      while !late.isOver { usleep(5_000) }
      return nil
    }
    let server = try ScriptedServer { try polite.serve(&$0) }
    let session = try SMTPSessionTests.session(server, wait: .milliseconds(300))
    let start = ContinuousClock.now
    let first = session.send(SMTPSessionTests.letter, from: "", to: ["ana@example.com"])
    let took = ContinuousClock.now - start
    #expect(took >= .milliseconds(300) && took < .seconds(20))
    #expect(SMTPSessionTests.signs(first) == (step == "LETTER" ? "?" : "4"))
    if step == "LETTER" { #expect(took >= .seconds(3)) }
    #expect(!session.isUsable)
    late.finish()
    usleep(50_000)
    #expect(!session.isUsable)
    let second = session.send(SMTPSessionTests.letter, from: "", to: ["eva@example.com"])
    #expect(SMTPSessionTests.signs(second) == "4")
    #expect("\(second[0].verdict)".contains("did not answer within"), "the reason stays known")
    session.quit()
    #expect(!server.heard[0].contains("eva@") && !server.heard[0].contains("QUIT"))
  }

  /// What is said to a command, and the verdict for the only recipient.
  static let nonsense: [(String, String, String)] = [
    ("MAIL", "250 ok\n250 ok\n250 ok", "4"), ("MAIL", "250 ok\n250 2.1.5 injected\n354 go on", "4"), ("MAIL", "hello", "4"),
    ("MAIL", "354 what", "4"),
    ("RCPT", "250-ok\n550 ok", "4"), ("RCPT", "354 go on", "4"), ("DATA", "354 go on\n250 2.0.0 queued", "4"), ("DATA", "250 ok", "4"),
    ("LETTER", "hello", "?"), ("LETTER", "354 again", "?"), ("LETTER", "250-ok\n550 no", "?"), ("LETTER", "250 ok\n250 ok", "+"),
    ("LETTER", "550 no\n250 ok", "5"), ("LETTER", "250 ok\n421 4.4.2 bye", "+"),
    ("LETTER", String(repeating: "250-ok\n", count: 200) + "250 ok", "?"),
    ("LETTER", "250 " + String(repeating: "x", count: 5000), "?"),
  ]

  @Test(arguments: nonsense) func aServerThatTalksOutOfTurnIsLeft(_ step: String, reply: String, sign: String) throws {
    let server = try ScriptedServer { try PoliteServer(keywords: ["HELP"]) { $0.hasPrefix(step) && $1 == 0 ? reply : nil }.serve(&$0) }
    let session = try SMTPSessionTests.session(server)
    #expect(SMTPSessionTests.signs(session.send(SMTPSessionTests.letter, from: "", to: ["ana@example.com"])) == sign)
    usleep(20_000)
    #expect(SMTPSessionTests.signs(session.send(SMTPSessionTests.letter, from: "", to: ["eva@example.com"])) == "4")
    #expect(!session.isUsable)
    #expect(!server.heard[0].contains("eva@"))
  }

  @Test(arguments: ["421 4.4.2 idle for too long", "250 2.0.0 hello?", ""]) func aServerThatHasWaitedTooLongIsNoticed(_ farewell: String)
    throws
  {
    let closing = try ScriptedServer { peer in
      try peer.say("220 mx\n")
      _ = try peer.line()
      try peer.say("250 mx\n")
      usleep(30_000)
      if !farewell.isEmpty { try peer.say(farewell + "\n") }
      if farewell.hasPrefix("250") { _ = try peer.line() }
    }
    let session = try SMTPSessionTests.session(closing)
    for _ in 0..<500 {
      if !session.isUsable { break }
      usleep(10_000)
    }
    let outcome = session.send(SMTPSessionTests.letter, from: "", to: ["ana@example.com"])
    guard case .postponed(let reply) = outcome[0].verdict else {
      Issue.record("\(outcome)")
      return
    }
    #expect(reply.code == 421 && (farewell.isEmpty || reply.text.contains(farewell)))
    #expect(!session.isUsable)
    #expect(!closing.heard[0].contains("MAIL"))
  }

  @Test func aResetIsAVerdictToo() throws {
    let server = try ScriptedServer { peer in
      try peer.say("220 mx\n")
      _ = try peer.line()
      try peer.say("250 mx\n")
      for reply in ["250 ok\n", "250 ok\n", "354 go\n"] {
        _ = try peer.line()
        try peer.say(reply)
      }
      _ = try peer.letter()
      peer.reset()
    }
    let session = try SMTPSessionTests.session(server)
    #expect(SMTPSessionTests.signs(session.send(SMTPSessionTests.letter, from: "", to: ["ana@example.com"])) == "?")
    #expect(!session.isUsable)
  }

  @Test func aServerThatTakesNoMoreOfALongLetterPostponesIt() throws {
    let server = try ScriptedServer { peer in
      try peer.say("220 mx\n")
      _ = try peer.line()
      try peer.say("250 mx\n")
      for reply in ["250 ok\n", "250 ok\n", "354 go\n"] {
        _ = try peer.line()
        try peer.say(reply)
      }
      sleep(3)
    }
    let session = try SMTPSessionTests.session(server, wait: .milliseconds(200))
    let long = [UInt8](repeating: 0x0A, count: 6_000_000)
    #expect(SMTPSessionTests.signs(session.send(long, from: "", to: ["ana@example.com"])) == "4")
    #expect(!session.isUsable)
  }

  /// A server that has the letter and thinks: asked to stop, we wait a little for its answer and no longer.
  @Test(arguments: [(0.4, true), (20, false)]) func aWaitForTheVerdictEndsWhenAsked(seconds: Double, isHeard: Bool) throws {
    let server = try ScriptedServer { peer in
      try PoliteServer { command, _ in
        if command == "LETTER" { usleep(UInt32(seconds * 1_000_000)) }
        return nil
      }.serve(&peer)
    }
    let interrupter = try Interrupter()
    let session = try SMTPSession(
      MailServer(host: "127.0.0.1", port: server.port, security: .none), helloName: "us.example.com", interrupter: interrupter)
    session.patience = .seconds(2)
    let start = ContinuousClock.now
    Thread.detachNewThread {
      usleep(200_000)
      interrupter.interrupt()
    }
    let verdict = session.send(SMTPSessionTests.letter, from: "bounces@example.com", to: ["ana@example.com"]).map(\.verdict)[0]
    if isHeard {
      guard case .accepted = verdict else {
        Issue.record("\(verdict)")
        return
      }
    } else {
      #expect(verdict == .unknown("We were asked to stop before the server answered."))
      #expect(!session.isUsable)
    }
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test func openingEndsWhenAsked() throws {
    let server = try ScriptedServer { peer in
      usleep(20_000_000)
      try peer.say("220 late\n")
    }
    let interrupter = try Interrupter()
    interrupter.interrupt()
    let error = #expect(throws: TransportError.self) {
      _ = try SMTPSession(
        MailServer(host: "127.0.0.1", port: server.port, security: .none), helloName: "us.example.com", interrupter: interrupter)
    }
    #expect(error?.code == .interrupted)
  }
}
