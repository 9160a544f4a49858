import Testing

@testable import PrivacyRequests

@Suite struct RightTests {
  @Test func theNamesAreThoseOtherProgramsRelyOn() {
    #expect(
      Right.allCases.map(\.rawValue) == [
        "access", "portability", "correct", "delete", "limit-sensitive", "opt-out-targeted-advertising", "opt-out-sale",
        "opt-out-profiling", "withdraw-consent", "appeal", "nondiscrimination",
      ])
  }
}
