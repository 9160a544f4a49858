import Testing

@testable import PrivacyRequests

@Suite struct WordListsTests {
  @Test func everyWordHasItsValuesInOrder() {
    let lists = WordLists([7: ["c", "a", "b"], 8: [], 9: ["d"]])
    #expect(lists.places(of: 7).map { lists[$0] } == ["c", "a", "b"])
    #expect(lists.places(of: 8).isEmpty)
    #expect(lists.places(of: 9).map { lists[$0] } == ["d"])
    #expect(lists.places(of: 10).isEmpty)
    #expect(WordLists<Int>().places(of: 7).isEmpty)
  }
}
