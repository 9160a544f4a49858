import Testing

@testable import PrivacyRequests

@Suite struct RuleMarkTests {
  @Test func aMarkIsNamedByRightForceAndMood() {
    let mark = RuleMark(right: .delete, force: .acts, mood: .negated)
    #expect(mark.name == "=delete:acts:negated")
    #expect(mark.key == LearnedFeatures.key(of: mark.name.utf8))
  }

  /// Each has a key of its own, and none is that of a word.
  @Test func everyMarkHasAKeyOfItsOwn() {
    var keys: Set<UInt64> = []
    for right in Right.allCases {
      for force in RightRule.Force.allCases {
        for mood in ClauseMood.allCases { keys.insert(RuleMark(right: right, force: force, mood: mood).key) }
      }
    }
    #expect(keys.count == Right.allCases.count * RightRule.Force.allCases.count * ClauseMood.allCases.count && !keys.contains(0))
  }

  @Test func aSentenceIsMarkedOnceForEachWayARuleFits() {
    let reading = Reading.standard
    let text = AnalyzedText("Do not delete my data. Please delete my data, delete all my data.", vocabulary: reading.vocabulary)
    let marks = RightsReader(text, reading: reading).read(under: .none).marks
    #expect(marks[0]?.contains(RuleMark(right: .delete, force: .acts, mood: .negated)) == true)
    #expect(marks[1]?.contains(RuleMark(right: .delete, force: .acts, mood: .asked)) == true)
    #expect(marks[1]?.contains(RuleMark(right: .delete, force: .acts, mood: .negated)) == false)
  }
}
