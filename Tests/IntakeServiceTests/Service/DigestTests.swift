import CaseStore
import Foundation
import PrivacyRequests
import TestSupport
import Testing

@testable import IntakeService

@Suite struct DigestTests {
  @Test func theListNamesCasesAndCommandsAndNobody() throws {
    let office = try Rehearsal()
    _ = try office.run([SamplesTests.samples])
    let cases = try office.store.openCases().compactMap { try office.store.read($0) }
    let opened = office.configuration.time.day(of: try #require(cases.first).opened)
    let digest = Digest(cases, today: opened.adding(days: 100))
    #expect(digest.sections.map(\.title).contains("Overdue") && digest.sections.map(\.title).contains("Letters that wait for a person"))
    #expect(digest.text.contains("privacy-intake case PRR-2026-00001 answer opt-out-sale --why TEXT\n"))
    for record in cases {
      for secret in [record.sender, record.onFile].compactMap({ $0 }) { #expect(!digest.text.contains(secret)) }
      for request in record.requests where request.words.count > 12 { #expect(!digest.text.contains(request.words)) }
    }
  }

  @Test(arguments: [(-1, nil), (0, "Due within 7 days"), (7, "Due within 7 days"), (8, nil)])
  func aDateIsSoonForAWeek(days: Int, title: String?) throws {
    let day = CalendarDay(year: 2026, month: 11, day: 2)
    var record = Case(number: CaseNumber(year: 2026, ordinal: 1), noticeVersion: "")
    record.requests = [
      Request(right: .delete, words: "", received: Date(timeIntervalSince1970: 0), due: DueDate(day: day, because: ""), state: .ready)
    ]
    let digest = Digest([record], today: day.adding(days: -days))
    #expect(digest.sections.first?.title == (days < 0 ? "Overdue" : title))
  }

  /// Staff hear of a refusal seven days before the program writes it; of a withdrawal of consent never, for it is not refused.
  @Test(
    arguments: [
      (.delete, 9, false), (.delete, 8, true), (.delete, 1, true), (.delete, 0, false), (.withdrawConsent, 5, false),
    ] as [(Right, Int, Bool)])
  func aRefusalIsAnnouncedAWeekBefore(right: Right, days: Int, told: Bool) throws {
    let day = CalendarDay(year: 2026, month: 11, day: 2)
    var record = Case(number: CaseNumber(year: 2026, ordinal: 1), noticeVersion: "")
    record.requests = [
      Request(
        right: right, words: "", received: Date(timeIntervalSince1970: 0), due: DueDate(day: day, because: ""), state: .awaitingVerification
      )
    ]
    let digest = Digest([record], today: day.adding(days: -days))
    let section = digest.sections.first { $0.title.hasPrefix("Will be refused by itself") }
    #expect((section != nil) == told)
    if told { #expect(section?.lines.first?.text == "\(right.rawValue), on 2026-11-01 at 9:00") }
  }

  @Test func whereThereIsNothingToDoItSaysSo() {
    #expect(Digest([], today: CalendarDay(daysSince1970: 0)).text == "Nothing waits for you.\n")
  }

  @Test func aLongListIsCutAndCounted() {
    let day = CalendarDay(year: 2026, month: 11, day: 2)
    let cases = (1...60).map { number in
      var record = Case(number: CaseNumber(year: 2026, ordinal: number), noticeVersion: "")
      record.items = [Item(what: "alert-1", kind: .alert, reason: "Look.", made: Date(timeIntervalSince1970: 0))]
      return record
    }
    let text = Digest(cases, today: day).text
    #expect(text.hasPrefix("Somebody must know now (60)\n") && text.contains("- and 10 more: see “today”\n"))
  }
}
