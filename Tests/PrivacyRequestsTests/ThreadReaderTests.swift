import Testing

@testable import PrivacyRequests

@Suite struct ThreadReaderTests {
  private func kind(_ text: String, isLater: Bool, rights: [Finding] = []) -> ThreadKind {
    ThreadReader.kind(
      subject: SubjectLine("Privacy Rights Request"), words: WrittenWords(parting: text), signs: [], rights: rights, hasCase: false,
      isLater: isLater)
  }

  @Test(arguments: [(false, ThreadKind.new), (true, .followUp)])
  func learnedWordsTellOneWhoAskedBefore(_ isLater: Bool, _ thread: ThreadKind) {
    #expect(kind("Still nothing, and the leaves are down by now.", isLater: isLater) == thread)
  }

  @Test func anAppealIsNoFirstLetter() {
    #expect(kind("I appeal.", isLater: false, rights: [Finding(right: .appeal, text: "I appeal", rule: "a rule")]) == .followUp)
  }
}
