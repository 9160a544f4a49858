import Foundation
import Testing

@testable import IntakeService

@Suite struct HoldRuleTests {
  static let now = Date(timeIntervalSince1970: 1_793_631_600)
  static let day = 86_400.0

  @Test(arguments: [
    (false, 0.0, 0, nil), (false, 3 * day, 19, nil), (false, 3 * day + 1, 0, "The mail was more than 3 days old when it was first seen."),
    (false, 0, 20, "More than 20 new cases came at once."), (true, 0, 0, "All letters wait for a person until “send.mode” says “send”."),
    (false, -day, 0, nil),
  ])
  func oldMailAndManyCasesWait(holdsAll: Bool, age: Double, newCases: Int, why: String?) {
    let rule = HoldRule(holdsAll: holdsAll)
    #expect(rule.why(received: Self.now.addingTimeInterval(-age), now: Self.now, newCases: newCases) == why)
  }
}
