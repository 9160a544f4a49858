import CaseStore
import Foundation
import Notices
import PrivacyRequests

/// Lets time pass in the open cases: reminders, refusals of what nobody confirmed, work that becomes due.
public struct CaseClock: Sendable {
  /// What time brought about in one case.
  public struct Passed: Sendable, Equatable {
    /// The case.
    public var number: CaseNumber
    /// When.
    public var at: Date
    /// The letters that were written.
    public var letters: [LetterKind]
    /// The work that there is now and was not before.
    public var items: [String]
  }

  let intake: Intake
  let store: CaseStore
  let actor: String
  /// Why the letters are held; nil when they may go.
  let held: String?

  /// Takes what letters are written with, the spool, who runs it, and why letters wait for a person (nil: they do not).
  public init(intake: Intake, store: CaseStore, actor: String, held: String?) {
    self.intake = intake
    self.store = store
    self.actor = actor
    self.held = held
  }

  /// Does at once all that has become due, one commit a case; what was missed in an outage is done once.
  public func run(at now: Date) throws -> [Passed] {
    try store.finishCommits()
    return try store.openCases().compactMap { number in
      guard let next = try next(number), next <= now else { return nil }
      return try pass(number, at: now)
    }
  }

  /// Lets a rehearsal's time pass moment by moment, in the order of the moments.
  public func run(through end: Date) throws -> [Passed] {
    try store.finishCommits()
    var passed: [Passed] = []
    var clocks: [CaseNumber: Date] = [:]
    for number in try store.openCases() { clocks[number] = try next(number) }
    while let (number, moment) = clocks.min(by: { ($0.value, $0.key) < ($1.value, $1.key) }), moment <= end {
      if let what = try pass(number, at: moment) { passed.append(what) }
      let following = try next(number)
      // What the clock cannot do now it does not try again at the same moment.
      clocks[number] = following.flatMap { $0 > moment ? $0 : nil }
    }
    return passed
  }

  private func next(_ number: CaseNumber) throws -> Date? { try store.readSound(number)?.nextClock(rules: intake.configuration.rules) }

  private func pass(_ number: CaseNumber, at now: Date) throws -> Passed? {
    try store.commit { transaction in
      guard var record = try transaction.read(number) else { return nil }
      let before = record
      let runner = EventRunner(
        maker: LetterMaker(configuration: intake.configuration, writer: intake.writer, held: held), rules: intake.configuration.rules,
        now: now, actor: actor)
      var random = intake.randomness.generator(for: "\(number) clock \(Int(now.timeIntervalSince1970))")
      let keys = try runner.apply(.clock, to: &record, mail: nil, random: &random)
      if record == before { return nil }
      transaction.save(record, keys: keys)
      return Passed(
        number: number, at: now, letters: record.letters.dropFirst(before.letters.count).map(\.kind),
        items: record.items.filter { $0.state == .ready && !before.items.contains($0) }.map(\.what))
    }
  }
}
