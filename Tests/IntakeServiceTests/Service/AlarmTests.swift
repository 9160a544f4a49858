import Foundation
import Testing

@testable import IntakeService

@Suite struct AlarmTests {
  static let now = ServiceStatusTests.now

  @Test(arguments: [(1799.0, ""), (1800, "poll")])
  func aMailboxThatCannotBeReadForHalfAnHourIsAnAlarm(seconds: Double, ids: String) {
    var status = ServiceStatus(started: Self.now)
    status.trouble = Trouble(text: "No answer.", since: Self.now.addingTimeInterval(-seconds), needsPerson: false)
    #expect(Alarm.find(in: status, now: Self.now).map(\.id).joined() == ids)
  }

  @Test(arguments: [(18, ""), (19, "share")])
  func tooMuchMailDroppedIsAnAlarm(dropped: Int, ids: String) {
    let status = ServiceStatusTests.status(["dropped": dropped, "accepted": 20 - dropped])
    #expect(Alarm.find(in: status, now: Self.now).map(\.id).joined() == ids)
  }

  /// A password or a certificate does not mend itself.
  @Test func whatOnlyAPersonCanMendIsAnAlarmAtOnce() {
    var status = ServiceStatus(started: Self.now)
    let trouble = Trouble(text: "The server does not let us in.", since: Self.now, needsPerson: true)
    (status.trouble, status.sendTrouble, status.copyTrouble) = (trouble, trouble, trouble)
    let alarms = Alarm.find(in: status, now: Self.now)
    #expect(alarms.map(\.id) == ["poll", "send", "copy"])
    #expect(alarms[0].text == "No mail can be read since 2026-11-02T15:00:00Z: The server does not let us in.")
  }

  @Test(arguments: [(0.0, 1), (86_399, 1), (86_400, 0)])
  func aClockThatWasSetIsToldForADay(seconds: Double, count: Int) {
    var status = ServiceStatus(started: Self.now)
    status.clockTrouble = Trouble(text: "The clock was set.", since: Self.now, needsPerson: true)
    #expect(Alarm.find(in: status, now: Self.now + seconds).count == count)
  }
}
