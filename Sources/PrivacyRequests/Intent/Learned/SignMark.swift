/// That a sign stands in a sentence, as a feature that ``LearnedTable`` has weights for.
struct SignMark: Sendable, Hashable {
  /// The sign.
  let sign: Sign
  /// Whether a negation stands right before it.
  let negated: Bool

  private static let keys: [SignMark: UInt64] = {
    var keys: [SignMark: UInt64] = [:]
    for sign in Sign.allCases {
      for negated in [false, true] {
        let mark = SignMark(sign: sign, negated: negated)
        keys[mark] = WordHash.of(mark.name)
      }
    }
    return keys
  }()

  /// The marks of a text, by the number of the sentence.
  ///
  /// - Parameters:
  ///   - signs: What stands in the text, in order of place.
  ///   - text: The text.
  static func marks(of signs: [SignReader.Found], in text: AnalyzedText) -> [Int: Set<SignMark>] {
    var marks: [Int: Set<SignMark>] = [:]
    var number = 0
    for found in signs {
      while number < text.sentences.count, text.sentences[number].range.upperBound <= found.range.lowerBound { number += 1 }
      marks[number, default: []].insert(SignMark(sign: found.sign, negated: found.negated))
    }
    return marks
  }

  /// What the table calls it, as in `~earlier` and `~earlier:negated`.
  var name: String { "~\(sign.rawValue)" + (negated ? ":negated" : "") }

  /// What the table knows it by.
  var key: UInt64 { SignMark.keys[self] ?? 0 }
}
