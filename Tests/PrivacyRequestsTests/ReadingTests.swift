import Testing

@testable import PrivacyRequests

@Suite struct ReadingTests {
  @Test func everyRowOfTheRightTablesIsRead() {
    for (right, rows) in RightTables.tables + RightTables.frames {
      for row in rows.split(separator: "\n") { #expect(RightRule(right, row: row) != nil, "\(right): \(row)") }
    }
  }

  @Test func everyRowOfTheSignTablesIsRead() {
    for row in SignTables.rows.split(separator: "\n") { #expect(Sign(rawValue: String(row.prefix(while: { $0 != " " }))) != nil, "\(row)") }
  }

  @Test func everyFamilyThatIsNamedExists() {
    let vocabulary = Vocabulary(families: Lexicon.families + [SignTables.families])
    let rows = (RightTables.tables + RightTables.frames).flatMap { $0.rows.split(separator: "\n") } + SignTables.rows.split(separator: "\n")
    for row in rows {
      for part in row.prefix(while: { $0 != ";" }).split(separator: " ") { #expect(vocabulary.unknownFamilies(in: part).isEmpty, "\(row)") }
    }
  }

  @Test func noPatternEndsWithAGapOrBeginsWithOne() {
    for rule in RightTables.all {
      let parts = rule.pattern.split(separator: " ")
      #expect(parts.last?.hasPrefix("..") == false, "\(rule.pattern)")
      #expect(parts.first?.hasPrefix("..") == false && parts.first?.hasPrefix("?") == false, "\(rule.pattern)")
    }
  }

  @Test(arguments: ["asks", "wants @x .. @y", "", "asks @x ; unheardOf"]) func aBadRowIsRefused(_ row: String) {
    #expect(RightRule(.delete, row: row[...]) == nil)
  }

  @Test func noTwoWordsOfTheLexiconShareAHash() {
    let words = Set(
      (Lexicon.families + [SignTables.families]).joined(separator: " ").split(whereSeparator: { " \n_:*@/".contains($0) }).map(String.init))
    #expect(Set(words.map { WordHash.of($0) }).count == words.count)
    #expect(words.count > 1000)
  }

  @Test func everyRuleIsSaidInPlainWords() {
    for rule in RightTables.all {
      let sentence = PlainRule.sentence(rule)
      #expect(!sentence.contains("@") && !sentence.contains("_") && !sentence.contains("~"), "\(rule.pattern)")
      #expect(sentence.hasSuffix("."))
    }
    let rule = RightRule(.delete, row: "acts @erase ..8 @record ; notList")
    #expect(rule.map(PlainRule.sentence) == "These words order or wish it. Looked for: erasing, then what is held.")
  }

  @Test func everyRowOfTheTopicsIsRead() {
    let vocabulary = Vocabulary(families: Lexicon.families + [SignTables.families])
    for table in TopicTables.tables {
      for row in table.rows.split(separator: "\n") {
        let parts = row.split(separator: " ")
        #expect(parts.count == 2 && parts.first.flatMap { Int($0) } != nil, "\(row)")
        #expect(vocabulary.unknownFamilies(in: parts.last ?? "").isEmpty, "\(row)")
      }
    }
  }
}
