import Testing

@testable import PrivacyRequests

@Suite struct PlaceFeaturesTests {
  private func names(_ words: String, _ writer: PlaceFeatures.Writer = .oneself) throws -> [Set<String>] {
    let text = Letters.text(words)
    let places = PlaceFinder.places(in: text)
    try #require(!places.isEmpty)
    let features = PlaceFeatures(text, places: places, writer: writer)
    return places.map { features.names(of: $0) }
  }

  @Test func whatStandsAroundAPlaceIsTold() throws {
    let names = try names("I live in Mesa, Arizona since May.")[0]
    #expect(names.isSuperset(of: ["1<,", "2<mesa", "3<in", "1>since", "<<live", "<live", ">since", "=may"]))
    #expect(names.isSuperset(of: ["~name", "~only", "~comma", "~town", "~lives", "~mine", "~i"]))
    #expect(names.isDisjoint(with: ["~postal", "~far", "~law", "~left", "~he"]))
  }

  @Test(arguments: [
    ("Under Montana law you must.", "~law"), ("He served at Fort Hood, Texas.", "~far"), ("I moved from Ohio to Maine.", "~left"),
    ("Ann Pell\nLima, OH 45801", "~postal"), ("She said \"I am in Ohio\" to him.", "~quoted"),
  ])
  func aMarkTellsWhatKindOfPlaceItIs(_ text: String, _ mark: String) throws {
    #expect(try names(text)[0].contains(mark))
  }

  @Test func whoWritesIsToldWithTheMarks() throws {
    #expect(try names("My dad lives in Ohio.", .agent)[0].isSuperset(of: ["~he", "A~he", "A1<in", "A=dad"]))
    #expect(try names("My client lives in Ohio.", .professional)[0].contains("P~he"))
    #expect(try names("My dad lives in Ohio.")[0].allSatisfy { !$0.hasPrefix("A") })
  }
}
