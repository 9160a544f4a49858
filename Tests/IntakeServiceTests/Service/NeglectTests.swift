import CaseStore
import Foundation
import PrivacyRequests
import Testing

@testable import IntakeService

@Suite struct NeglectTests {
  /// A Monday with work on the days around it.
  static let due = CalendarDay(year: 2026, month: 12, day: 14)

  static func record(days: Int = 45, state: Request.State = .ready) -> Case {
    var record = Case(number: CaseNumber(year: 2026, ordinal: 1), noticeVersion: "")
    let received = Date(timeIntervalSince1970: Double(due.daysSince1970 - days) * 86_400 + 3_600)
    record.requests = [Request(right: .delete, words: "", received: received, due: DueDate(day: due, because: ""), state: state)]
    record.items = [Item(what: "delete-1", kind: .fulfil, rights: [.delete], reason: "Delete it.", made: received, due: due)]
    return record
  }

  /// 5 days before is a Wednesday; 3 days before a Friday; 5 days before the 10th is a Saturday, so the Friday before counts.
  @Test(arguments: [
    (45, due, -6, 0), (45, due, -5, 1), (15, due, -4, 0), (15, due, -3, 1), (45, due, 0, 1),
  ])
  func workThatNobodyTookIsToldInTime(days: Int, due: CalendarDay, offset: Int, lines: Int) {
    #expect(Neglect.find([Self.record(days: days)], taken: [], today: due.adding(days: offset)).count == lines)
  }

  @Test func whatWouldBeToldOnAWeekendIsToldOnTheFridayBefore() {
    var record = Self.record()
    record.items[0].due = CalendarDay(year: 2026, month: 12, day: 17)
    let friday = CalendarDay(year: 2026, month: 12, day: 11)
    #expect(Neglect.find([record], taken: [], today: friday).count == 1)
    #expect(Neglect.find([record], taken: [], today: friday.adding(days: -1)).isEmpty)
  }

  @Test func whatSomebodyTookIsNotToldButWhatIsOverdueIs() throws {
    let claimed = try #require(QueueName("PRR-2026-00001.delete-1.1@kim~0")).unclaimed
    #expect(Neglect.find([Self.record()], taken: [claimed], today: Self.due).isEmpty)
    let late = Neglect.find([Self.record()], taken: [claimed], today: Self.due.adding(days: 1))
    #expect(late.map(\.text) == ["delete, overdue since 2026-12-14"])
    #expect(Neglect.find([Self.record(state: .answered)], taken: [claimed], today: Self.due.adding(days: 1)).isEmpty)
  }

  @Test func theMailNamesTheCommand() {
    let text = Neglect.text(Neglect.find([Self.record()], taken: [], today: Self.due))
    #expect(
      text.contains(
        "- PRR-2026-00001  due 2026-12-14, taken by nobody: Delete it.\n    privacy-intake queue claim PRR-2026-00001.delete-1.1\n"))
    #expect(text.hasPrefix("You get this as deputy: nobody has taken this work, and its date is near or past.\n"))
  }
}
