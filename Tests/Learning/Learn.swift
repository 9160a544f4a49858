import Dispatch
import Foundation
import PrivacyRequests
import TestSupport

/// Learns the weights of words and writes the source that the program carries: `learn > LearnedTable+Words.swift`.
@main struct Learn {
  /// How often the sentence of each letter that asks most strongly is taken for the one that asks, and the weights learned anew.
  private static let settlings = 2
  /// A feature all of whose weights are smaller is left out.
  private static let leastWeight = 0.1

  private static let sourceBefore = """
    extension LearnedTable {
      /// The weights as text; `swift run -c release learn` writes this file. It is a string, not a resource, for an embedded file of this size
      /// costs the compiler minutes.
      package static let words = #\"""
    """
  private static let sourceAfter = """
        \"""#
    }
    """

  static func main() throws {
    let corpus = try Corpus(root: LearnedFrom.folder, letterSets: LearnedFrom.sets)
    let learned = Outcome(count: Right.allCases.count)
    DispatchQueue.concurrentPerform(iterations: Right.allCases.count) { learned[$0] = weights(of: $0, corpus) }
    let all = Right.allCases.indices.map { learned[$0] }
    print(sourceBefore)
    print("    #", try LearnedFrom.digest())
    print("    .", all.map { LearnedTable.letter(($0.last ?? 0) / 2) }.joined())
    for (number, name) in corpus.names.enumerated() where all.contains(where: { abs($0[number]) >= leastWeight }) {
      print("    " + name, all.map { LearnedTable.letter($0[number]) }.joined())
    }
    print(sourceAfter)
  }

  private static func weights(of right: Int, _ corpus: Corpus) -> [Double] {
    var asks = corpus.samples.map { $0.unknown >> right & 1 == 1 ? nil : $0.asks >> right & 1 == 1 }
    var regression = Regression(features: corpus.names.count)
    regression.learn(corpus.samples, asks: asks)
    for _ in 0..<settlings {
      settle(right, corpus, regression, &asks)
      regression.learn(corpus.samples, asks: asks)
    }
    return regression.weights
  }

  /// Of the sentences of a letter one asks; the others are left out.
  private static func settle(_ right: Int, _ corpus: Corpus, _ regression: Regression, _ asks: inout [Bool?]) {
    var best: [Int: (sample: Int, score: Double)] = [:]
    for (number, sample) in corpus.samples.enumerated() {
      guard let letter = sample.letter, sample.unknown >> right & 1 == 1 else { continue }
      asks[number] = nil
      let score = regression.score(sample.features)
      if score > best[letter]?.score ?? -.infinity { best[letter] = (number, score) }
    }
    for entry in best.values { asks[entry.sample] = true }
  }
}
