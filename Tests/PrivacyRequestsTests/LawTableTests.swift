import PrivacyRequests
import Testing

@Suite struct LawTableTests {
  /// State by state: answer, opt-out, limit, withdrawal, appeal, in calendar days from receipt.
  static let terms: [(String?, [Int])] = [
    ("CA", [45, 15, 15, 15, 45]), ("CO", [45, 45, 45, 45, 45]), ("CT", [45, 45, 45, 15, 45]), ("DE", [45, 45, 45, 15, 45]),
    ("IA", [45, 45, 45, 45, 45]), ("MT", [45, 45, 45, 45, 45]), ("NE", [45, 45, 45, 45, 45]), ("NH", [45, 45, 45, 15, 45]),
    ("NJ", [45, 45, 45, 15, 45]), ("OR", [45, 45, 45, 15, 45]), ("TX", [45, 45, 45, 45, 45]), ("UT", [45, 45, 45, 45, 45]),
    ("VA", [45, 45, 45, 45, 45]), ("TN", [45, 45, 45, 45, 45]), ("MD", [45, 45, 45, 30, 45]), ("MN", [45, 45, 45, 15, 45]),
    ("KY", [45, 45, 45, 45, 45]), ("IN", [45, 45, 45, 45, 45]), ("RI", [45, 45, 45, 15, 45]), ("FL", [45, 45, 45, 45, 45]),
    ("OH", [45, 45, 45, 45, 45]), (nil, [45, 15, 15, 15, 45]),
  ]

  @Test(arguments: terms)
  func everyStateHasItsTerms(state: String?, days: [Int]) {
    let received = CalendarDay(year: 2026, month: 11, day: 2)
    let rights: [Right] = [.delete, .optOutSale, .limitSensitive, .withdrawConsent, .appeal]
    for (right, expected) in zip(rights, days) {
      let due = LawTable.standard.due(right, state: state, received: received)
      #expect(due.day.daysSince1970 - received.daysSince1970 == expected, "\(state ?? "unknown") \(right)")
      #expect(due.day <= received.adding(days: LawTable.noticeDays))
      #expect(!due.because.isEmpty)
    }
  }

  @Test(arguments: [
    ("2026-06-24", "2026-07-09", "2026-08-08"), ("2026-11-02", "2026-11-17", "2026-12-17"), ("2026-11-24", "2026-12-09", "2027-01-08"),
    ("2026-12-18", "2027-01-02", "2027-02-01"), ("2027-01-29", "2027-02-13", "2027-03-15"), ("2028-02-20", "2028-03-06", "2028-04-05"),
  ])
  func theVectorsHold(received: String, fifteen: String, fortyFive: String) throws {
    let day = try #require(CalendarDay(received))
    #expect(LawTable.standard.due(.optOutSale, state: "CA", received: day).day.description == fifteen)
    #expect(LawTable.standard.due(.access, state: "CA", received: day).day.description == fortyFive)
  }

  @Test func aDateExplainsItself() {
    let due = LawTable.standard.due(.optOutSale, state: "CA", received: CalendarDay(year: 2026, month: 11, day: 2))
    #expect(due.because == "CA: 15 calendar days from receipt, notice; 15 business days, 11 CCR 7026")
  }

  @Test func thirteenStatesAreTheNotices() {
    #expect(
      LawTable.standard.jurisdictions.filter(\.inNotice).map(\.code).sorted().joined(separator: " ")
        == "CA CO CT DE IA MT NE NH NJ OR TX UT VA")
  }
}
