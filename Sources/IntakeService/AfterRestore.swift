import CaseStore
import Foundation
import PrivacyRequests

/// Makes a spool safe to use again after a backup of it was put back: what it says was not sent may have been sent since.
public struct AfterRestore: Sendable {
  /// A letter that is held now, or would be.
  public struct Held: Sendable, Equatable {
    /// `CASE.n`.
    public var name: String
    /// Which letter.
    public var kind: LetterKind
    /// To whom.
    public var to: String
    /// Where it stood.
    public var was: Letter.State
  }

  /// What was done, or would be.
  public struct Outcome: Sendable, Equatable {
    /// The letters, by case.
    public var held: [Held]
    /// The highest number that is not given out any more; nil when none is skipped.
    public var skippedTo: CaseNumber?
  }

  /// Why the letters are held.
  public static let why = "Restored from a backup: it may have been sent."
  /// Numbers that are skipped unless another count is asked for: more than a company gives out between two backups.
  public static let skippedNumbers = 1000

  let store: CaseStore
  let rules: CaseRules
  let actor: String

  /// Takes the spool and who does it.
  public init(store: CaseStore, rules: CaseRules, actor: String) {
    self.store = store
    self.rules = rules
    self.actor = actor
  }

  /// What ``run(at:skipping:lock:)`` would do; changes nothing.
  public func plan(at now: Date, skipping count: Int) throws -> Outcome {
    let held = try (store.openCases() + store.closedCases()).flatMap { try store.readSound($0).map(Self.unsent) ?? [] }
    return Outcome(held: held, skippedTo: try store.numberAfterSkipping(count, year: year(now)))
  }

  /// Holds every letter that waits to be sent, is being sent, or of which nobody knows; one commit for each case. Then skips case numbers that
  /// may have been given out after the backup was made.
  ///
  /// - Parameters:
  ///   - count: How many numbers are skipped; 0 for none.
  ///   - lock: Proof that nobody sends meanwhile.
  public func run(at now: Date, skipping count: Int, lock: ServiceLock) throws -> Outcome {
    try withExtendedLifetime(lock) {
      try store.finishCommits()
      var held: [Held] = []
      for number in try store.openCases() + store.closedCases() {
        // Most cases have no such letter, and need no commit.
        guard let record = try store.readSound(number), !Self.unsent(record).isEmpty else { continue }
        held += try hold(number, at: now)
      }
      return Outcome(held: held, skippedTo: try store.skipNumbers(count, year: year(now)))
    }
  }

  private func hold(_ number: CaseNumber, at now: Date) throws -> [Held] {
    try store.commit { transaction in
      guard var record = try transaction.read(number) else { return [] }
      let unsent = Self.unsent(record)
      for letter in record.letters where unsent.contains(where: { $0.name == "\(number).\(letter.number)" }) {
        _ = record.apply(.letter(letter.number, .held(why: Self.why)), at: now, by: actor, rules: rules)
      }
      transaction.save(record)
      return unsent
    }
  }

  private static func unsent(_ record: Case) -> [Held] {
    record.letters.filter { [.new, .sending, .unknown].contains($0.state) }.map {
      Held(name: "\(record.number).\($0.number)", kind: $0.kind, to: $0.to, was: $0.state)
    }
  }

  private func year(_ now: Date) -> Int { rules.time.day(of: now).components.year }
}
