import Foundation
import Testing

@testable import MailTransport

@Suite struct SMTPSessionTests {
  typealias Reply = SMTPSession.Reply
  typealias Verdict = SMTPSession.Verdict

  static let letter = Array("Subject: x\r\n\r\n.one\r\ntwo\r\n".utf8)

  /// A session with a server on this machine.
  static func session(_ server: ScriptedServer, wait: Duration = .seconds(10)) throws -> SMTPSession {
    let place = MailServer(host: "127.0.0.1", port: server.port, security: .none, connectTimeout: .seconds(10), replyTimeout: wait)
    return try SMTPSession(place, helloName: "us.example.com")
  }

  /// Verdicts as `+`, `4`, `5` and `?`.
  static func signs(_ outcome: [(recipient: String, verdict: Verdict)]) -> String {
    outcome.map {
      switch $0.verdict {
      case .accepted: "+"
      case .postponed: "4"
      case .refused: "5"
      case .unknown: "?"
      }
    }.joined()
  }

  private static func send(_ session: SMTPSession, to recipients: [String] = ["ana@example.com"]) -> [(recipient: String, verdict: Verdict)]
  {
    session.send(letter, from: "bounces@example.com", to: recipients)
  }

  @Test(arguments: [true, false]) func aLetterGoesAsItIsAndEveryRecipientGetsItsReply(isPipelined: Bool) throws {
    var polite = PoliteServer()
    if !isPipelined { polite.keywords.removeFirst() }
    polite.instead = { command, _ in
      command.contains("bad") ? "550-5.1.1 no such\n550 5.1.1 user" : command.contains("grey") ? "451 4.7.1 later" : nil
    }
    let server = try ScriptedServer { [polite] in try polite.serve(&$0) }
    let session = try Self.session(server)
    let sent = Self.send(session, to: ["bad@example.com", "ana@example.com", "grey@example.com", "eva@example.com"])
    #expect(sent.map(\.recipient) == ["bad@example.com", "ana@example.com", "grey@example.com", "eva@example.com"])
    let queued = Verdict.accepted(Reply(code: 250, enhanced: "2.0.0", text: "queued as 0"))
    #expect(
      sent.map(\.verdict) == [
        .refused(Reply(code: 550, enhanced: "5.1.1", text: "no such user")), queued,
        .postponed(Reply(code: 451, enhanced: "4.7.1", text: "later")), queued,
      ])
    #expect(session.isUsable)
    session.quit()
    #expect(!session.isUsable)
    #expect(
      server.heard == [
        """
        EHLO us.example.com
        MAIL FROM:<bounces@example.com> SIZE=25
        RCPT TO:<bad@example.com>
        RCPT TO:<ana@example.com>
        RCPT TO:<grey@example.com>
        RCPT TO:<eva@example.com>
        DATA
        Subject: x

        ..one
        two
        .
        QUIT

        """.replacing("\n", with: "\r\n")
      ])
  }

  @Test func manyLettersGoOverOneConnection() throws {
    let server = try ScriptedServer { try PoliteServer().serve(&$0) }
    let session = try Self.session(server)
    for number in 0..<50 {
      #expect(Self.send(session).map(\.verdict) == [.accepted(Reply(code: 250, enhanced: "2.0.0", text: "queued as \(number)"))])
    }
    #expect(server.heard.count == 1)
  }

  /// The beginning of a command, what is answered once, the verdicts for two recipients, with and without PIPELINING.
  static let refusals: [(String, String, String)] = [
    ("MAIL", "450 4.1.8 later", "44"), ("MAIL", "550 5.1.8 never", "55"), ("MAIL", "552 5.3.4 too big", "55"),
    ("RCPT TO:<a", "450 4.2.0 later", "4+"), ("RCPT TO:<b", "550 5.1.1 nobody", "+5"), ("RCPT", "452 4.5.3 too many", "44"),
    ("DATA", "451 4.3.0 later", "44"), ("DATA", "554 5.5.1 never", "55"), ("LETTER", "451 4.7.1 later", "44"),
    ("LETTER", "554 5.7.1 spam", "55"),
  ]

  @Test(arguments: refusals, [true, false]) func aRefusalAtAnyStepIsForThisLetterOnly(_ row: (String, String, String), isPipelined: Bool)
    throws
  {
    let instead: @Sendable (String, Int) -> String? = { command, _ in command.hasPrefix(row.0) ? row.1 : nil }
    let polite = PoliteServer(keywords: isPipelined ? ["PIPELINING"] : ["HELP"], instead: instead)
    let first = Once()
    let server = try ScriptedServer { [polite] peer in
      var polite = polite
      polite.instead = { command, letter in first.isOver ? nil : instead(command, letter) }
      try polite.serve(&peer)
    }
    let session = try Self.session(server)
    #expect(Self.signs(Self.send(session, to: ["a@example.com", "b@example.com"])) == row.2)
    first.finish()
    #expect(session.isUsable)
    #expect(Self.signs(Self.send(session, to: ["a@example.com", "b@example.com"])) == "++")
    #expect(server.heard.count == 1)
  }

  @Test(arguments: ["MAIL", "RCPT TO:<a", "RCPT TO:<b", "DATA", "LETTER"], [true, false])
  func aFarewellAtAnyStepPostponesAndEndsTheSession(_ step: String, isPipelined: Bool) throws {
    let polite = PoliteServer(keywords: isPipelined ? ["PIPELINING"] : ["HELP"]) { command, _ in
      command.hasPrefix(step) ? "421 4.3.2 shutting down" : nil
    }
    let server = try ScriptedServer { try polite.serve(&$0) }
    let session = try Self.session(server)
    let farewell = Verdict.postponed(Reply(code: 421, enhanced: "4.3.2", text: "shutting down"))
    #expect(Self.send(session, to: ["a@example.com", "b@example.com"]).map(\.verdict) == [farewell, farewell])
    #expect(!session.isUsable)
    #expect(Self.signs(Self.send(session)) == "4")
    #expect(server.heard.count == 1 && server.heard[0].ranges(of: "MAIL FROM").count == 1)
  }

  @Test func whatMayNotBeSentIsNotSent() throws {
    let server = try ScriptedServer { try PoliteServer().serve(&$0) }
    let session = try Self.session(server)
    let injected = "ana@example.com>\r\nRCPT TO:<eve@example.net"
    let refused: [[(recipient: String, verdict: Verdict)]] = [
      Self.send(session, to: [injected, "a b@example.com", "a\u{0}@example.com", "a\n@example.com", "josé@example.com"]),
      session.send(Self.letter, from: injected, to: ["ana@example.com"]),
      session.send(Self.letter, from: "josé@example.com", to: ["ana@example.com"]),
      session.send([UInt8](repeating: 0x0A, count: 5001), from: "", to: ["ana@example.com", "eva@example.com"]),
      session.send(Array("Subject: café\n".utf8), from: "", to: ["ana@example.com"]),
      session.send([UInt8](repeating: 0x61, count: 999), from: "", to: ["ana@example.com"]),
    ]
    for outcome in refused {
      for (_, verdict) in outcome {
        guard case .refused(let reply) = verdict else {
          Issue.record("\(verdict)")
          continue
        }
        #expect(reply.text.hasPrefix("Not sent"))
      }
    }
    #expect(refused.map(\.count) == [5, 1, 1, 2, 1, 1])
    #expect(session.send(Self.letter, from: "", to: []).isEmpty)
    #expect(Self.signs(Self.send(session, to: [injected, "ana@example.com"])) == "5+")
    session.quit()
    #expect(
      server.heard[0].split(separator: "\r\n").map { $0.prefix(4) } == ["EHLO", "MAIL", "RCPT", "DATA", "Subj", "..on", "two", ".", "QUIT"])
    #expect(!server.heard[0].contains("eve@"))
  }

  @Test(arguments: [("10000", "+"), ("9999", "5"), ("0", "+"), ("", "+")]) func aLetterMayBeAsLargeAsTheServerSays(
    _ size: String, sign: String
  ) throws {
    let server = try ScriptedServer { try PoliteServer(keywords: ["SIZE \(size)"]).serve(&$0) }
    let session = try Self.session(server)
    #expect(Self.signs(session.send([UInt8](repeating: 0x0A, count: 5000), from: "", to: ["ana@example.com"])) == sign)
    #expect(server.heard[0].contains("MAIL FROM:<> SIZE=10000") == (sign == "+"))
  }

  @Test func wordsOfAServerNeverCarryControls() throws {
    let server = try ScriptedServer { try PoliteServer { command, _ in command == "LETTER" ? "250 2.0.0 a\u{1B}[2Jb" : nil }.serve(&$0) }
    #expect(Self.send(try Self.session(server)).map(\.verdict) == [.accepted(Reply(code: 250, enhanced: "2.0.0", text: "a [2Jb"))])
  }
}

/// Something that is over once, whoever asks.
final class Once: @unchecked Sendable {
  private let lock = NSLock()
  private var over = false

  var isOver: Bool { lock.withLock { over } }
  func finish() { lock.withLock { over = true } }
}
