import CaseStore
import Foundation
import Notices
import PrivacyRequests

/// What a person decides about a case: looked at first, then done.
public struct CaseDesk: Sendable {
  /// What a decision makes of a case.
  public struct Result: Sendable, Equatable {
    /// The case before.
    public var before: Case
    /// The case after.
    public var after: Case

    /// The letters that it writes.
    public var letters: [Letter] { Array(after.letters.dropFirst(before.letters.count)) }
  }

  let intake: Intake
  let actor: String

  /// Takes what letters are written with, and who decides.
  public init(intake: Intake, actor: String) {
    self.intake = intake
    self.actor = actor
  }

  /// What would come of a decision; nothing is changed.
  ///
  /// - Throws: ``IntakeError/objection(_:)`` when it cannot be taken.
  public func preview(_ decision: StaffDecision, on number: CaseNumber, in store: CaseStore, at now: Date) throws -> Result {
    guard let record = try store.read(number) else { throw StoreError.noCase(number) }
    return try apply(decision, to: record, at: now).0
  }

  /// Takes the decision in one commit.
  ///
  /// - Throws: ``IntakeError/objection(_:)`` when it cannot be taken.
  public func decide(_ decision: StaffDecision, on number: CaseNumber, in store: CaseStore, at now: Date) throws -> Result {
    try store.commit { transaction in
      guard let record = try transaction.read(number) else { throw StoreError.noCase(number) }
      let (result, keys) = try apply(decision, to: record, at: now)
      transaction.save(result.after, keys: keys)
      return result
    }
  }

  private func apply(_ decision: StaffDecision, to before: Case, at now: Date) throws -> (Result, [IndexKey]) {
    let rules = intake.configuration.rules
    if let objection = before.objection(to: decision, at: now, by: actor, rules: rules) {
      throw IntakeError.objection("\(before.number): \(objection)")
    }
    if case .link(let address?) = decision.kind, try intake.contacts.people(at: [address])[address.lowercased()]?.isEmpty ?? true {
      throw IntakeError.objection("\(address) is not on file, so no link goes there.")
    }
    let maker = LetterMaker(configuration: intake.configuration, writer: intake.writer, held: nil)
    let runner = EventRunner(maker: maker, rules: rules, now: now, actor: actor)
    var random = intake.randomness.generator(for: "\(before.number) decision \(before.letters.count + 1)")
    var after = before
    let keys = try runner.apply(.decided(decision), to: &after, mail: nil, random: &random)
    return (Result(before: before, after: after), keys)
  }
}
