import Dispatch
import Foundation
import PrivacyRequests
import TestSupport

/// Learns the weights of words and writes the source that the program carries: `learn > LearnedTable+Words.swift`.
@main struct Learn {
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
    let learned = Outcome(count: LearnedTable.columns)
    let regression = Regression(features: corpus.names.count, samples: corpus.samples, letters: corpus.letters)
    DispatchQueue.concurrentPerform(iterations: LearnedTable.columns) { learned[$0] = regression.weights(of: $0) }
    let all = (0..<LearnedTable.columns).map { learned[$0] }
    print(sourceBefore)
    print("    #", try LearnedFrom.digest())
    print("    .", all.map { LearnedTable.letter(($0.last ?? 0) / 4) }.joined())
    for (number, name) in corpus.names.enumerated() where all.contains(where: { abs($0[number]) >= leastWeight }) {
      print("    " + name, all.map { LearnedTable.letter($0[number]) }.joined())
    }
    print(sourceAfter)
  }
}
