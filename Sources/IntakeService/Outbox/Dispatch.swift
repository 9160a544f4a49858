import CaseStore
import Foundation
import PrivacyRequests

/// Sends what may go: one letter after the other, each with a commit before and a commit after, so that a crash at any point is known.
public struct Dispatch {
  /// What became of the letters that were looked at, by name.
  public struct Outcome: Sendable, Equatable {
    /// The server took them.
    public var sent: [String] = []
    /// Over a cap: a person must let them go.
    public var held: [String] = []
    /// Will be tried again.
    public var waiting: [String] = []
    /// Refused for good; staff have work.
    public var failed: [String] = []
  }

  let configuration: Configuration
  let store: CaseStore
  let actor: String

  /// Takes who sends from where.
  public init(configuration: Configuration, store: CaseStore, actor: String) {
    self.configuration = configuration
    self.store = store
    self.actor = actor
  }

  /// Sends everything that is due, in the order in which it was written; letters to one address keep their order, so none goes while an older
  /// one to that address must wait.
  ///
  /// - Parameters:
  ///   - sender: By which way.
  ///   - lock: Proof that nobody else sends.
  ///   - clock: The time now.
  ///   - mustEnd: Whether to stop before the next letter.
  public func run(
    _ sender: inout some LetterSender, lock: ServiceLock, clock: () -> Date, mustEnd: () -> Bool = { false }
  ) throws -> Outcome {
    try withExtendedLifetime(lock) {
      try store.finishCommits()
      for entry in try store.outbox(.sending) { _ = try move(entry, .interrupted, at: clock()) }
      var caps = try caps(at: clock())
      var outcome = Outcome()
      var blocked: Set<String> = []
      var isDown = false
      for entry in try waiting() {
        let now = clock()
        let recipient = entry.to.lowercased()
        guard !isDown, !mustEnd(), !blocked.contains(recipient), entry.notBefore.map({ $0 <= now }) ?? true else {
          blocked.insert(recipient)
          outcome.waiting.append(entry.name)
          continue
        }
        if let objection = objection(to: entry, &caps, at: now) {
          if entry.released != nil {
            blocked.insert(recipient)
            outcome.waiting.append(entry.name)
          } else if try move(entry, .held(why: objection.why), at: now) {
            outcome.held.append(entry.name)
          }
          continue
        }
        guard try move(entry, .sending, at: now) else { continue }
        let verdict = sender.send(parcel(entry))
        // Where there is no server for one letter there is none for the next; each would wait for it in vain.
        if case .unreachable = verdict { isDown = true }
        let state = try settle(entry, verdict, at: clock())
        switch state {
        case .sent: outcome.sent.append(entry.name)
        case .failed: outcome.failed.append(entry.name)
        default:
          blocked.insert(recipient)
          outcome.waiting.append(entry.name)
        }
        if state == .sent || state == .unknown { caps.add(to: entry.to, at: now) }
      }
      return outcome
    }
  }

  /// Letters that may go, oldest first.
  private func waiting() throws -> [OutboxEntry] {
    (try store.outbox(.new) + store.outbox(.unknown)).sorted { ($0.written, $0.case, $0.letter) < ($1.written, $1.case, $1.letter) }
  }

  /// What was sent within the last day, or may have been.
  private func caps(at now: Date) throws -> SendingCaps {
    var caps = SendingCaps()
    for day in [now.addingTimeInterval(-86_400), now] {
      for entry in try store.sentLetters(on: day) { if let sent = entry.sent { caps.add(to: entry.to, at: sent) } }
    }
    for entry in try store.outbox(.unknown) { caps.add(to: entry.to, at: now) }
    return caps
  }

  /// What the caps have against a letter. One that a server may have is counted already; one that a person let go is only slowed down.
  private func objection(to entry: OutboxEntry, _ caps: inout SendingCaps, at now: Date) -> SendingCaps.Objection? {
    if entry.attempts > 0 { return nil }
    let objection = caps.objection(to: entry.to, at: now)
    if entry.released != nil, case .recipient = objection { return nil }
    return objection
  }

  private func parcel(_ entry: OutboxEntry) -> Parcel {
    Parcel(name: entry.name, reversePath: configuration.bounceAddress, to: entry.to, bytes: Array(entry.message.utf8))
  }

  private func settle(_ entry: OutboxEntry, _ verdict: Verdict, at now: Date) throws -> Letter.State? {
    let event: LetterEvent =
      switch verdict {
      case .accepted(let reply): .accepted(reply: reply)
      case .postponed(let reply), .unreachable(let reply): .postponed(reply: reply)
      case .refused(let reply): .refused(reply: reply)
      case .unknown(let reply): .lost(reply: reply)
      }
    _ = try move(entry, event, at: now)
    return try store.read(entry.case)?.letters.first { $0.number == entry.letter }?.state
  }

  /// Commits one event of a letter; false when the letter has moved on in the meantime and nothing was changed.
  private func move(_ entry: OutboxEntry, _ event: LetterEvent, at now: Date) throws -> Bool {
    try store.commit { transaction in
      guard var record = try transaction.read(entry.case) else { return false }
      let before = record
      _ = record.apply(.letter(entry.letter, event), at: now, by: actor, rules: configuration.rules)
      if record == before { return false }
      transaction.save(record)
      return true
    }
  }
}
