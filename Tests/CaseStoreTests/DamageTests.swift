import CaseStore
import Foundation
import PrivacyRequests
import TestSupport
import Testing

/// Every kind of file, damaged in every way: it is named, the rest goes on, nothing is lost, and what can be made again is.
@Suite struct DamageTests {
  @Test(arguments: DamagedSpool.kinds, Damage.allCases)
  func damageIsNamedStopsNothingAndIsMended(kind: DamagedSpool.Kind, damage: Damage) throws {
    let damaged = try DamagedSpool(for: kind)
    let (spool, store) = (damaged.spool, damaged.spool.store)
    let (path, other) = try damaged.path(of: kind)
    guard try damage.happen(to: path, other: other) else { return }
    let before = damaged.contents()
    let label: Comment = "\(kind) \(damage)"

    if kind.path == "format", !damage.isAccess {
      // What still is a format of the right number is none the worse.
      if ![.lastByteGone, .otherJSON, .otherFile].contains(damage) {
        #expect(throws: StoreError.self, label) { try CaseStore.open(path: store.spool.path) }
      }
      return
    }
    let isNamed = try store.check().contains { $0.path == path && !$0.problem.isEmpty }
    #expect(isNamed || Self.isHarmless(kind, damage), label)
    #expect(damaged.contents() == before, "check changes nothing: \(kind) \(damage)")

    let isLockGone = kind.path == "commit.lock" && (damage == .link || damage == .directory)
    if isLockGone {
      #expect(throws: StoreError.self, label) { try spool.file("new") }
    } else {
      let number = try spool.file("new")
      #expect(!damaged.numbers.contains(number), label)
      #expect(try store.find(.mail("new"))?.number == number, label)
    }
    try workGoesOn(damaged, label)
    if isLockGone { return }
    _ = try store.mend()
    #expect(try store.check().filter(\.canBeMended) == [], label)
    #expect(try store.mend() == [], label)
    if kind.path != "cases/open/PRR-2026-00001.json" { try everythingIsThere(damaged, label) }
    try nothingIsGone(damaged, before, path, kind, label)
    // Still no number is given twice.
    #expect(try !damaged.numbers.contains(spool.file("newer")), label)
  }

  private func workGoesOn(_ damaged: DamagedSpool, _ label: Comment) throws {
    let store = damaged.spool.store
    for number in damaged.numbers {
      let record = try store.readSound(number)
      #expect(record != nil || [damaged.numbers[0], damaged.numbers[3]].contains(number), label)
    }
    for place in OutboxPlace.allCases { _ = try store.outbox(place) }
    for place in QueuePlace.allCases { _ = try store.queue(place) }
    #expect(try store.claim("PRR-2026-00005.access.1", worker: "kim", leaseEnd: 5).number.ordinal == 5, label)
    #expect(try store.endLeases(now: 9).count == 1, label)
    if (try? store.commit { _ in }) != nil { _ = try store.buryUnreadable() }
  }

  /// Letters, work and keys of the cases that can be read.
  private func everythingIsThere(_ damaged: DamagedSpool, _ label: Comment) throws {
    let store = damaged.spool.store
    for (number, key) in zip(damaged.numbers, damaged.keys) {
      guard let record = try store.readSound(number) else { continue }
      #expect(try store.find(.mail(key))?.number == number, label)
      #expect(try store.find(.letter(record.letters[0].messageID))?.number == number, label)
      let letters = try OutboxPlace.allCases.flatMap(store.outbox).filter { $0.case == number }
      #expect(letters.map(\.message) == record.letters.map(\.message), label)
      guard record.items[0].state == .ready else { continue }
      let items = try [QueuePlace.ready, .claimed, .reported].flatMap(store.queue).filter { $0.entry.case == number }
      #expect(items.map(\.entry.reason) == [record.items[0].reason], label)
    }
    #expect(try store.commit { try $0.wasLogged(mailKey: "left") } || damaged.wasLogLost, label)
  }

  /// What stood in the damaged place is somewhere in the spool.
  private func nothingIsGone(
    _ damaged: DamagedSpool, _ before: [String: Data], _ path: String, _ kind: DamagedSpool.Kind, _ label: Comment
  ) throws {
    let root = damaged.spool.store.spool.path + "/"
    let name = String(path.dropFirst(root.count))
    let after = damaged.contents().values
    for (old, content) in before where old == name || old.hasPrefix(name + "/") {
      if content.isEmpty { continue }
      #expect(after.contains { $0.starts(with: content) }, label)
    }
    // What a link leads to is as it was.
    #expect(damaged.contents()[kind.other] != nil, label)
  }

  /// Damage that changes nothing of what the program relies on, and which `check` cannot or need not see.
  private static func isHarmless(_ kind: DamagedSpool.Kind, _ damage: Damage) -> Bool {
    switch kind.description {
    case "the lock", "an item in done": !damage.isAccess && damage != .link && damage != .directory
    // A commit looks at it and takes it away.
    case "a mark": [.text, .otherJSON, .otherFile].contains(damage)
    // A note or a reason that nobody else holds.
    case "a mailbox", "a result", "the log of decisions", "the last number": damage.isFlip || damage == .lastByteGone
    case "the numbers not to be given out": !damage.isAccess && damage != .link && damage != .directory
    default: damage == .lastByteGone
    }
  }
}

extension DamagedSpool {
  /// Whether the line about the mail without a case is gone for good: only the log has it.
  var wasLogLost: Bool { ((try? spool.text("decisions/2026-11.jsonl")) ?? "").contains("\"key\":\"left\"") == false }
}
