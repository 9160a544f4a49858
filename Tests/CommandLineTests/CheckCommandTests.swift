import TestSupport
import Testing

@Suite struct CheckCommandTests {
  @Test func aSpoolThatIsMissingIsNamed() throws {
    let scratch = try Scratch()
    let outcome = try Program.intake(["check", "--config", try scratch.configuration()])
    #expect(outcome.code == 69)
  }
}
