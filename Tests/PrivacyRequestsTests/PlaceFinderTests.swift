import Testing

@testable import PrivacyRequests

@Suite struct PlaceFinderTests {
  @Test(arguments: [
    ("I moved from Ohio to West Virginia.", ["OH", "WV"]), ("Reno NV 89501", ["NV"]), ("Clarksburg, W. Va.", ["WV"]),
    ("The Lone Star State and the Land of Enchantment", ["TX", "NM"]), ("bend, or", ["OR"]), ("State: OK", ["OK"]),
    ("Vivo en Nueva York, antes en Puerto Rico.", ["NY", "PR"]), ("I'm a Texan.", ["TX"]), ("Missoula, Mont.", ["MT"]),
  ])
  func everyStateNamedIsFoundInOrder(_ text: String, _ codes: [String]) {
    #expect(PlaceFinder.places(in: Letters.text(text)).map(\.code) == codes)
  }

  @Test(arguments: [
    "Virginia Kessler wrote it.", "Ms. Hatch asked, in or out.", "The VA denied it.", "Request ID: 7781", "Texan food", "OK, hi, me, or.",
    "",
  ])
  func wordsThatLookLikeAStateAreNone(_ text: String) {
    #expect(PlaceFinder.places(in: Letters.text(text)).isEmpty)
  }

  @Test func aPlaceSaysHowItIsWritten() throws {
    let text = Letters.text("Salem, OR, and North Dakota")
    let places = PlaceFinder.places(in: text)
    #expect(places.map(\.isName) == [false, true])
    #expect(places.map { text.words($0.range) } == ["OR", "North Dakota"])
  }
}
