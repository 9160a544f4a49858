import Foundation
import Testing

@testable import MailTransport

@Suite struct InternalDateTests {
  @Test(arguments: [
    ("17-Jul-1996 02:44:25 -0700", 837_596_665), (" 1-Jan-1970 00:00:00 +0000", 0), ("01-jan-1970 01:00:00 +0100", 0),
    ("29-Feb-2024 23:59:60 +0000", 1_709_251_200), ("24-Nov-2026 12:00:00 +0530", 1_795_501_800), ("31-Dec-1969 23:59:59 +0000", -1),
    ("1-Mar-2000 00:00:00 -0000", 951_868_800), ("31-Dec-9999 23:59:59 +0000", 253_402_300_799),
  ])
  func theMoment(text: String, seconds: Int) { #expect(InternalDate.parse(text) == Date(timeIntervalSince1970: Double(seconds))) }

  @Test(arguments: [
    "", "17-Jul-1996", "17-Jul-1996 02:44:25", "32-Jul-1996 02:44:25 -0700", "0-Jul-1996 02:44:25 -0700", "31-Jun-2026 02:44:25 -0700",
    "29-Feb-2026 02:44:25 -0700", "17-Foo-1996 02:44:25 -0700", "17-Jul-96 02:44:25 -0700", "17-Jul-1996 24:00:00 -0700",
    "17-Jul-1996 02:44 -0700", "17-Jul-1996 02:44:25 PST", "17-Jul-1996 02:44:25 0700", "+7-Jul-1996 02:44:25 -0700",
    "17-Jul-1996 02:44:25 -0700 x", "17-Jul-99999999999999999999 02:44:25 -0700", "17--Jul-1996 02:44:25 -0700",
  ])
  func noMoment(text: String) { #expect(InternalDate.parse(text) == nil) }

  @Test(arguments: [(2026, 11, 24, "24-Nov-2026"), (2026, 2, 1, "1-Feb-2026"), (33, 12, 31, "31-Dec-0033")])
  func aDayForASearch(year: Int, month: Int, day: Int, text: String) { #expect(IMAPDay(year: year, month: month, day: day).text == text) }

  @Test(arguments: [(0, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, 32), (10_000, 1, 1)])
  func noDay(year: Int, month: Int, day: Int) { #expect(IMAPDay(year: year, month: month, day: day).text == nil) }
}
