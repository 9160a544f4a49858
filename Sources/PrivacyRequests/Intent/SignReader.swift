/// Finds ``Sign``s in a text.
struct SignReader {
  /// A sign and where it stands.
  struct Found {
    /// What it is.
    let sign: Sign
    /// The tokens that show it.
    let range: Range<Int>
    /// Whether a negation stands right before it.
    let negated: Bool
    /// The row of ``SignTables`` that fits; two rows are two kinds of words.
    let row: Int
  }
  /// Every sign of a text, in order of place; those inside quote marks are left out.
  static func signs(in text: AnalyzedText, reading: Reading) -> [Found] {
    var found: [Found] = []
    let isSpanish = text.tokens.contains { $0.hash == son } && LanguageReader.language(of: text).language == "es"
    for sentence in text.sentences {
      let present = text.classes(in: sentence.range)
      for start in sentence.range where !text.quoted[start] && !(isSpanish && isVerb(text, start)) {
        text.eachClass(at: start) { wordClass in
          let entries = reading.signs[wordClass]
          for place in entries.indices where entries[place].pattern.mayMatch(present) {
            let entry = entries[place]
            guard let end = entry.pattern.match(text, from: start, until: sentence.range.upperBound) else { continue }
            let before = max(sentence.range.lowerBound, start - 3)..<start
            let negated = before.contains { text.length(of: reading.cues.negation, at: $0) > 0 }
            found.append(Found(sign: entry.sign, range: start..<end, negated: negated, row: entry.row))
          }
        }
      }
    }
    return found
  }

  private static let son = WordHash.of("son")
  private static let whose = Set(
    ["my", "our", "his", "her", "their", "the", "a", "old", "and", "or", "only", "adult", "young"].map { WordHash.of($0) })

  /// "Son" is a child in English; in Spanish, unless it is somebody's, it is "they are".
  private static func isVerb(_ text: AnalyzedText, _ index: Int) -> Bool {
    text.tokens[index].hash == son && index > 0 && !whose.contains(text.hash(index - 1))
  }
}
