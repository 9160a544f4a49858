import Testing

@testable import IntakeService

@Suite struct BackoffTests {
  @Test func waitsDoubleUpToTheLimitAndBeginAnewAfterASuccess() {
    var backoff = Backoff()
    var random = SystemRandomNumberGenerator()
    for step in [5.0, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900] {
      let wait = backoff.fail(&random)
      #expect((step / 2...step).contains(wait), "\(step): \(wait)")
    }
    for _ in 0..<100 { #expect(backoff.fail(&random) <= 900) }
    backoff.succeed()
    #expect(backoff.fail(&random) <= 5)
  }

  @Test func aPartIsLeftToChance() {
    var random = SystemRandomNumberGenerator()
    let waits = (0..<50).map { _ in
      var backoff = Backoff()
      return backoff.fail(&random)
    }
    #expect(Set(waits).count > 40)
  }
}
