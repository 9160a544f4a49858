import CaseStore
import Foundation
import PrivacyRequests

/// Takes what workers reported into the cases.
public enum Reports {
  /// Applies every item in `reported/` that has a result, one commit each.
  ///
  /// - Returns: The names of the items that were applied.
  public static func apply(_ store: CaseStore, at now: Date, actor: String, worker: String?, rules: CaseRules) throws -> [QueueName] {
    var applied: [QueueName] = []
    for (name, _) in try store.queue(.reported) {
      guard let result = try store.result(of: name) else { continue }
      try store.commit { transaction in
        guard var record = try transaction.read(name.number) else { return }
        let event = Event.reported(what: name.what, done: result.outcome == .done, note: result.note ?? "", worker: worker ?? "a worker")
        _ = record.apply(event, at: now, by: actor, rules: rules)
        transaction.save(record)
      }
      applied.append(name)
    }
    return applied
  }
}
