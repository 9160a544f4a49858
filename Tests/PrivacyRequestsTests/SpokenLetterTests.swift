import Testing

@testable import PrivacyRequests

@Suite struct SpokenLetterTests {
  private func letter(_ body: String, channel: Channel = .designated) -> SpokenLetter {
    SpokenLetter(body, channel: channel, settings: ChannelSettings())
  }

  @Test func aSignatureSaysWhereButAsksForNothing() {
    let letter = letter("Delete my file.\n\n-- \nJo Kern\nErie, PA 16501")
    #expect(PlaceFinder.places(in: letter.whole).isEmpty)
    #expect(PlaceFinder.places(in: letter.signed).map(\.code) == ["PA"])
    #expect(!letter.isRelayed && !letter.isCut)
  }

  @Test func ofTwoQuotesOnlyTheOneHandedOnIsSpoken() {
    let quote = "Hello\n\n> Delete my file."
    #expect(!letter(quote).wanted.words(0..<1).isEmpty)
    #expect(letter(quote).whole.sentences.count == 1, "a quote is not the writer's word")
    #expect(letter(quote, channel: .other(.relay, why: "a form")).whole.sentences.count == 2, "a relay's quote is the person's")
  }

  @Test(arguments: [
    (false, false, PlaceFeatures.Writer.oneself), (true, false, .agent), (true, true, .oneself),
  ])
  func aParentLivesWhereTheChildDoes(_ isAgent: Bool, _ childConcerned: Bool, _ writer: PlaceFeatures.Writer) {
    #expect(letter("Delete it.").writer(isAgent: isAgent, childConcerned: childConcerned) == writer)
  }
}
