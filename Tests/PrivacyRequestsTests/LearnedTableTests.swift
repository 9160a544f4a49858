import PrivacyRequests
import TestSupport
import Testing

@Suite struct LearnedTableTests {
  /// A name, a blank, a letter for each column: nothing is left out when the table is read.
  @Test func everyLineIsAFeatureWithAWeightForEachColumn() {
    let lines = LearnedTable.words.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    #expect(lines.count > 5_000)
    for line in lines {
      let fields = line.split(separator: " ", omittingEmptySubsequences: false)
      #expect(fields.count == 2 && fields[0].utf8.count > 0, "\(line)")
      let isWeights = fields.last?.utf8.allSatisfy { $0 == 0x2E || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) } ?? false
      #expect(isWeights && fields.last?.utf8.count == LearnedTable.columns, "\(line)")
    }
    #expect(Set(lines.map { $0.prefix { $0 != " " } }).count == lines.count)
  }

  /// Learn anew after a change to the phrases, the bodies or the letters: `swift run -c release learn`.
  @Test func theWeightsWereLearnedFromWhatIsHere() throws {
    #expect(LearnedTable.words.hasPrefix("# \(try LearnedFrom.digest())\n. "))
  }

  /// Each place has one column; `swift run -c release learn places` writes it.
  @Test func everyLineOfThePlacesIsAFeatureWithOneWeight() throws {
    let lines = LearnedTable.placeNames.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "# \(try LearnedFrom.digest())")
    #expect(lines.count > 500)
    for line in lines.dropFirst() {
      let fields = line.split(separator: " ", omittingEmptySubsequences: false)
      #expect(fields.count == 2 && !fields[0].isEmpty && fields.last?.utf8.count == 1 && fields.last != ".", "\(line)")
    }
  }

  @Test(arguments: [(0.0, "."), (0.04, "."), (0.1, "a"), (-0.2, "B"), (2.6, "z"), (9, "z"), (-9, "Z")])
  func aWeightIsALetter(_ weight: Double, _ letter: String) { #expect(LearnedTable.letter(weight) == letter) }
}
