import Foundation
import Testing

@testable import MailTransport

/// What can go wrong before the first command of ours.
@Suite struct IMAPOpeningTests {
  static func failure(_ server: MailServer, interrupter: Interrupter? = nil) throws -> TransportError {
    do {
      _ = try IMAPSession(server, interrupter: interrupter)
    } catch { return error }
    throw CannotHappen()
  }

  struct CannotHappen: Error {}

  @Test func theServerSaysWhatItCanDo() throws {
    let scripted = try MailboxServer.start()
    let session = try MailboxServer.session(scripted)
    #expect(session.capabilities.isSuperset(of: ["IMAP4REV1", "IDLE", "MOVE"]))
    session.logout()
    #expect(!session.isUsable)
    #expect(scripted.heard.count == 1)
    #expect(scripted.heard[0].contains("AUTHENTICATE PLAIN AGFubgBodW50ZXIy\r\n"))
    #expect(scripted.heard(0, endsWith: "LOGOUT\r\n"))
  }

  @Test(
    arguments: [
      ("A003 OK [CAPABILITY IMAP4rev1 idle] Logged in", ["IMAP4REV1", "IDLE"]), ("A003 OK Logged in", []), ("* CAPABILITY IMAP4rev1", []),
      ("+ {5}", []), ("", []),
    ] as [(String, Set<String>)])
  func whatTheAnswerToTheLoginSaysCounts(line: String, capabilities: Set<String>) {
    #expect(IMAPSession.capabilitiesAfterLogin(line) == capabilities)
  }

  @Test func whatComesGluedToTheLoginDoesNoHarm() throws {
    let scripted = try MailboxServer.start { peer, tag, words in
      guard words.hasPrefix("AUTHENTICATE") else { return false }
      try peer.say("\(tag) OK [CAPABILITY IMAP4rev1 X-ME] in\n* 7 EXISTS\n* OK [ALERT] disk full\n")
      return true
    }
    let session = try MailboxServer.session(scripted)
    #expect(session.capabilities == ["IMAP4REV1", "X-ME"])
  }

  @Test func aRefusedLoginIsToldInTheServersWordsWithoutOurPassword() throws {
    let scripted = try MailboxServer.start { peer, tag, words in
      guard words.hasPrefix("AUTHENTICATE") else { return false }
      try peer.say("\(tag) NO [AUTHENTICATIONFAILED] “hunter2” is not the password.\n")
      return true
    }
    let error = try Self.failure(MailboxServer.server(scripted))
    #expect(error.code == .login && !error.isTemporary)
    #expect(error.said?.contains("[AUTHENTICATIONFAILED] “•••” is not the password.") == true, "\(error)")
    #expect(!error.description.contains("hunter2"))
  }

  @Test(arguments: ["UNAVAILABLE", "INUSE"]) func aLoginThatMayWorkLaterIsTemporary(code: String) throws {
    let scripted = try MailboxServer.start { peer, tag, words in
      guard words.hasPrefix("AUTHENTICATE") else { return false }
      try peer.say("\(tag) NO [\(code)] later\n")
      return true
    }
    #expect(try Self.failure(MailboxServer.server(scripted)).isTemporary)
  }

  @Test func aTokenGoesByTheWayForTokens() throws {
    let scripted = try MailboxServer.start("IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=XOAUTH2")
    _ = try IMAPSession(MailboxServer.server(scripted, credential: .bearer("tok-1")), interrupter: nil)
    let said = Data("user=ann\u{1}auth=Bearer tok-1\u{1}\u{1}".utf8).base64EncodedString()
    #expect(scripted.heard[0].contains("AUTHENTICATE XOAUTH2 \(said)\r\n"))
  }

  @Test func aServerThatTakesNoTokenGetsNoEmptyPasswordInstead() throws {
    let scripted = try MailboxServer.start("IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=LOGIN")
    let error = try Self.failure(MailboxServer.server(scripted, credential: .bearer("tok-1")))
    #expect(error.code == .login)
    #expect(!scripted.heard[0].contains("AUTHENTICATE") && !scripted.heard[0].contains("LOGIN"))
  }

  @Test func whyATokenIsNotTakenIsToldInWords() throws {
    let challenge = Data(#"{"status":"401","schemes":"bearer"}"#.utf8).base64EncodedString()
    let scripted = try MailboxServer.start("IMAP4rev1 SASL-IR AUTH=XOAUTH2") { peer, tag, words in
      guard words.hasPrefix("AUTHENTICATE") else { return false }
      try peer.say("+ \(challenge)\n")
      _ = try peer.line()
      try peer.say("\(tag) NO [AUTHENTICATIONFAILED] no\n")
      return true
    }
    let error = try Self.failure(MailboxServer.server(scripted, credential: .bearer("tok-1")))
    #expect(error.code == .login)
    #expect(error.said?.isEmpty == false, "\(error)")
    #expect(!error.description.contains("tok-1"))
  }

  @Test func whereStartTLSIsTakenAwayNothingIsSaid() throws {
    let scripted = try MailboxServer.start()
    let error = try Self.failure(MailboxServer.server(scripted, security: .startTLS))
    #expect(error.code == .encryption && !error.isTemporary)
    #expect(!scripted.heard[0].contains("AUTHENTICATE"))
  }

  @Test func whatIsGluedToStartTLSIsNotBelieved() throws {
    let scripted = try MailboxServer.start("IMAP4rev1 STARTTLS AUTH=PLAIN") { peer, tag, words in
      guard words == "STARTTLS" else { return false }
      try peer.say("\(tag) OK go\n* CAPABILITY IMAP4rev1 AUTH=LOGIN\n")
      return true
    }
    let error = try Self.failure(MailboxServer.server(scripted, security: .startTLS))
    #expect(error.code == .nonsense || error.code == .encryption, "\(error)")
    #expect(!scripted.heard[0].contains("AUTHENTICATE"))
  }

  @Test func aServerThatLetsUsInBeforeTLSIsRefused() throws {
    let scripted = try ScriptedServer { peer in
      try peer.say("* PREAUTH welcome\n")
      while true {
        let tag = try peer.line().prefix { $0 != " " }
        try peer.say("* CAPABILITY IMAP4rev1 STARTTLS\n\(tag) OK\n")
      }
    }
    let server = MailServer(host: "127.0.0.1", port: scripted.port, security: .startTLS)
    #expect(try Self.failure(server).code == .encryption)
  }

  @Test(arguments: ["greeting", "login"]) func aServerThatSaysNothingIsWaitedForSoLongAndNoLonger(at: String) throws {
    let scripted = try ScriptedServer { peer in
      if at == "greeting" { _ = try peer.line() }
      try peer.say("* OK\n")
      while true {
        let line = try peer.line()
        if !line.contains("AUTHENTICATE") {
          try peer.say("* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\n\(line.prefix { $0 != " " }) OK\n")
        }
      }
    }
    let start = ContinuousClock.now
    #expect(try Self.failure(MailboxServer.server(scripted, wait: .milliseconds(700))).code == .timeout)
    #expect((.milliseconds(600)...(.seconds(5))).contains(ContinuousClock.now - start))
  }

  @Test func openingEndsWhenSomebodyInterrupts() throws {
    let scripted = try ScriptedServer { peer in _ = try peer.line() }
    let interrupter = try Interrupter()
    Thread.detachNewThread {
      usleep(200_000)
      interrupter.interrupt()
    }
    let start = ContinuousClock.now
    let error = try Self.failure(MailboxServer.server(scripted, wait: .seconds(15)), interrupter: interrupter)
    #expect(error.code == .interrupted)
    #expect(ContinuousClock.now - start < .seconds(4))
  }

  @Test func nobodyThere() throws {
    var port = 0
    do { port = try ScriptedServer({ _ in }).port }
    usleep(100_000)
    let server = MailServer(host: "127.0.0.1", port: port, security: .tls, user: "ann", credential: .password("x"))
    let error = try Self.failure(server)
    #expect(error.code == .unreachable && error.isTemporary)
  }

  @Test func anotherKindOfServerIsRefused() throws {
    let scripted = try ScriptedServer { peer in
      try peer.say("220 smtp.example.com ESMTP\n")
      _ = try peer.line()
    }
    #expect(try Self.failure(MailboxServer.server(scripted, wait: .milliseconds(500))).said == "220 smtp.example.com ESMTP")
  }
}
