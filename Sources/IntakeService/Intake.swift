import CaseStore
import Foundation
import InternetMessage
import Notices
import PrivacyRequests

/// The one way for every mail, whatever its source: read, decide, and commit the case with its letters and items.
public struct Intake: Sendable {
  let configuration: Configuration
  let contacts: ContactBook
  let writer: LetterWriter
  let randomness: Randomness

  /// Takes what the company decided, who is on file, and where random bits come from.
  public init(configuration: Configuration, contacts: ContactBook, templates: LetterLibrary, randomness: Randomness) {
    self.configuration = configuration
    self.contacts = contacts
    self.writer = LetterWriter(company: configuration.companyTexts, templates: templates, time: configuration.time)
    self.randomness = randomness
  }

  /// In whose days dates are counted.
  public var time: CompanyTime { configuration.time }

  /// Files mails in one commit, in their order; a mail may answer a letter that one before it caused.
  ///
  /// - Parameters:
  ///   - mails: The mails, each with the time at which it is filed, for dates in letters and histories.
  ///   - store: The spool.
  ///   - actor: Who runs the program.
  ///   - letters: Whether letters are written, and whether they may go.
  /// - Returns: What became of each.
  public func file(_ mails: [(mail: FoundMail, now: Date)], into store: CaseStore, by actor: String, letters: LetterMode) throws -> [Filed]
  {
    try file(prepare(mails, store, letters), into: store, by: actor, letters: letters)
  }

  /// Files mails, each group in one commit; while one is committed the next is read on other processors.
  ///
  /// - Parameters:
  ///   - next: The next group, or nil after the last one.
  ///   - filed: Called after each commit with what became of its mails.
  public func file(
    groups next: () throws -> [(mail: FoundMail, now: Date)]?, into store: CaseStore, by actor: String, letters: LetterMode,
    filed: ([Filed]) -> Void
  ) throws {
    let ahead = { (mails: [(mail: FoundMail, now: Date)]) in MailsAhead { prepare(mails, store, letters) } }
    var current = try next().map(ahead)
    while let group = current {
      // What cannot be read comes to light only after the group before it is filed.
      let following = Result { try next().map(ahead) }
      filed(try file(group.wait(), into: store, by: actor, letters: letters))
      current = try following.get()
    }
  }

  private func prepare(_ mails: [(mail: FoundMail, now: Date)], _ store: CaseStore, _ letters: LetterMode) -> [PreparedMail] {
    Parallel.map(mails) { mail, now in
      let reading = MailReading(mail.bytes, settings: configuration.channel)
      // Most such requests need a secret; one that does and has none draws it in its commit.
      let isLikely = letters != .none && reading.gate.gate == .accept && reading.intent.rights.contains { $0.right.needsVerification }
      let isNew = isLikely && (try? store.find(.mail(reading.key.text))) == nil
      return PreparedMail(
        mail: mail, now: now, reading: reading, secret: isNew ? randomness.secret() : nil, contact: contact(of: reading))
    }
  }

  /// Asked outside the commit, so that a slow program holds up nobody; only for mail that may make a case.
  private func contact(of reading: MailReading) -> Result<ContactMatch, ContactsProblem> {
    guard let from = reading.usableAddress, reading.gate.gate == .accept || reading.gate.gate == .reject else {
      return .success(ContactMatch())
    }
    let intent = reading.intent
    let named = intent.accountEmails.map { $0.lowercased() }.filter { Mailbox(address: $0)?.hasWritableAddress ?? false }
    let asks = intent.rights.map { Ask(right: $0.right, words: $0.text) }
    return Result { () throws(ContactsProblem) in try contacts.people(at: [from] + named) }.map {
      ContactMatch.find(
        from: from, name: reading.sender.mailbox?.displayName, named: named, asks: asks, isAgent: intent.agent, people: $0)
    }
  }

  private func file(_ mails: [PreparedMail], into store: CaseStore, by actor: String, letters: LetterMode) throws -> [Filed] {
    try store.commit { transaction in
      try mails.map { try file(Step(intake: self, prepared: $0, transaction: transaction, actor: actor, letters: letters)) }
    }
  }

  private func file(_ step: Step) throws -> Filed {
    if let known = try known(step.mail, step.reading, step.transaction) { return known }
    if step.mail.isUnread { return try step.open(.doubtful, remark: "The mail could not be read. Its record says why, and where it is.") }
    if let bounce = try BounceFinder(find: step.transaction.find).find(for: step.reading, step.mail.bytes) {
      return try step.bounce(bounce)
    }
    var step = step
    step.twins = try step.transaction.twins(ofMail: step.reading.key.text)
    _ = step.transaction.takeMissed()
    let found = try ReferenceFinder(find: step.transaction.find, read: step.transaction.read).find(for: step.reading)
    let decision = step.reading.disposition(found?.reference ?? .none)
    let missed = found == nil ? step.transaction.takeMissed() : []
    if !missed.isEmpty, decision.disposition != .dropped { return try step.open(instead: missed, decision.disposition) }
    switch (decision.disposition, found) {
    case (.left, _), (.dropped, _): return step.log(decision)
    case (.joins, .some(let found)): return try step.join(found, decision)
    case (.notAParty, .some(let found)): return try step.note(found, decision)
    default: return try step.open(decision.disposition)
    }
  }

  private func known(_ mail: FoundMail, _ reading: MailReading, _ transaction: Transaction) throws -> Filed? {
    let key = reading.key.text
    if let record = try transaction.find(.mail(key)), let listed = record.mails.first(where: { $0.key == key }) {
      return Filed(
        name: mail.name, gate: listed.gate, disposition: listed.disposition, number: record.number, letters: [], items: [], wasKnown: true)
    }
    guard try transaction.wasLogged(mailKey: key) else { return nil }
    let disposition = reading.disposition(.none).disposition
    return Filed(name: mail.name, gate: reading.gate.gate, disposition: disposition, number: nil, letters: [], items: [], wasKnown: true)
  }
}
