import PrivacyRequests
import Testing

@Suite struct LearnedReaderTests {
  @Test func aFigurePutRightIsACorrection() throws {
    let intent = Letters.intent("It's 70560 not 70506")
    let finding = try #require(intent.rights.first)
    #expect(finding.right == .correct)
    #expect(finding.rule.hasPrefix("No rule, but people who ask for this use such words: "))
    #expect(finding.text == "It's 70560 not 70506")
    #expect(intent.doubtful)
  }

  @Test(arguments: [
    "I don't agree with the decision and I want somebody higher up at the VA to look at it again.",
    "Do you process requests sent by e-mail, and if so, to which address and with which subject line?",
    "Your invoice of March is attached. Please pay it within thirty days.",
    "Lunch on Friday is fine, bring the blue folder.",
  ])
  func ordinaryMailStaysOrdinary(_ words: String) {
    #expect(Letters.intent(words, subject: "Hello").rights.isEmpty)
  }

  @Test func aTextWithoutStopsIsReadAllTheSame() {
    let words = String(repeating: "delete all of my records ", count: 2_000)
    #expect(Letters.intent(words).rights.map(\.right).contains(.delete))
  }
}
