import CaseStore
import Foundation
import InternetMessage
import PrivacyRequests

/// What is done with one mail inside its commit.
struct Step {
  let intake: Intake
  let prepared: PreparedMail
  let transaction: Transaction
  let actor: String
  let letters: LetterMode
  /// Cases that list a mail with the same Message-ID and other content.
  var twins: [CaseNumber] = []

  var mail: FoundMail { prepared.mail }
  var reading: MailReading { prepared.reading }
  private var now: Date { prepared.now }
  private var rules: CaseRules { intake.configuration.rules }

  /// A mail that makes no case.
  func log(_ decision: DispositionDecision) -> Filed {
    transaction.log(
      Decision(
        received: mail.received, source: mail.source, key: reading.key.text, gate: reading.gate.gate.rawValue,
        disposition: decision.disposition.rawValue, rule: reading.gate.rule, case: nil))
    return filed(decision.disposition, nil, before: nil)
  }

  /// A case of its own for a mail that refers to cases which cannot be read: nobody can tell whether it belongs to them.
  func open(instead missed: [CaseNumber], _ disposition: Disposition) throws -> Filed {
    try open(
      disposition == .left ? .doubtful : disposition,
      remark:
        "The mail refers to \(Self.names(missed)), which cannot be read (see check). It was filed as new. Find out whether it belongs "
        + "there.")
  }

  private static func names(_ numbers: [CaseNumber]) -> String { numbers.map { "\($0)" }.joined(separator: ", ") }

  /// What staff must know of a mail whose Message-ID another one has: one of the two is forged, or a program counts badly.
  private var twinRemark: [Event] {
    if twins.isEmpty { return [] }
    return [.remarked("\(Self.names(twins)) lists a mail with the same Message-ID and other content. Read both, and decide which counts.")]
  }

  /// A case of its own.
  ///
  /// - Parameter remark: What staff must know about it; nil when there is nothing.
  func open(_ disposition: Disposition, remark: String? = nil) throws -> Filed {
    let year = rules.time.day(of: now).components.year
    var record = Case(number: try transaction.nextNumber(year: year), noticeVersion: intake.configuration.noticeVersion)
    let intent = reading.intent
    let contact = try prepared.contact.get()
    let opening = Opening(
      mail: mailRecord(disposition), asks: asks, urgent: intent.urgent, agent: intent.agent, state: intent.state, language: intent.language,
      alsoLanguage: intent.alsoLanguage, onFile: contact.onFile, senderProblem: DispositionDecision.problem(with: reading.sender),
      isCut: intent.isCut,
      isHistory: letters == .none, forStaff: contact.forStaff)
    let remarks = letters == .none ? [] : contact.remarks
    try apply(
      [.opened(opening)] + (remarks + (remark.map { [$0] } ?? [])).map { .remarked($0) } + twinRemark, to: &record, isKeyed: true)
    return filed(disposition, record, before: nil)
  }

  /// A mail of somebody tied to the case.
  func join(_ found: ReferenceFinder.Found, _ decision: DispositionDecision) throws -> Filed {
    var record = found.record
    let intent = reading.intent
    let joining = Joining(
      mail: mailRecord(.joins), asks: asks, state: intent.state, language: intent.alsoLanguage == nil ? intent.language : nil,
      proof: found.proof, answer: intent.answer, asksToStop: intent.stop != nil,
      isHistory: letters == .none)
    try apply([.joined(joining)] + twinRemark, to: &record, isKeyed: true)
    return filed(.joins, record, before: found.record)
  }

  /// A mail of somebody else about the case; rights that he asks for make a case of his own, which then holds the mail's key. Killed between
  /// the two commits, the mail is read again and the first is found done.
  func note(_ found: ReferenceFinder.Found, _ decision: DispositionDecision) throws -> Filed {
    if letters == .none { return try open(decision.also ?? .notAParty) }
    var record = found.record
    if !record.lists(mailKey: reading.key.text) {
      try apply([.outsiderWrote(mailRecord(.notAParty))], to: &record, isKeyed: decision.also == nil)
    }
    if let also = decision.also { return try open(also) }
    return filed(.notAParty, record, before: found.record)
  }

  /// A mail host gives a letter of ours back.
  func bounce(_ found: BounceFinder.Found) throws -> Filed {
    var record = found.record
    let event = Event.bounced(mailRecord(.joins, rule: "bounce"), letter: found.letter, reply: found.reply)
    if letters != .none { try apply([event], to: &record, isKeyed: true) }
    return filed(.joins, record, before: found.record)
  }

  private func apply(_ events: [Event], to record: inout Case, isKeyed: Bool) throws {
    var random = intake.randomness.generator(for: reading.key.text, ready: prepared.secret)
    let maker = LetterMaker(configuration: intake.configuration, writer: intake.writer, held: letters.heldBecause)
    let runner = EventRunner(maker: maker, rules: rules, now: now, actor: actor)
    var keys: [IndexKey] = isKeyed ? [.mail(reading.key.text)] : []
    for event in events { keys += try runner.apply(event, to: &record, mail: nil, random: &random) }
    transaction.save(record, mail: mail.bytes, keys: keys)
  }

  private var asks: [Ask] { reading.intent.rights.map { Ask(right: $0.right, words: $0.text) } }

  private func mailRecord(_ disposition: Disposition, rule: String? = nil) -> MailRecord {
    MailRecord(
      key: reading.key.text, messageID: reading.message.messageID, from: reading.usableAddress, received: mail.received,
      source: mail.source,
      gate: reading.gate.gate, disposition: disposition, rule: rule ?? reading.gate.rule)
  }

  private func filed(_ disposition: Disposition, _ record: Case?, before: Case?) -> Filed {
    Filed(
      name: mail.name, gate: reading.gate.gate, disposition: disposition, number: record?.number,
      letters: record?.letters.dropFirst(before?.letters.count ?? 0).map(\.kind) ?? [],
      items: record?.items.filter { item in item.state == .ready && !(before?.items.contains(item) ?? false) }.map(\.what) ?? [],
      wasKnown: false)
  }
}
