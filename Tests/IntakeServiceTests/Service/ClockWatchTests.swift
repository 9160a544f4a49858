import Foundation
import Testing

@testable import IntakeService

@Suite struct ClockWatchTests {
  static let wall = Date(timeIntervalSince1970: 1_793_631_600)

  @Test(arguments: [(30.0, 30.0, false), (330, 30, false), (331, 30, true), (-270, 30, false), (-271, 30, true), (86_400, 86_400, false)])
  func aClockThatWasSetIsNoticed(wall: Double, steady: Double, isNoticed: Bool) {
    var watch = ClockWatch()
    let start = ContinuousClock.now
    #expect(watch.look(wall: Self.wall, steady: start, before: nil) == nil)
    let jump = watch.look(wall: Self.wall + wall, steady: start + .seconds(steady), before: nil)
    #expect((jump != nil) == isNoticed)
    if let jump { #expect(abs(jump - (wall - steady)) < 0.001) }
    #expect(watch.look(wall: Self.wall + wall + 1, steady: start + .seconds(steady + 1), before: nil) == nil, "once")
  }

  /// While no process ran only a step back can be seen.
  @Test(arguments: [(-301.0, -301.0 as Double?), (-299, nil), (400, nil)])
  func aStepBackSinceTheLastProcessIsNoticed(seconds: Double, jump: Double?) {
    var watch = ClockWatch()
    #expect(watch.look(wall: Self.wall + seconds, steady: .now, before: Self.wall) == jump)
  }
}
