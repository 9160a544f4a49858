import Foundation
import Notices
import PrivacyRequests
import Testing

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

  var testDescription: String { name }

  static let all: [GoldenLetter] = [
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

  static let company = [
    "companyName": "Contact Center 1", "companyAddress": "3115 N Wilke Road Unit R-112, Arlington Heights, IL 60004",
    "companyPhone": "1.385.438.9302", "intakeAddress": "info@contact-center1.com", "requestSubject": "Privacy Rights Request",
    "noticeVersion": "July 23, 2024", "noticeURL": "https://contact-center1.com/compliance/privacy-policy/",
  ]

  private static let templates = Result { try TemplateSet(language: "en", files: TemplateSetTests.files()) }

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
          mail: mail("k1", at: opened, disposition), asks: asks(rights), urgent: [], agent: agent, state: state, language: "en",
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
    let orders = effects.compactMap { if case .write(let order) = $0, order.kind == kind { order } else { nil } }
    return writer.write(
      try #require(orders.first), for: record, received: record.mails.last?.received ?? record.opened,
      link: kind == .verification ? link : nil, refusal: refusal)
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
