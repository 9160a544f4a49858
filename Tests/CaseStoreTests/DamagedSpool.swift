import CaseStore
import Foundation
import InternetMessage
import PrivacyRequests

/// A spool with something in every place, for a test to damage.
struct DamagedSpool {
  /// What is damaged.
  struct Kind: Sendable, CustomStringConvertible {
    var description: String
    var path: String
    /// Another file of the kind, put in its place or linked to.
    var other: String
  }

  static let kinds: [Kind] =
    [
      Kind(description: "the format", path: "format", other: "cases/open/PRR-2026-00002.json"),
      Kind(description: "an open case", path: "cases/open/PRR-2026-00001.json", other: "cases/open/PRR-2026-00002.json"),
      Kind(description: "a closed case", path: "cases/closed/2026/PRR-2026-00004.json", other: "cases/open/PRR-2026-00002.json"),
      Kind(description: "a mail", path: "messages/PRR-2026-00001.1.eml", other: "messages/PRR-2026-00002.1.eml"),
      Kind(description: "an index file", path: "index/keys/SHARD", other: "index/last"),
      Kind(description: "the last number", path: "index/last", other: "index/retired"),
      Kind(description: "the numbers not to be given out", path: "index/retired", other: "index/last"),
      Kind(description: "the log of decisions", path: "decisions/2026-11.jsonl", other: "index/last"),
      Kind(description: "a result", path: "queue/reported/PRR-2026-00003.access.1.result", other: "outbox/held/PRR-2026-00001.1.json"),
      Kind(description: "a mark", path: "pending/PRR-2026-00001", other: "index/last"),
      Kind(description: "a mailbox", path: "mailboxes/info@example.com.json", other: "index/last"),
      Kind(description: "the lock", path: "commit.lock", other: "index/last"),
    ]
    + ["held", "new", "sending", "sent", "unknown", "failed"].map {
      Kind(
        description: "a letter in \($0)", path: "outbox/\($0)/\($0 == "sent" ? "2026-11-02/" : "")PRR-2026-00001.1.json",
        other: "outbox/held/PRR-2026-00002.1.json")
    }
    + [
      ("ready", "PRR-2026-00001.access.1"), ("claimed", "PRR-2026-00002.access.1@crm~0"), ("reported", "PRR-2026-00003.access.1"),
      ("done", "PRR-2026-00004.access.1"), ("dead", "x"),
    ].map { Kind(description: "an item in \($0.0)", path: "queue/\($0.0)/\($0.1)", other: "queue/ready/PRR-2026-00005.access.1") }

  let spool: TestSpool
  let numbers = (1...5).map { CaseNumber(year: 2026, ordinal: $0) }
  var keys: [String]

  init(for kind: Kind) throws {
    spool = try TestSpool()
    keys = []
    for i in 1...5 { keys.append(try spool.file(mail: i)) }
    _ = try spool.store.claim("PRR-2026-00002.access.1", worker: "crm", leaseEnd: 0)
    for name in ["PRR-2026-00003.access.1", "PRR-2026-00004.access.1"] {
      _ = try spool.store.claim(name, worker: "crm", leaseEnd: 0)
      _ = try spool.store.report(name, WorkResult(outcome: .done, note: nil))
    }
    try spool.change(numbers[3]) { record in
      record.items[0].state = .done
      record.closed = record.opened
    }
    let decision = Decision(
      received: Date(timeIntervalSince1970: 1_793_631_600), source: "x.eml", key: "left", gate: "leave", disposition: "left", rule: "r",
      case: nil)
    try spool.store.commit { $0.log(decision) }
    try spool.store.save(MailboxState(name: "info@example.com", uidValidity: 7, lastUID: 9, since: Date(timeIntervalSince1970: 0)))
    try spool.overwrite("queue/dead/x", "dead")
    try spool.overwrite("index/retired", "PRR-2025-00009\n")
    if kind.path.hasPrefix("pending/") { try spool.overwrite(kind.path, "") }
    if let state = Letter.State(rawValue: kind.path.split(separator: "/").dropFirst().first.map(String.init) ?? "") {
      try spool.change(numbers[0]) { $0.letters[0].state = state }
    }
  }

  /// The path of what is to be damaged, and of the other.
  func path(of kind: Kind) throws -> (String, String) {
    var path = kind.path
    if path.hasSuffix("SHARD") {
      let names = try spool.names("index/keys")
      path = "index/keys/" + (try names.first { try spool.text("index/keys/\($0)").contains("mail:" + keys[0] + "\t") } ?? "")
    }
    return (spool.path(path), spool.path(kind.other))
  }

  /// Every file and link of the spool with its content, or where it leads.
  func contents() -> [String: Data] {
    let root = spool.store.spool.path
    var contents: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: root) ?? .init() {
      let path = root + "/" + name
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
        contents[name] = Data("link to \(target)".utf8)
      } else {
        contents[name] = FileManager.default.contents(atPath: path)
      }
    }
    return contents
  }
}
