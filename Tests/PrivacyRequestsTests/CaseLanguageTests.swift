import Foundation
import PrivacyRequests
import Testing

@Suite struct CaseLanguageTests {
  private static func opened(_ language: String, also: String? = nil, _ disposition: Disposition = .accepted) -> Case {
    var record = Case(number: CaseNumber(year: 2026, ordinal: 1), noticeVersion: "July 23, 2024")
    let opening = Opening(
      mail: mail("k1", disposition), asks: [Ask(right: .delete, words: "words")], urgent: [], agent: false, state: "CA", language: language,
      alsoLanguage: also, onFile: nil, senderProblem: nil)
    _ = record.apply(.opened(opening), at: Lifecycle.moment(0), by: "test", rules: Lifecycle.rules)
    return record
  }

  private static func mail(_ key: String, _ disposition: Disposition) -> MailRecord {
    MailRecord(
      key: key, messageID: nil, from: Lifecycle.pat, received: Lifecycle.moment(0), source: "1.eml", gate: .accept,
      disposition: disposition,
      rule: "test")
  }

  @Test(arguments: [("en", false), ("es", false), ("pt", true), ("xx", true)], [Disposition.accepted, .rejected])
  func somebodyLooksAfterAPersonWhoseLanguageNoLetterIsIn(row: (language: String, asks: Bool), disposition: Disposition) {
    let asked = Self.opened(row.language, disposition).items.filter { $0.reason.hasPrefix("The person writes in ") }
    #expect(asked.map(\.kind) == (row.asks ? [.review] : []))
    if row.language == "pt" { #expect(asked.first?.reason.contains("Portuguese") == true) }
  }

  struct Row: Sendable {
    var also: String?
    var mail: String?
    var answer: ConfirmationAnswer?
    var language: String
    var left: String?
  }

  static let rows: [Row] = [
    Row(also: "es", mail: "es", language: "es", left: nil),
    Row(also: "es", mail: "en", language: "en", left: nil),
    Row(also: "es", mail: nil, language: "en", left: "es"),
    Row(also: "es", mail: "es", answer: .yes("yes"), language: "en", left: "es"),
    Row(also: nil, mail: "es", language: "en", left: nil),
  ]

  @Test(arguments: rows)
  func aLaterMailMakesSureWhatTheFirstLeftOpen(row: Row) {
    var record = Self.opened("en", also: row.also)
    let joining = Joining(
      mail: Self.mail("k2", .joins), asks: [], state: nil, language: row.mail, proof: nil, answer: row.answer, asksToStop: false)
    _ = record.apply(.joined(joining), at: Lifecycle.moment(1), by: "test", rules: Lifecycle.rules)
    #expect(record.language == row.language)
    #expect(record.alsoLanguage == row.left)
  }

  @Test func aCaseOfBeforeIsReadWithoutASecondLanguage() throws {
    var record = Self.opened("en", also: "es")
    record.alsoLanguage = nil
    let data = try JSONEncoder().encode(record)
    #expect(!String(decoding: data, as: UTF8.self).contains("alsoLanguage"))
    #expect(try JSONDecoder().decode(Case.self, from: data) == record)
  }
}
