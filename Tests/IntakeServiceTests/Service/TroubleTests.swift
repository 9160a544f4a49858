import Foundation
import Testing

@testable import IntakeService

@Suite struct TroubleTests {
  struct Plain: Error, CustomStringConvertible { let description = "Something else." }

  @Test func aTroubleThatGoesOnKeepsItsBeginning() {
    let first = Trouble(Plain(), before: nil, now: ServiceStatusTests.now)
    let second = Trouble(SecretSource.Failure(description: "No password."), before: first, now: ServiceStatusTests.now + 60)
    #expect(first.since == ServiceStatusTests.now && second.since == first.since)
    #expect(!first.needsPerson && second.needsPerson && second.text == "No password.")
  }
}
