import Foundation
import MailTransport

/// A scripted IMAP server without TLS: opening, login and selecting go as they should, the rest as the test says.
enum MailboxServer {
  /// What the server can do, unless a test says something else.
  static let capabilities = "IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=LOGIN IDLE MOVE UIDPLUS LITERAL+"

  /// - Parameter command: Answers a command after login; gets its tag and the rest. What it does not answer itself is answered as usual.
  static func start(
    _ capabilities: String = capabilities, sayable: Int = .max,
    _ command: @escaping @Sendable (inout ScriptedServer.Peer, String, String) throws -> Bool = { _, _, _ in false }
  ) throws -> ScriptedServer {
    try ScriptedServer(sayable: sayable) { peer in
      try peer.say("* OK ready\n")
      while true {
        let line = try peer.line()
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2 else { continue }
        if try command(&peer, words[0], words[1]) { continue }
        try usual(&peer, words[0], words[1], capabilities)
      }
    }
  }

  private static func usual(_ peer: inout ScriptedServer.Peer, _ tag: String, _ words: String, _ capabilities: String) throws {
    switch words.split(separator: " ").first {
    case "CAPABILITY": try peer.say("* CAPABILITY \(capabilities)\n\(tag) OK\n")
    case "SELECT", "EXAMINE":
      try peer.say(
        "* 3 EXISTS\n* FLAGS (\\Seen)\n* OK [PERMANENTFLAGS (\\Seen \\*)] x\n* OK [UIDVALIDITY 42] x\n* OK [UIDNEXT 9] x\n"
          + "\(tag) OK [READ-WRITE] done\n")
    case "LOGOUT":
      try peer.say("* BYE\n\(tag) OK\n")
      throw ScriptedServer.Peer.Over()
    default: try peer.say("\(tag) OK done\n")
    }
  }

  /// How to get there.
  static func server(
    _ scripted: ScriptedServer, security: MailServer.Security = .none, credential: Credential = .password("hunter2"),
    wait: Duration = .seconds(10)
  ) -> MailServer {
    MailServer(
      host: "127.0.0.1", port: scripted.port, security: security, user: "ann", credential: credential, connectTimeout: wait,
      replyTimeout: wait)
  }

  /// A session on it, INBOX selected.
  static func session(_ scripted: ScriptedServer, interrupter: Interrupter? = nil, wait: Duration = .seconds(10)) throws -> IMAPSession {
    let session = try IMAPSession(server(scripted, wait: wait), interrupter: interrupter)
    _ = try session.select("INBOX", readOnly: false)
    return session
  }
}
