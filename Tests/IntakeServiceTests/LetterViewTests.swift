import CaseStore
import PrivacyRequests
import TestSupport
import Testing

@testable import IntakeService

@Suite struct LetterViewTests {
  static let stars = String(repeating: "*", count: 52)

  @Test(arguments: [true, false])
  func noTokenOfTheSamplesIsSeenInALetterOrACaseThatIsShown(random: Bool) throws {
    let rehearsal = try Rehearsal(random: random)
    _ = try rehearsal.run([SamplesTests.samples + "/01-delete-and-opt-out-california.eml"])
    let record = try #require(try rehearsal.record(madeBy: "01"))
    let letter = try #require(record.letters.first { $0.kind == .verification })
    let token = try #require(SampleReplies.replyLine(of: letter)?[2])
    #expect(letter.message.contains(token))
    let shown = LetterView.text(of: letter.message)
    #expect(!shown.contains(token))
    #expect(!shown.contains(token.prefix(20)))
    #expect(shown.contains("yes \(record.verifications[0].handle) \(Self.stars)\n"))
    #expect(
      shown.hasPrefix("From: Contact Center 1 <info@contact-center1.com>\nTo: rosa.delgado@example.com\nSubject: Privacy Rights Request: "))
    let masked = LetterView.masked(record)
    #expect(masked.letters.map(\.message) == record.letters.map { LetterView.text(of: $0.message) })
    #expect(masked.letters.allSatisfy { !$0.message.contains(token) })
  }
}
