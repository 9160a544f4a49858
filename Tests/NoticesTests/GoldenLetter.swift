import Foundation
import PrivacyRequests
import Testing

@testable import Notices

/// A letter of an invented case, kept whole in Tests/Golden/letters. Day 0 is Monday 2 November 2026, 09:00 in Chicago.
struct GoldenLetter: Sendable, CustomTestStringConvertible {
  var name: String
  var kind: LetterKind
  var rights: [Right]
  var state: String?
  var agent = false
  var disposition = Disposition.accepted
  /// Rights that a second mail, three days later, asks for; nil when there is none.
  var added: [Right]?
  /// What the second mail answers to the verification letter.
  var answer: ConfirmationAnswer?
  var web = false
  var refusal: LetterWriter.Refusal?
  /// What was decided about the first request of each right that the letter speaks of.
  var outcome: Outcome.Kind?
  var reason: DenialReason?
  var extended: ExtensionReason?
  /// What staff add.
  var words: String?
  /// The rights that a letter about a decision speaks of; nil when it speaks of all.
  var decided: [Right]?
  /// Whether the table of laws names whom to complain to.
  var regulator = false
  var language = "en"
  var alsoLanguage: String?

  var testDescription: String { name }

  static let all = english + english.map(\.inSpanish) + bilingual

  private static let english = caused + told

  private var inSpanish: GoldenLetter {
    var copy = self
    copy.name += "-es"
    copy.language = "es"
    return copy
  }

  /// The language may be another one, or is one that no letters are in.
  private static let bilingual: [GoldenLetter] = [
    GoldenLetter(
      name: "acknowledgement-es-or-en", kind: .acknowledgement, rights: [.delete, .optOutSale], state: "NY", language: "es",
      alsoLanguage: "en"),
    GoldenLetter(name: "clarification-en-or-es", kind: .clarification, rights: [], alsoLanguage: "es"),
    GoldenLetter(name: "rejection-pt", kind: .rejection, rights: [.delete], disposition: .rejected, refusal: .subject, language: "pt"),
    GoldenLetter(name: "verification-mailto-pt", kind: .verification, rights: [.delete], state: "CA", language: "pt"),
  ]

  /// The languages of the letter, in their order.
  var languages: [String] { language == "pt" ? ["en", "es"] : [language] + [alsoLanguage].compactMap { $0 } }

  /// Letters that a mail causes.
  private static let caused: [GoldenLetter] = [
    GoldenLetter(name: "acknowledgement-all-ready", kind: .acknowledgement, rights: [.optOutSale, .limitSensitive], state: "CA"),
    GoldenLetter(name: "acknowledgement-all-waiting", kind: .acknowledgement, rights: [.delete], state: "CA"),
    GoldenLetter(name: "acknowledgement-mixed", kind: .acknowledgement, rights: [.delete, .optOutSale], state: "CA"),
    GoldenLetter(name: "acknowledgement-state-unknown", kind: .acknowledgement, rights: [.access, .optOutSale]),
    GoldenLetter(name: "acknowledgement-state-without-law", kind: .acknowledgement, rights: [.correct], state: "IL"),
    GoldenLetter(name: "acknowledgement-agent", kind: .acknowledgement, rights: [.delete, .optOutSale], state: "CA", agent: true),
    GoldenLetter(name: "acknowledgement-agent-state-unknown", kind: .acknowledgement, rights: [.access], agent: true),
    GoldenLetter(name: "acknowledgement-added", kind: .acknowledgement, rights: [.optOutSale], state: "OR", added: [.access]),
    GoldenLetter(
      name: "acknowledgement-after-rejection", kind: .acknowledgement, rights: [.delete], state: "CA", disposition: .rejected, added: []),
    GoldenLetter(name: "acknowledgement-appeal", kind: .acknowledgement, rights: [.appeal], state: "VA", disposition: .appeal),
    GoldenLetter(name: "acknowledgement-every-right", kind: .acknowledgement, rights: Right.allCases, state: "CA"),
    GoldenLetter(name: "clarification", kind: .clarification, rights: []),
    GoldenLetter(name: "confirmed-with-deletion", kind: .confirmed, rights: [.access, .delete], state: "CA", answer: .yes("yes")),
    GoldenLetter(name: "confirmed-without-deletion", kind: .confirmed, rights: [.correct], state: "CA", answer: .yes("yes")),
    GoldenLetter(name: "rejection-address", kind: .rejection, rights: [.access], disposition: .rejected, refusal: .address),
    GoldenLetter(
      name: "rejection-address-opt-out", kind: .rejection, rights: [.optOutSale, .optOutProfiling], disposition: .rejected,
      refusal: .address),
    GoldenLetter(name: "rejection-subject", kind: .rejection, rights: [.delete, .access], disposition: .rejected, refusal: .subject),
    GoldenLetter(name: "rejection-subject-opt-out", kind: .rejection, rights: [.optOutSale], disposition: .rejected, refusal: .subject),
    GoldenLetter(name: "rejection-verification-reply", kind: .rejection, rights: [], disposition: .rejected, refusal: .subject),
    GoldenLetter(
      name: "rejection-verification-reply-address", kind: .rejection, rights: [], disposition: .rejected, refusal: .address),
    GoldenLetter(name: "stopped-one", kind: .stopped, rights: [.delete], state: "CA", answer: .notMe("not me")),
    GoldenLetter(name: "stopped-several", kind: .stopped, rights: [.access, .delete, .optOutSale], answer: .notMe("not me")),
    GoldenLetter(name: "verification-mailto", kind: .verification, rights: [.access], state: "CA"),
    GoldenLetter(name: "verification-mailto-deletion", kind: .verification, rights: [.delete, .optOutSale], state: "CA"),
    GoldenLetter(name: "verification-web", kind: .verification, rights: [.portability, .withdrawConsent], state: "CO", web: true),
    GoldenLetter(name: "verification-web-deletion", kind: .verification, rights: [.delete], state: "CA", web: true),
  ]

  /// Letters that the clock or staff cause.
  private static let told: [GoldenLetter] =
    [
      GoldenLetter(name: "reminder-mailto", kind: .reminder, rights: [.access, .optOutSale], state: "CA", decided: [.access]),
      GoldenLetter(name: "reminder-web-deletion", kind: .reminder, rights: [.delete, .correct], state: "OR", web: true),
      GoldenLetter(
        name: "could-not-verify-access", kind: .couldNotVerify, rights: [.access], state: "CA", outcome: .denied, reason: .unverified),
      GoldenLetter(
        name: "could-not-verify-agent", kind: .couldNotVerify, rights: [.access, .delete], state: "CA", agent: true, outcome: .denied,
        reason: .unverified),
      GoldenLetter(name: "could-not-verify-deletion", kind: .couldNotVerify, rights: [.delete], outcome: .denied, reason: .unverified),
      GoldenLetter(
        name: "answer-everything-done", kind: .answer, rights: Right.allCases, state: "CA", outcome: .granted, words: staffWords),
      GoldenLetter(name: "answer-nothing-found", kind: .answer, rights: [.access, .delete], state: "CA", outcome: .nothingFound),
      GoldenLetter(
        name: "answer-opt-outs", kind: .answer, rights: [.optOutTargetedAdvertising, .optOutSale, .optOutProfiling], outcome: .granted),
      GoldenLetter(
        name: "answer-some", kind: .answer, rights: [.correct, .delete, .limitSensitive], state: "CA", outcome: .granted,
        decided: [.correct]),
      GoldenLetter(
        name: "denial-appeal", kind: .denial, rights: [.appeal], state: "IL", disposition: .appeal, outcome: .denied, reason: .upheld),
      GoldenLetter(
        name: "denial-appeal-regulator", kind: .denial, rights: [.appeal], state: "VA", disposition: .appeal, outcome: .denied,
        reason: .upheld,
        words: "You asked us to delete the recordings of your calls. We must keep them for three years.", regulator: true),
      GoldenLetter(
        name: "denial-words", kind: .denial, rights: [.delete, .portability], state: "CA", outcome: .denied, reason: .exception,
        words: staffWords),
      GoldenLetter(
        name: "extension", kind: .moreTime, rights: [.access, .delete, .optOutSale], state: "CA", extended: .complexity,
        decided: [.access, .delete]),
      GoldenLetter(
        name: "extension-words", kind: .moreTime, rights: [.access], state: "UT", extended: .volume, words: staffWords),
      GoldenLetter(name: "withdrawn", kind: .withdrawn, rights: [.delete], state: "CA", outcome: .withdrawn),
      GoldenLetter(
        name: "withdrawn-others-go-on", kind: .withdrawn, rights: [.delete, .access, .optOutSale], state: "CA", outcome: .withdrawn,
        decided: [.delete]),
    ]
    + DenialReason.allCases.map { reason in
      GoldenLetter(
        name: "denial-because-\(reason.rawValue)", kind: .denial, rights: reason == .upheld ? [.appeal] : [.access, .correct, .optOutSale],
        state: "CA",
        disposition: reason == .upheld ? .appeal : .accepted, outcome: .denied, reason: reason,
        decided: Right.allCases.filter { reason.fits($0) && ([.access, .correct, .optOutSale, .appeal].contains($0)) })
    }

  private static let staffWords =
    "We hold your name, your postal address and the recordings of two calls. Ms. Doe of our team will call you on Monday and tell you how to get them."
    + "\n\nA second paragraph."

  static let company = [
    "companyName": "Contact Center 1", "companyAddress": "3115 N Wilke Road Unit R-112, Arlington Heights, IL 60004",
    "companyPhone": "1.385.438.9302", "intakeAddress": "info@contact-center1.com", "requestSubject": "Privacy Rights Request",
    "noticeVersion": "July 23, 2024", "noticeURL": "https://contact-center1.com/compliance/privacy-policy/",
  ]

  private static let templates = Result {
    LetterLibrary(
      english: try TemplateSet(language: "en", files: TemplateSetTests.files()),
      others: [try TemplateSet(language: "es", files: TemplateSetTests.files("es"))])
  }

  static func writer() throws -> LetterWriter {
    LetterWriter(
      company: company, templates: try templates.get(), time: CompanyTime(zone: try #require(TimeZone(identifier: "America/Chicago"))))
  }

  /// The letter as the program writes it.
  func draft() throws -> Draft {
    let writer = try Self.writer()
    let rules = CaseRules(time: writer.time)
    let opened = Date(timeIntervalSince1970: 1_793_631_600)
    let later = opened.addingTimeInterval(3 * 86_400)
    var record = Case(number: CaseNumber(year: 2026, ordinal: 42), noticeVersion: "July 23, 2024")
    let asks = { (rights: [Right]) in rights.map { Ask(right: $0, words: "words") } }
    var effects = record.apply(
      .opened(
        Opening(
          mail: mail("k1", at: opened, disposition), asks: asks(rights), urgent: [], agent: agent, state: state, language: language,
          alsoLanguage: alsoLanguage,
          onFile: "pat@example.com", senderProblem: nil)), at: opened, by: "test", rules: rules)
    if added != nil || answer != nil {
      for case .write(let order) in effects where order.kind == .verification {
        record.verifications.append(
          Verification(
            handle: "h", tokenHash: "", to: order.to, onFile: true, rights: order.rights, letter: 2,
            expires: rules.time.day(of: opened).adding(days: 14)))
      }
      effects = record.apply(
        .joined(
          Joining(
            mail: mail("k2", at: later, .joins), asks: asks(added ?? []), state: nil,
            proof: answer.map { _ in .answersLetter(handle: "h") }, answer: answer, asksToStop: false)), at: later, by: "test", rules: rules
      )
    }
    let caused = effects.compactMap { if case .write(let order) = $0, order.kind == kind { order } else { nil } }.first
    let order = try caused ?? told(&record, rules)
    return writer.write(
      order, for: record, received: record.mails.last?.received ?? record.opened, link: kind.carriesToken ? link : nil, refusal: refusal,
      regulator: regulator
        ? Regulator(name: "Office of the Attorney General of Example", contact: "https://oag.example.org/complaint") : nil)
  }

  /// The order that the clock or staff give, after their decision.
  private func told(_ record: inout Case, _ rules: CaseRules) throws -> LetterOrder {
    let decided = decided ?? rights
    for i in record.requests.indices where decided.contains(record.requests[i].right) {
      let request = record.requests[i]
      if let outcome {
        record.requests[i].outcome = Outcome(kind: outcome, reason: reason, at: record.opened, by: "test", before: request.state)
        record.requests[i].state = .decided
      }
      if let extended {
        let due = try #require(
          rules.laws.extended(request.right, state: state, received: rules.time.day(of: request.received)))
        record.requests[i].extended = Extension(reason: extended, at: record.opened, by: "test", from: request.due, due: due)
      }
    }
    return LetterOrder(kind: kind, to: "pat@example.com", rights: decided, words: words)
  }

  private func mail(_ key: String, at time: Date, _ disposition: Disposition) -> MailRecord {
    MailRecord(
      key: key, messageID: nil, from: "pat@example.com", received: time, source: key, gate: .accept, disposition: disposition, rule: "test")
  }

  private var link: LetterWriter.Link {
    let handle = "abcdefghijklm"
    let token = String(repeating: "abcdefghijklmnopqrstuvwxyz", count: 2)
    return LetterWriter.Link(
      web: web ? "https://privacy.example.com/confirm/\(handle)/\(token)" : nil,
      mailto: "mailto:info@contact-center1.com?subject=Privacy%20Rights%20Request%20%5BPRR-2026-00042%5D&body=yes%20\(handle)%20\(token)",
      replyLine: "yes \(handle) \(token)", expires: CalendarDay(year: 2026, month: 11, day: 16))
  }
}
