import Testing

@testable import PrivacyRequests

@Suite struct SentenceCutterTests {
  private func sentences(_ text: String) -> [String] {
    let text = Letters.text(text)
    return text.sentences.map { text.words($0.range) }
  }

  @Test func aLetterWithoutStopsIsCutAtItsClauses() {
    let words =
      "ok so i been lying awake thinking about that girl on the phone and all the stuff she wrote down about my shoulder and my mother"
    #expect(sentences(words + " and also quit selling me") == [words, "and also quit selling me"])
  }

  @Test func anAndThatGoesOnWithWhatWasBeforeOpensNoClause() {
    let long = "Under this law I ask you to delete all the personal data that you hold about me and I opt out of the sale of my data"
    #expect(
      sentences(long + " and of any processing for profiling.").last?.hasSuffix("sale of my data and of any processing for profiling")
        == true)
    #expect(sentences(long + " and I want to be told.").last == "and I want to be told")
  }

  @Test func theLastOfARowOpensNoClause() {
    let long =
      "By this letter, and relying on the law of my state, I invoke all of my rights, namely to see it, and to opt out of ads, sale"
    #expect(sentences(long + ", and profiling.").last == "and to opt out of ads, sale, and profiling")
  }

  @Test func aSentenceOfUsualLengthStaysWhole() {
    #expect(sentences("Send me what you have, and then delete it, but keep the letter.").count == 1)
  }

  @Test func abbreviationsEndNothing() {
    #expect(sentences("Dr. Lee wrote it. Mr. Fox did not.") == ["Dr. Lee wrote it", "Mr. Fox did not"])
  }
}
