import Testing

@testable import PrivacyRequests

@Suite struct TokenClassesTests {
  /// A vocabulary with a class for each description, numbered from 0.
  private static func vocabulary(_ descriptions: [Substring]) -> Vocabulary {
    var vocabulary = Vocabulary(families: [])
    for description in descriptions { _ = vocabulary.wordClass(description) }
    vocabulary.compile()
    return vocabulary
  }

  private static func text(_ words: String, _ descriptions: [Substring]) -> AnalyzedText {
    AnalyzedText(words, vocabulary: vocabulary(descriptions))
  }

  private static func classes(_ text: AnalyzedText, _ index: Int) -> [Int] {
    var classes: [Int] = []
    text.eachClass(at: index) { classes.append($0) }
    return classes
  }

  @Test func aTokenHasEachClassOnceAndInOrderPhrasesLast() {
    let text = Self.text("get rid of erasures", ["get_rid_of/get_rid", "rid", "er*/eras*/erasures", "get", "erase"])
    #expect(Self.classes(text, 0) == [3, 0, 0])
    #expect(Self.classes(text, 1) == [1])
    #expect(Self.classes(text, 2) == [])
    #expect(Self.classes(text, 3) == [2])
    #expect(text.classes(in: 0..<4) == [0b1111])
    #expect(text.classes(in: 1..<3) == [0b10])
  }

  @Test func aPhraseIsAsLongAsItsWordsAndEndsWithTheText() {
    let text = Self.text("get rid of it, get rid", ["get_rid_of", "get", "rid"])
    #expect(text.length(of: 0, at: 0) == 3)
    #expect(text.length(of: 1, at: 0) == 1)
    #expect(text.length(of: 0, at: 5) == 0)
    #expect(text.length(of: 2, at: 6) == 1)
    #expect(text.length(of: 0, at: -1) == 0 && text.length(of: 0, at: 7) == 0)
    #expect(text.beginsPhrase(in: -3..<1))
    #expect(!text.beginsPhrase(in: 1..<9))
  }

  /// Letters with marks are their plain letters, apostrophes are nothing, and a stem of more letters than a word has is none of it.
  @Test(arguments: [("Bórrenlo", true), ("b'orr'en", true), ("borr", true), ("bor", false), ("BORRÓ", true), ("aborren", false)])
  func stemsAreFoundHoweverTheyAreWritten(_ word: String, _ isFound: Bool) {
    #expect(Self.text(word, ["borr*"]).length(of: 0, at: 0) == (isFound ? 1 : 0))
  }
}
