import Foundation
import PrivacyRequests

/// Learns the weights of words and writes the table that the program carries.
///
/// `learn LETTERS SET... > words.txt`: LETTERS has `phrases`, a SET is a folder of labelled letters.
@main struct Learn {
  /// How often the samples are gone through.
  private static let rounds = 30
  /// The rounds after which the sentence of each letter that asks most strongly is taken for the one that asks.
  private static let settling = [12, 20]

  /// A feature all of whose weights are smaller is left out.
  private static let leastWeight = 0.2

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let root = arguments.first else { return print("usage: learn LETTERS SET... > words.txt") }
    let corpus = try Corpus(root: root, letterSets: Array(arguments.dropFirst()))
    let learned = Right.allCases.indices.map { Learn.learned($0, corpus) }
    print(".", learned.map { LearnedTable.letter($0.bias / 2) }.joined())
    for (number, name) in corpus.names.enumerated() where learned.contains(where: { abs($0.weights[number]) >= leastWeight }) {
      print(name, learned.map { LearnedTable.letter($0.weights[number]) }.joined())
    }
  }

  private static func learned(_ right: Int, _ start: Corpus) -> Regression {
    var corpus = start
    var regression = Regression(features: corpus.names.count)
    var random = SplitMix(state: 1)
    for round in 0..<rounds {
      if settling.contains(round) {
        corpus = start
        settle(right, &corpus, regression)
      }
      regression.learn(
        corpus.samples, right: right, order: corpus.samples.indices.shuffled(using: &random), rate: 0.15, decay: 0.004)
    }
    return regression
  }

  private static func settle(_ right: Int, _ corpus: inout Corpus, _ regression: Regression) {
    var best: [Int: (sample: Int, score: Double)] = [:]
    for (number, sample) in corpus.samples.enumerated() {
      guard let letter = sample.letter, sample.unknown >> right & 1 == 1 else { continue }
      let score = regression.score(sample.features)
      if score > best[letter]?.score ?? -.infinity { best[letter] = (number, score) }
    }
    for entry in best.values { corpus.settle(entry.sample, asks: right) }
  }
}
