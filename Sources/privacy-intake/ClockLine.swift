import Foundation
import IntakeService
import PrivacyRequests

/// What time brought about in a case, in the output of `replay --at --json`.
struct ClockLine: Encodable {
  let `case`: String
  let at: Date
  let letters: [String]
  let items: [String]

  init(_ passed: CaseClock.Passed) {
    self.case = "\(passed.number)"
    at = passed.at
    letters = passed.letters.map(\.rawValue)
    items = passed.items
  }
}
