/// One sentence as its features, for the program that learns the weights.
package struct LearnedRow: Sendable {
  /// Where it begins in the text, in bytes.
  package let start: Int
  /// The keys of its features.
  package let keys: [UInt64]

  /// The sentences of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - hasMarks: Whether the features tell how the rules fit, and which signs there are.
  ///   - names: Gets what names each feature in the table; when no name leads back to the key, as with words typed short, nothing.
  package static func rows(of text: String, hasMarks: Bool, names: inout [UInt64: String]) -> [LearnedRow] {
    let reading = Reading.standard
    let analyzed = AnalyzedText(text, vocabulary: reading.vocabulary)
    let marks =
      hasMarks
      ? RightsReader(analyzed, reading: reading, assumed: [.rightsTopic]).read(under: RightsReader.heading(of: analyzed)).marks : [:]
    let signs = hasMarks ? SignMark.marks(of: SignReader.signs(in: analyzed, reading: reading), in: analyzed) : [:]
    return analyzed.sentences.enumerated().map { number, sentence in
      var keys: [UInt64] = []
      LearnedFeatures.each(in: analyzed, sentence, families: reading.familyKeys) { feature in
        keys.append(feature.key)
        if names[feature.key] == nil { names[feature.key] = name(of: feature, analyzed, reading) }
      }
      for mark in (marks[number] ?? []).sorted(by: { $0.name < $1.name }) {
        keys.append(mark.key)
        names[mark.key] = mark.name
      }
      for mark in (signs[number] ?? []).sorted(by: { $0.name < $1.name }) {
        keys.append(mark.key)
        names[mark.key] = mark.name
      }
      let start = sentence.range.first.map { analyzed.tokens[$0].start } ?? 0
      return LearnedRow(start: start, keys: keys)
    }
  }

  private static func name(of feature: LearnedFeatures.Feature, _ text: AnalyzedText, _ reading: Reading) -> String? {
    let word = text.folded(feature.first)
    func written(_ index: Int) -> String {
      switch text.tokens[index].kind {
      case .number: "0"
      case .address: "@"
      default: text.folded(index)
      }
    }
    var names = [written(feature.first), "^_" + written(feature.first), word.prefix(5) + "*", word.prefix(4) + "*", "?"]
    if feature.count == 2 { names.append(written(feature.first) + "_" + written(feature.first + 1)) }
    return names.first { LearnedFeatures.key(of: $0.utf8) == feature.key }
      ?? reading.vocabulary.familyNames.first {
        LearnedFeatures.key(of: $0.utf8) == feature.key
      }
  }
}
