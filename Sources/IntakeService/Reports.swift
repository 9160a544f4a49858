import CaseStore
import Foundation
import PrivacyRequests

/// Takes what workers did into the cases; the service does so all the time, `queue settle` once.
public enum Reports {
  /// What was done.
  public struct Settled: Sendable, Equatable {
    /// Items whose report is in their case now.
    public var applied: [QueueName] = []
    /// Items whose claim had run out and that are ready again.
    public var expired: [QueueName] = []
    /// Files that could not be read and are in `dead/` now.
    public var dead: [String] = []
  }

  /// Ends leases that ran out, puts aside what cannot be read, and applies every item in `reported/` that has a result, one commit each.
  ///
  public static func settle(_ store: CaseStore, at now: Date, actor: String, rules: CaseRules) throws -> Settled {
    var settled = Settled()
    try store.finishCommits()
    settled.expired = try store.endLeases(now: Int(now.timeIntervalSince1970))
    settled.dead = try store.buryUnreadable()
    for (name, _) in try store.queue(.reported) {
      guard let result = try store.result(of: name) else { continue }
      let isApplied = try store.commit { transaction in
        // A case that cannot be read is put aside; the report stays for the day on which it is put back.
        guard var record = try transaction.read(name.number) else { return false }
        let event = Event.reported(
          what: name.what, done: result.outcome == .done, note: result.note ?? "", worker: result.worker ?? "A worker")
        _ = record.apply(event, at: now, by: actor, rules: rules)
        transaction.save(record)
        return true
      }
      if isApplied { settled.applied.append(name) }
    }
    return settled
  }
}
