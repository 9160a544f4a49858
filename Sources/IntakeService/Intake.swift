import CaseStore
import Foundation
import InternetMessage
import Notices
import PrivacyRequests

/// The one way for every mail, whatever its source: read, decide, and commit the case with its letters and items.
public struct Intake: Sendable {
  let configuration: Configuration
  let contacts: Contacts
  let writer: LetterWriter
  let randomness: Randomness

  /// Takes what the company decided, who is on file, and where random bits come from.
  public init(configuration: Configuration, contacts: Contacts, templates: TemplateSet, randomness: Randomness) {
    self.configuration = configuration
    self.contacts = contacts
    self.writer = LetterWriter(company: configuration.companyTexts, templates: templates, time: configuration.time)
    self.randomness = randomness
  }

  /// Files a mail: one commit, or none when the mail is known.
  ///
  /// - Parameters:
  ///   - mail: The mail.
  ///   - store: The spool.
  ///   - now: When, for dates in letters and histories.
  ///   - actor: Who runs the program.
  ///   - held: Why letters are held; nil when they may go.
  public func file(_ mail: FoundMail, into store: CaseStore, at now: Date, by actor: String, held: String?) throws -> Filed {
    let reading = MailReading(mail.bytes, settings: configuration.channel)
    return try store.commit { transaction in
      if let known = try known(mail, reading, transaction) { return known }
      let found = try ReferenceFinder(find: transaction.find, read: transaction.read).find(for: reading)
      let decision = reading.disposition(found?.reference ?? .none)
      let step = Step(intake: self, mail: mail, reading: reading, transaction: transaction, now: now, actor: actor, held: held)
      switch (decision.disposition, found) {
      case (.left, _), (.dropped, _): return step.log(decision)
      case (.joins, .some(let found)): return try step.join(found, decision)
      case (.notAParty, .some(let found)): return try step.note(found, decision)
      default: return try step.open(decision.disposition)
      }
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
