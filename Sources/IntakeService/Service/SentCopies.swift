import CaseStore
import MailTransport
import PrivacyRequests

/// Puts copies of sent letters into a mailbox, for staff who look for them in their mail program. The case is the record; a copy is a help.
struct SentCopies {
  let store: CaseStore
  let mailbox: String

  /// So many copies may wait for the server; of more the oldest are given up.
  static let limit = 1_000

  /// Puts what it can.
  ///
  /// A letter that carries a link is never copied: whoever reads that mailbox could use the link.
  /// - Parameter names: Letters, as `outbox list` names them; what has its copy, or gets none, is taken out.
  /// - Throws: What the server says; the names that are left are to be tried again.
  func put(_ names: inout [String], _ session: IMAPSession) throws {
    while let name = names.first {
      if let letter = try letter(name), Self.mayBeCopied(letter) { try session.append(Array(letter.message.utf8), to: mailbox, seen: true) }
      names.removeFirst()
    }
  }

  static func mayBeCopied(_ letter: Letter) -> Bool { letter.state == .sent && letter.handle == nil && !letter.kind.carriesToken }

  private func letter(_ name: String) throws -> Letter? {
    let halves = name.split(separator: ".")
    guard halves.count == 2, let number = CaseNumber(halves[0]), let n = Int(halves[1]) else { return nil }
    return try store.readSound(number)?.letters.first { $0.number == n }
  }
}
