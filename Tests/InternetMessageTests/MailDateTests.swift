import Foundation
import Testing

@testable import InternetMessage

@Suite struct MailDateTests {
  @Test(arguments: [
    "Mon, 5 Jan 2026 10:00:00 +0000", "5 Jan 2026 10:00 GMT", "Mon, 05 Jan 2026 05:00:00 -0500 (EST)", "Mon, 5 Jan 26 10:00:00 UT",
    "Mon, 5 Jan 126 10:00:00 Z", "Mon, 5 Jan 2026 02:00:00 PST", "Mon Jan  5 10:00:00 2026", "Jan 5, 2026 10:00:00",
    "2026-01-05T10:00:00Z", "2026-01-05 10:00:00 +0000", "5-Jan-2026 10:00:00", "Monday, 05-Jan-26 10:00:00 GMT",
    "(a comment) Mon, 5 (b) Jan 2026 10:00:00 +0000", "Mon, 5 Jan 2026 10:00:00.250 +0000", "Mon, 5 Jan 2026 11:00:00 GMT+0100",
    "Mon,5 Jan 2026 10:00:00+0000", "Jan 4, 2026 10:00:00 PM -1200", "5 January 2026 10:00:00", "5 Jan 2026 12:30:00 +02:30",
  ])
  func whatPeopleWriteIsRead(text: String) { #expect(MailDate.parse(text)?.timeIntervalSince1970 == 1_767_607_200) }

  @Test(arguments: [
    "", "yesterday", "Mon, 5 2026 10:00:00", "Jan 2026", "99 Jan 2026 10:00", "Mon, 5 Jan 2026 59:10:00 +0000", "5 Jan 2026 10:99", ":::",
    "0 Jan 2026",
    "5 Jan 999999 10:00:00", "2026-99-05", "+", "-", "5 Jan", String(repeating: "1", count: 1000),
  ])
  func whatIsNoDateIsRefused(text: String) { #expect(MailDate.parse(text) == nil) }

  @Test(arguments: [
    (0, 0, "Thu, 1 Jan 1970 00:00:00 +0000"), (1_767_607_200, -300, "Mon, 5 Jan 2026 05:00:00 -0500"),
    (951_782_400, 330, "Tue, 29 Feb 2000 05:30:00 +0530"),
    (-1, 0, "Wed, 31 Dec 1969 23:59:59 +0000"), (1_767_607_200.9, 0, "Mon, 5 Jan 2026 10:00:00 +0000"),
  ])
  func aMomentIsWrittenInItsZone(seconds: Double, offset: Int, text: String) {
    #expect(MailDate.format(Date(timeIntervalSince1970: seconds), offsetMinutes: offset) == text)
  }

  @Test func whatIsWrittenIsRead() {
    for day in stride(from: -20_000, to: 60_000, by: 37) {
      let date = Date(timeIntervalSince1970: Double(day * 86_400 + day & 0xFFFF))
      #expect(MailDate.parse(MailDate.format(date, offsetMinutes: day % 720)) == date)
    }
  }

  @Test func momentsBeyondTheCalendarDoNotTrap() {
    for seconds in [-Double.infinity, Double.infinity, 1e300, -1e300] {
      #expect(MailDate.format(Date(timeIntervalSince1970: seconds), offsetMinutes: Int.max).count > 20)
    }
  }
}
