import Foundation

/// An IMAP server of a test's own. Any user may log in with the password “secret” and has INBOX, Processed and Sent.
public protocol MailboxServer: Sendable {
  /// Where it listens without TLS, with STARTTLS offered.
  var port: Int { get }
  /// Where it listens with TLS from the first byte.
  var securePort: Int { get }
  /// Whom to trust.
  var authority: TestAuthority { get }

  /// Puts mails into a user's INBOX; the first is the oldest.
  ///
  /// - Parameter received: When the first came, in seconds since 1970; each next one came a second later.
  func deliver(_ mails: [[UInt8]], to user: String, received: Int) throws

  /// Makes INBOX anew, as some servers do after a repair: the messages stay, their numbers and UIDVALIDITY do not.
  func renumber(_ user: String) throws

  /// Kills, at once and without a word, every process of it that serves a client.
  func killServants()
}

extension MailboxServer {
  /// Puts mails into a user's INBOX that came on 21 September 2026, a second apart.
  public func deliver(_ mails: [[UInt8]], to user: String) throws { try deliver(mails, to: user, received: 1_790_000_000) }

  /// What is noted of each message in a user's folder, flags and keywords, as in `\Seen`; in the order of their numbers.
  public func marks(of user: String, in folder: String = "INBOX") throws -> [Set<String>] {
    try answers(user, folder, "FETCH 1:* FLAGS").compactMap { answer in
      guard answer.line.contains(" FETCH "), let open = answer.line.range(of: "FLAGS ("),
        let close = answer.line[open.upperBound...].firstIndex(of: ")")
      else { return nil }
      return Set(answer.line[open.upperBound..<close].split(separator: " ").map(String.init)).subtracting(["\\Recent"])
    }
  }

  /// The bytes of the messages in a user's folder, in the order of their numbers.
  public func messages(of user: String, in folder: String = "INBOX") throws -> [[UInt8]] {
    try answers(user, folder, "FETCH 1:* BODY.PEEK[]").compactMap(\.literal)
  }

  private func answers(_ user: String, _ folder: String, _ command: String) throws -> [IMAPTalk.Answer] {
    let talk = try IMAPTalk(port: port, user: user)
    let opened = try talk.ask("EXAMINE \(folder)")
    return opened.contains { $0.line == "* 0 EXISTS" } ? [] : try talk.ask(command)
  }
}
