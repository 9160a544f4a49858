import Foundation
import Testing

@testable import IntakeService

@Suite struct AlarmTests {
  static let now = ServiceStatusTests.now

  @Test(arguments: [(1799.0, ""), (1800, "poll")])
  func aMailboxThatCannotBeReadForHalfAnHourIsAnAlarm(seconds: Double, ids: String) {
    var status = ServiceStatus(started: Self.now)
    (status.trouble, status.troubleSince) = ("No answer.", Self.now.addingTimeInterval(-seconds))
    #expect(Alarm.find(in: status, now: Self.now).map(\.id).joined() == ids)
  }

  @Test(arguments: [(18, ""), (19, "share")])
  func tooMuchMailDroppedIsAnAlarm(dropped: Int, ids: String) {
    let status = ServiceStatusTests.status(["dropped": dropped, "accepted": 20 - dropped])
    #expect(Alarm.find(in: status, now: Self.now).map(\.id).joined() == ids)
  }
}
