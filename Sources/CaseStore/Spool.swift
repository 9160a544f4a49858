import PrivacyRequests

/// Where things are in a spool (Queue.md).
public struct Spool: Sendable {
  /// The directory.
  public let path: String

  /// A spool at that path; nothing is looked at.
  public init(path: String) { self.path = path }

  var format: String { path + "/format" }
  var commitLock: String { path + "/commit.lock" }
  var serviceLock: String { path + "/service.lock" }
  var tmp: String { path + "/tmp" }
  var pending: String { path + "/pending" }
  var messages: String { path + "/messages" }
  var openCases: String { path + "/cases/open" }
  var lastNumber: String { path + "/index/last" }
  /// Numbers that are never given out though no case here has them: of cases put aside, and skipped after a restore.
  var retiredNumbers: String { path + "/index/retired" }
  var mailboxes: String { path + "/mailboxes" }
  /// A mailbox's file: its name with `%XX` for everything but letters, digits, `.`, `-`, `_` and `@`.
  func mailbox(_ name: String) -> String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_@".utf8)
    let file = name.utf8.map { plain.contains($0) ? String(UnicodeScalar($0)) : "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }
      .joined()
    return "\(mailboxes)/\(file.prefix(200)).json"
  }
  var decisions: String { path + "/decisions" }
  var aside: String { path + "/aside" }

  /// The mail `n` of a case, as it came.
  public func message(_ number: CaseNumber, _ n: Int) -> String { "\(messages)/\(number).\(n).eml" }
  func openCase(_ number: CaseNumber) -> String { "\(openCases)/\(number).json" }
  var closedCases: String { path + "/cases/closed" }
  func closedYear(_ number: CaseNumber) -> String { "\(closedCases)/\(number.year)" }
  func closedCase(_ number: CaseNumber) -> String { "\(closedYear(number))/\(number).json" }
  func keys(_ key: IndexKey) -> String { "\(path)/index/keys/\(key.shard)" }
  func outbox(_ place: OutboxPlace) -> String { "\(path)/outbox/\(place.rawValue)" }
  /// Where a letter belongs; nil when the outbox must not hold it. What was sent lies in a directory for its day (UTC), so that none grows
  /// without end.
  func outbox(_ letter: Letter, of number: CaseNumber) -> String? {
    guard let place = OutboxPlace(of: letter.state) else { return nil }
    let name = OutboxEntry.fileName(number, letter.number)
    guard place == .sent else { return "\(outbox(place))/\(name)" }
    return "\(outbox(.sent))/\(OutboxPlace.day(of: letter.sent ?? letter.written))/\(name)"
  }
  func queue(_ place: QueuePlace) -> String { "\(path)/queue/\(place.rawValue)" }

  /// The directories that hold what cannot be made from anything else.
  var irreplaceable: [String] { [messages, openCases, closedCases, path + "/index/keys", decisions] }

  /// Every directory of a spool; those above come first.
  var directories: [String] {
    ["tmp", "pending", "messages", "cases/open", "cases/closed", "index/keys", "decisions", "mailboxes", "aside"].map { path + "/" + $0 }
      + OutboxPlace.allCases.map(outbox) + QueuePlace.allCases.map(queue)
  }
}
