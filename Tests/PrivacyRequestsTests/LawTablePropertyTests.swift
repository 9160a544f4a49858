import Foundation
import Testing

@testable import PrivacyRequests

/// What holds on every day of receipt, for every right, in every state, whatever a table says.
@Suite struct LawTablePropertyTests {
  static let days = (0..<1096).map { CalendarDay(year: 2026, month: 1, day: 1).adding(days: $0) }
  static let states = LawTable.standard.jurisdictions.map(\.code) + ["OH"]

  /// One right for each cell that gives a term.
  @Test(arguments: [Right.access, .correct, .limitSensitive, .optOutSale, .optOutProfiling, .withdrawConsent, .appeal])
  func noDateIsLaterThanTheNoticesNorLaterWhenTheStateBecomesKnown(right: Right) {
    var later: [String] = []
    for received in Self.days {
      let unknown = LawTable.standard.due(right, state: nil, received: received).day
      for state in Self.states {
        let due = LawTable.standard.due(right, state: state, received: received).day
        if due > received.adding(days: 45) { later.append("\(state) \(received): after the notice's day") }
        // Who answers by the day that held while the state was not known is in time in every state.
        if due < unknown { later.append("\(state) \(received): before the day of an unknown state") }
        // An extension counts calendar days alone, so a day of each week shows it.
        guard received.weekday == 0, let cap = LawTable.standard.extended(right, state: state, received: received)?.day else { continue }
        if cap > received.adding(days: 90) || cap <= due { later.append("\(state) \(received): extended to \(cap)") }
      }
    }
    #expect(later.isEmpty, "\(later.prefix(3))")
  }

  @Test func fifteenCalendarDaysAreAlwaysEarlierThanFifteenBusinessDays() {
    let lengths = Self.days.map { BusinessDays.day(after: 15, from: $0).daysSince1970 - $0.daysSince1970 }
    #expect(lengths.min() == 19)
    #expect(lengths.max() == 26)
  }

  /// A table as lax as can be, and as strict.
  @Test(arguments: [1, 10, 14, 15, 16, 30, 44, 45, 46, 90, 365], [false, true])
  func noTableMakesADateLater(days: Int, business: Bool) throws {
    for more in [0, 1, 15, 45, 60, 365] {
      let laws = LawTable(
        version: CalendarDay(daysSince1970: 0), notice: LawTable.standard.notice,
        jurisdictions: [Self.state(LawTerm(days: days, business: business), more: more)])
      for right in Right.allCases {
        for received in [Self.days[0], Self.days[4], Self.days[181], Self.days[363]] {
          let due = laws.due(right, state: "XX", received: received).day
          let term = right == .nondiscrimination ? nil : LawTerm(days: days, business: business)
          #expect(due <= received.adding(days: 45))
          if let term { #expect(due <= term.last(from: received)) }
          if term.map({ $0.days <= 15 }) == true { #expect(due <= received.adding(days: 15)) }
          guard let cap = laws.extended(right, state: "XX", received: received)?.day else { continue }
          #expect(cap > due)
          #expect(cap <= received.adding(days: 90))
          if let term { #expect(cap <= term.last(from: received).adding(days: more)) }
        }
      }
    }
  }

  static func state(_ term: LawTerm, more: Int) -> Jurisdiction {
    let cells = LawCell.Kind.allCases.compactMap { kind -> LawCell? in
      let value: LawCell.Value
      switch kind {
      case .answer, .optOut, .limit, .withdrawal, .appeal: value = .term(term)
      case .more, .appealExtension: value = .more(days: more, reasons: ExtensionReason.usual)
      default: return nil
      }
      return LawCell(
        kind: kind, value: value, section: "s. 1", from: nil, until: nil, evidence: .confirmed, source: "test", note: nil, confirmation: nil
      )
    }
    return Jurisdiction(
      code: "XX", name: "Somewhere", inNotice: true, law: "Act", citation: "ch. 1", from: CalendarDay(daysSince1970: 0), note: nil,
      cells: cells)
  }

  @Test func anAppealGetsNoMoreTimeFromMemory() throws {
    let day = CalendarDay(year: 2026, month: 11, day: 2)
    var laws = LawTable.standard
    #expect(laws.extended(.appeal, state: "MN", received: day) == nil)
    let state = try #require(laws.jurisdictions.firstIndex { $0.code == "MN" })
    let cell = try #require(laws.jurisdictions[state].cells.firstIndex { $0.kind == .appealExtension })
    laws.jurisdictions[state].cells[cell].confirmation = Confirmation(by: "Tess", on: day)
    #expect(laws.extended(.appeal, state: "MN", received: day)?.day == day.adding(days: 90))
  }

  @Test func aTableThatCannotBeReadGivesFifteenDaysAndNoMore() {
    let day = CalendarDay(year: 2026, month: 11, day: 2)
    for right in Right.allCases {
      for state in ["CA", "OH", nil] {
        #expect(LawTable.strictest.due(right, state: state, received: day).day == day.adding(days: 15))
        #expect(LawTable.strictest.extended(right, state: state, received: day) == nil)
      }
    }
  }

  struct Moment: Sendable {
    var utc, day: String

    init(_ utc: String, _ day: String) { (self.utc, self.day) = (utc, day) }
  }

  /// A minute before and after midnight in Chicago, on both sides of both changes of the clock and at the end of the year.
  @Test(arguments: [
    Moment("2026-03-08T05:59:00Z", "2026-03-07"), Moment("2026-03-08T06:01:00Z", "2026-03-08"),
    Moment("2026-03-09T04:59:00Z", "2026-03-08"), Moment("2026-03-09T05:01:00Z", "2026-03-09"),
    Moment("2026-11-01T04:59:00Z", "2026-10-31"), Moment("2026-11-01T05:01:00Z", "2026-11-01"),
    Moment("2026-11-02T05:59:00Z", "2026-11-01"), Moment("2026-11-02T06:01:00Z", "2026-11-02"),
    Moment("2027-01-01T05:59:00Z", "2026-12-31"), Moment("2027-01-01T06:01:00Z", "2027-01-01"),
    Moment("2028-02-29T05:59:00Z", "2028-02-28"), Moment("2028-03-01T05:59:00Z", "2028-02-29"),
  ])
  func theDayIsThatOfTheCompany(moment: Moment) throws {
    let time = CompanyTime(zone: try #require(TimeZone(identifier: "America/Chicago")))
    let received = time.day(of: try #require(ISO8601DateFormatter().date(from: moment.utc)))
    #expect("\(received)" == moment.day)
    let due = LawTable.standard.due(.optOutSale, state: "CA", received: received).day
    // Fifteen calendar days whatever the clock did: the mail of 00:01 has a day more than that of 23:59.
    #expect(due == (try #require(CalendarDay(moment.day))).adding(days: 15))
  }
}
