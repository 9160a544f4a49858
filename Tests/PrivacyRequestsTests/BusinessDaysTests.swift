import PrivacyRequests
import Testing

@Suite struct BusinessDaysTests {
  /// The days on which federal offices are closed, as the Office of Personnel Management lists them.
  static let closed: [Int: [String]] = [
    2026: ["01-01", "01-19", "02-16", "05-25", "06-19", "07-03", "09-07", "10-12", "11-11", "11-26", "12-25"],
    2027: ["01-01", "01-18", "02-15", "05-31", "06-18", "07-05", "09-06", "10-11", "11-11", "11-25", "12-24"],
    2028: ["01-17", "02-21", "05-29", "06-19", "07-04", "09-04", "10-09", "11-10", "11-23", "12-25"],
  ]

  @Test(arguments: [2026, 2027, 2028])
  func exactlyTheseWeekdaysAreFree(year: Int) throws {
    var free: [String] = []
    for number in 0..<(year == 2028 ? 366 : 365) {
      let day = CalendarDay(year: year, month: 1, day: 1).adding(days: number)
      if day.weekday < 5, !BusinessDays.contains(day) { free.append(String(day.description.dropFirst(5))) }
    }
    // New Year's Day of 2028 is a Saturday, so it is kept on Friday, 31 December 2027.
    let expected = (Self.closed[year] ?? []) + (year == 2027 ? ["12-31"] : [])
    #expect(free == expected)
  }

  @Test(arguments: [("2026-11-24", 1), ("2026-11-28", 5), ("2026-11-30", 0), ("1969-12-29", 0), ("1970-01-01", 3)])
  func theWeekBeginsOnMonday(text: String, weekday: Int) throws {
    #expect(try #require(CalendarDay(text)).weekday == weekday)
  }

  /// From Monday 2 November 2026; Veterans Day lies between.
  @Test(arguments: [(0, "2026-11-02"), (1, "2026-11-03"), (7, "2026-11-12"), (10, "2026-11-17"), (15, "2026-11-24")])
  func businessDaysAreCountedFromTheDayAfter(count: Int, expected: String) throws {
    #expect("\(BusinessDays.day(after: count, from: CalendarDay(year: 2026, month: 11, day: 2)))" == expected)
  }

  /// A holiday on a Saturday closes the office on Friday, and a law counts that Friday. One on a Sunday moves to Monday for both.
  @Test(arguments: [
    ("2026-07-03", false, true), ("2026-07-06", true, true), ("2027-07-05", false, false), ("2027-12-24", false, true),
    ("2027-12-31", false, true), ("2028-11-10", false, true), ("2028-11-13", true, true), ("2026-11-26", false, false),
  ])
  func aHolidayOnASaturdayClosesTheOfficeButCountsForALaw(text: String, office: Bool, law: Bool) throws {
    let day = try #require(CalendarDay(text))
    #expect(BusinessDays.contains(day) == office)
    #expect((BusinessDays.day(after: 1, from: day.adding(days: -1)) == day) == law)
  }
}
