import Testing

@testable import PrivacyRequests

@Suite struct RelayedWordsTests {
  @Test func aFaxIsReadThoughItsLettersAreZeros() {
    #expect(
      RelayedWords.words(in: "T0 wh0m it may c0ncern, rev0ke it 0n July 10, room 100B")
        == "To whom it may concern, revoke it on July 10, room 100B")
  }

  @Test func ofAFormOnlyTheMessageIsTaken() {
    #expect(RelayedWords.words(in: "Name: Jo\nMessage: Show me my file.\nSent from our site").hasSuffix("Show me my file."))
  }
}
