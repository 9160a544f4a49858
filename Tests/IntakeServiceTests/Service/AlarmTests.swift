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

  @Test(arguments: [(10.0, 10.0, false), (309.9, 10, false), (310, 10, true), (-290, 10, true), (3600, 3600, false)])
  func aClockThatMovesOtherwiseThanTimeHasJumped(wall: Double, steady: Double, isAlarm: Bool) {
    #expect((Alarm.clockJump(wall: wall, steady: steady) != nil) == isAlarm)
  }
}
