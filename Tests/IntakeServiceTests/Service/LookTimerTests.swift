import Testing

@testable import IntakeService

@Suite struct LookTimerTests {
  @Test func theMailboxIsLookedAtAtOnceThenAfterSomeMinutesAndWhenSomethingCame() {
    let start = ContinuousClock.now
    var timer = LookTimer()
    #expect(timer.isDue(at: start))
    timer.looked(at: start, minutes: 5)
    #expect(!timer.isDue(at: start + .seconds(299)) && timer.isDue(at: start + .seconds(300)))
    timer.hurry()
    #expect(timer.isDue(at: start))
  }
}
