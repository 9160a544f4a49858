import Foundation

/// SMTP as a server should speak it, but for what a test wants otherwise.
struct PoliteServer: Sendable {
  /// What it says after EHLO.
  var keywords = ["PIPELINING", "SIZE 10000", "8BITMIME", "ENHANCEDSTATUSCODES"]
  /// Says something else: the text for a command and the number of the letter from 0; nil for the usual, empty for nothing.
  /// The command is `GREETING` at the beginning and `LETTER` after the final dot.
  var instead: @Sendable (_ command: String, _ letter: Int) throws -> String? = { _, _ in nil }

  /// Serves one connection to its end.
  func serve(_ peer: inout ScriptedServer.Peer) throws {
    try say("GREETING", 0, "220 mx.example.com ESMTP", &peer)
    var letter = 0
    var hasSender = false
    var recipients = 0
    while true {
      let line = try peer.line()
      switch line.prefix(4).uppercased() {
      case "EHLO":
        let lines = ["mx.example.com"] + keywords
        let reply = lines.enumerated().map { "250\($0 + 1 < lines.count ? "-" : " ")\($1)" }
        try say(line, letter, reply.joined(separator: "\n"), &peer)
      case "AUTH":
        if line.hasPrefix("AUTH LOGIN ") {
          try peer.say("334 UGFzc3dvcmQ6\n")
          _ = try peer.line()
        }
        try say(line, letter, "235 2.7.0 welcome", &peer)
      case "MAIL":
        recipients = 0
        hasSender = try say(line, letter, hasSender ? "503 5.5.1 nested MAIL" : "250 2.1.0 sender ok", &peer).hasPrefix("2") || hasSender
      case "RCPT":
        let reply = try say(line, letter, hasSender ? "250 2.1.5 recipient ok" : "503 5.5.1 need MAIL", &peer)
        if reply.hasPrefix("2") { recipients += 1 }
      case "RSET":
        hasSender = false
        try say(line, letter, "250 2.0.0 ok", &peer)
      case "DATA":
        let reply = try say(line, letter, recipients > 0 ? "354 go on" : "554 5.5.1 no valid recipients", &peer)
        guard reply.hasPrefix("354") else { continue }
        hasSender = false
        _ = try peer.letter()
        try say("LETTER", letter, "250 2.0.0 queued as \(letter)", &peer)
        letter += 1
      case "QUIT": return try peer.say("221 2.0.0 bye\n")
      default: try say(line, letter, "502 5.5.1 what?", &peer)
      }
    }
  }

  @discardableResult
  private func say(_ command: String, _ letter: Int, _ usual: String, _ peer: inout ScriptedServer.Peer) throws -> String {
    let reply = try instead(command, letter) ?? usual
    if !reply.isEmpty { try peer.say(reply + "\n") }
    return reply
  }
}
