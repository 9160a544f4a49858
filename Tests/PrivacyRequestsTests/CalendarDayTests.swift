import Foundation
import PrivacyRequests
import Testing

@Suite struct CalendarDayTests {
  @Test func everyDayOfFourCenturiesComesBack() {
    for number in stride(from: -80_000, through: 80_000, by: 7) {
      let day = CalendarDay(daysSince1970: number)
      let (year, month, dayOfMonth) = day.components
      #expect(CalendarDay(year: year, month: month, day: dayOfMonth) == day)
      #expect(CalendarDay(day.description) == day)
    }
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-1-01", "2026-00-10", "20260101", "", "2026-01-01T", "2026-01-32"])
  func nonsenseIsRefused(text: String) { #expect(CalendarDay(text) == nil) }

  @Test func leapDaysExist() throws {
    #expect(try #require(CalendarDay("2028-02-28")).adding(days: 1).description == "2028-02-29")
    #expect(try #require(CalendarDay("2026-02-28")).adding(days: 1).description == "2026-03-01")
    #expect(CalendarDay(year: 2026, month: 12, day: 17).spelledOut == "December 17, 2026")
    #expect(CalendarDay(spelledOut: "December 17, 2026") == CalendarDay(year: 2026, month: 12, day: 17))
    for text in ["", "July 2024", "July 32, 2024", "February 30, 2024", "july 3, 2024", "July 03, 2024", "July 3 2024", "July 3, 2024 v2"] {
      #expect(CalendarDay(spelledOut: text) == nil, "\(text)")
    }
  }

  @Test func theDayIsThatOfTheCompanysZone() throws {
    let chicago = CompanyTime(zone: try #require(TimeZone(identifier: "America/Chicago")))
    // 2026-11-03 05:30 UTC is still the evening of the 2nd in Chicago (UTC-6); 2026-07-01 04:30 UTC is the 30th of June (UTC-5).
    #expect(chicago.minute(of: Date(timeIntervalSince1970: 1_793_683_800)) == "2026-11-02 23:30")
    #expect(chicago.minute(of: Date(timeIntervalSince1970: 1_782_880_200)) == "2026-06-30 23:30")
  }
}
