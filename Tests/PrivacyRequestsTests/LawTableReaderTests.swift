import Foundation
import TestSupport
import Testing

@testable import PrivacyRequests

@Suite struct LawTableReaderTests {
  static func text() throws -> String { try Repository.text("Sources/PrivacyRequests/Deadlines/laws.json") }

  private static func read(_ text: String) -> Result<LawTable, LawTableError> {
    do throws(LawTableError) { return .success(try LawTableReader.read(Array(text.utf8))) } catch { return .failure(error) }
  }

  @Test func theTableInsideTheProgramIsTheFileAndSound() throws {
    let text = try Self.text()
    #expect(String(decoding: LawTable.standardBytes, as: UTF8.self) == text)
    #expect(LawTable.standard == (try Self.read(text).get()))
    #expect(LawTable.standard != LawTable.strictest)
    #expect(LawTable.standard.jurisdictions.count == 20)
    #expect(LawTable.standard.notice == NoticeTerms(name: "US Privacy Notice of July 23, 2024", answer: 45, fast: 15, more: 45))
  }

  @Test func nothingInItSaysThatTheCompanyConfirmedIt() {
    for law in LawTable.standard.jurisdictions { for cell in law.cells { #expect(cell.confirmation == nil, "\(law.code) \(cell.kind)") } }
  }

  /// One cell a line, so that people can read it and compare two tables.
  @Test func everyCellHasALineOfItsOwn() throws {
    let lines = try Self.text().split(separator: "\n").filter { $0.contains("\"cell\": ") }
    #expect(lines.count == LawTable.standard.jurisdictions.reduce(0) { $0 + $1.cells.count })
    #expect(lines.allSatisfy { $0.components(separatedBy: "\"cell\": ").count == 2 })
  }

  struct Change: Sendable, CustomTestStringConvertible {
    var from, to, says: String

    init(_ from: String, _ to: String, _ says: String = "") { (self.from, self.to, self.says) = (from, to, says) }
    var testDescription: String { "\(from) → \(to)" }
  }

  private static let optOut = #"{ "cell": "opt-out", "days": 15, "count": "business", "section": "11 CCR 7026", "#
  private static let newYear = #""until": "2026-12-31""#

  @Test(arguments: [
    Change(optOut, #"{ "cell": "opt-out", "days": 10, "section": "11 CCR 7026", "#),
    Change(optOut, #"{ "cell": "opt-out", "days": null, "section": "11 CCR 7026", "#),
    Change(optOut, #"{ "cell": "opt-out", "days": 365, "count": "calendar", "section": "11 CCR 7026", "#),
    Change(#""confirmation": null"#, #""confirmation": { "by": "Tess", "on": "2026-11-28" }"#),
    Change(#", "confirmation": null"#, ""),
    Change(#""answer": 45, "fast": 15, "extension": 45"#, #""answer": 30, "fast": 10, "extension": 0"#),
    Change(#""contact": ["https://coag.gov/file-complaint/"]"#, #""contact": []"#),
    Change(#""reasons": ["complexity", "number", "volume"]"#, #""reasons": []"#),
    Change(#""state": "FL", "name": "Florida""#, #""state": "WA", "name": "Washington""#),
  ])
  func whatCanBeIsRead(change: Change) throws {
    let text = try Self.text()
    #expect(text.contains(change.from))
    _ = try Self.read(text.replacingOccurrences(of: change.from, with: change.to)).get()
  }

  @Test(arguments: [
    Change(
      "{\n  \"format\": 1,", "  \"format\": 1,", "it is not JSON. Look for a missing comma, quote or brace; there are no comments in it."),
    Change(#""format": 1"#, #""format": 2"#, "format: is 2; this program reads 1."),
    Change(#""format": 1,"#, "", "“format” is missing."),
    Change(#""version": "2026-11-28""#, #""version": "2026-02-30""#, "version: “version” is “2026-02-30”, and that is no day."),
    Change(#""version": "2026-11-28""#, #""versoin": "2026-11-28""#, "there is no key “versoin”. There are: format, version, about"),
    Change(
      #""answer": 45, "fast""#, #""answer": 60, "fast""#,
      "notice: “answer” is 60 days; it must be 1 to 45, for the notice promises no more."),
    Change(#""fast": 15"#, #""fast": 16"#, "notice: “fast” is 16 days; it must be 1 to 15"),
    Change(#""fast": 15, "extension": 45"#, #""fast": 15, "extension": 46"#, "notice: “extension” is 46 days; it must be 0 to 45"),
    Change(#""fast": 15"#, #""fast": "15""#, "notice: “fast” has a value of the wrong kind."),
    Change(#""state": "CO", "name""#, #""state": "CA", "name""#, "CA: stands there twice. Take one of the two out."),
    Change(#""state": "CO", "name""#, #""state": "C0", "name""#, "C0: is no state. Write its two letters, as in CA."),
    Change(#""inNotice": true"#, #""inNotice": "yes""#, "CA: “inNotice” has a value of the wrong kind."),
    Change(#""from": "2020-01-01""#, #""from": "2020""#, "CA: “from” is “2020”, and that is no day. Write it as 2026-11-28."),
    Change(optOut, #"{ "cell": "optout", "days": 15, "section": "11 CCR 7026", "#, "CA, optout: is no cell. There are: answer, correct,"),
    Change(
      optOut, #"{ "cell": "limit", "days": 15, "section": "11 CCR 7026", "until": "2020-01-01", "#, "CA, opt-out: is missing. Add the cell;"
    ),
    Change(
      optOut, #"{ "cell": "opt-out", "days": 0, "section": "11 CCR 7026", "#, "CA, opt-out: “days” is 0; it must be 1 to 365, or null"),
    Change(optOut, #"{ "cell": "opt-out", "days": 366, "section": "11 CCR 7026", "#, "CA, opt-out: “days” is 366; it must be 1 to 365"),
    Change(
      optOut, #"{ "cell": "opt-out", "days": 1.5, "section": "11 CCR 7026", "#, "CA, opt-out: “days” is 1.5; it must be a whole number."),
    Change(
      optOut, #"{ "cell": "opt-out", "days": 15, "count": "working", "section": "11 CCR 7026", "#, "CA, opt-out: “count” is “working”;"),
    Change(
      optOut, #"{ "cell": "opt-out", "days": 15, "untl": "2026-12-31", "section": "11 CCR 7026", "#, "CA, opt-out: there is no key “untl”."),
    Change(optOut, #"{ "cell": "opt-out", "days": 15, "section": " ", "#, "CA, opt-out: “section” must be a text of one line."),
    Change(optOut, #"{ "cell": "opt-out", "days": 15, "#, "CA, opt-out: “section” is missing. “laws show --export” writes"),
    Change(newYear, #""until": "2027-01-01""#, "CA, profiling: stands there twice for the same days. Give each its “from” and “until”"),
    Change(
      newYear, #""from": "2027-01-01", "until": "2026-12-31""#, "CA, profiling: “until” is before “from”. Exchange them, or correct one."),
    Change(newYear, #""until": "31.12.2026""#, "CA, profiling: “until” is “31.12.2026”, and that is no day."),
    Change(
      #""when": "never""#, #""when": "always""#,
      "CA, name-regulator: “when” must be one of: never, refused-appeal, every-appeal, every-denial."),
    Change(#""times": 2"#, #""times": 0"#, "CA, free-requests: “times” must be a whole number from 1 to 365."),
    Change(
      #""contact": ["https://cppa"#, #""contact": ["", "https://cppa"#, "CA, regulator: “contact” must be a list of texts of one line"),
    Change(#""name": "California Privacy Protection Agency (CalPrivacy)", "#, "", "CA, regulator: “name” must be a text of one line"),
    Change(#""times": 2, "#, #""times": 2, "from": "2026-01-01", "#, "CA, free-requests: has a “from” or “until”"),
    Change(
      #""reasons": ["complexity""#, #""reasons": ["hurry""#, "UT, extension: “reasons” has “hurry”; there are: complexity, number, volume."),
    Change(#""evidence": "confirmed""#, #""evidence": "sure""#, "CA, answer: “evidence” is “sure”; it must be confirmed or memory."),
    Change(
      #""confirmation": null"#, #""confirmation": { "by": "", "on": "2026-11-28" }"#, "CA, answer: “confirmation” needs a name of one line"),
    Change(#""confirmation": null"#, #""confirmation": { "by": "Tess" }"#, "CA, answer: “on” is missing."),
    Change(
      #""confirmation": null"#, #""confirmation": { "by": "Tess", "on": "today" }"#, "CA, answer: “on” is “today”, and that is no day."),
    Change(#""from": "2028-01-01""#, #""from": "soon""#, "coming, VT: “from” is “soon”, and that is no day."),
  ])
  func whatCannotBeIsRefusedByStateAndCell(change: Change) throws {
    let text = try Self.text()
    let range = try #require(text.range(of: change.from))
    guard case .failure(let error) = Self.read(text.replacingCharacters(in: range, with: change.to)) else {
      Issue.record("it was read")
      return
    }
    #expect(error.description.hasPrefix(change.says), "\(error)")
  }
}
