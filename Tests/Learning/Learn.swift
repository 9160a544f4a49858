import Dispatch
import Foundation
import PrivacyRequests
import TestSupport

/// Learns the weights of words, or with the argument `places` those of what stands around a place, and writes the source that the program
/// carries: `learn > LearnedTable+Words.swift`, `learn places > LearnedTable+Places.swift`.
@main struct Learn {
  /// A feature all of whose weights are smaller is left out.
  private static let leastWeight = 0.25
  /// The same for places, where each letter has few.
  private static let leastPlaceWeight = 0.05
  /// What a letter of `threads` counts beside one of the sets, and a line of `places`: in the mail, letters with several places and
  /// places where nobody lives are rarer than there.
  private static let threadWeight = 0.2

  static func main() throws {
    if CommandLine.arguments.dropFirst() == ["places"] { try places() } else { try words() }
  }

  private static func words() throws {
    let corpus = try Corpus(root: LearnedFrom.folder, letterSets: LearnedFrom.sets)
    let learned = Outcome(count: LearnedTable.columns)
    let regression = Regression(features: corpus.names.count, samples: corpus.samples, letters: corpus.letters)
    DispatchQueue.concurrentPerform(iterations: LearnedTable.columns) { learned[$0] = regression.weights(of: $0) }
    let all = (0..<LearnedTable.columns).map { learned[$0] }
    var lines = [". " + all.map { LearnedTable.letter(($0.last ?? 0) / 4) }.joined()]
    for (number, name) in corpus.names.enumerated() where all.contains(where: { abs($0[number]) >= leastWeight }) {
      lines.append(name + " " + all.map { LearnedTable.letter($0[number]) }.joined())
    }
    try write("words", "learn", lines)
  }

  private static func places() throws {
    let sets = try LearnedFrom.sets.flatMap { try SetLetter.all(in: LearnedFrom.folder + "/" + $0) }
    let threads = try Corpus.texts(in: LearnedFrom.folder + "/threads", ending: ".txt").flatMap(ThreadLetter.all)
    let plain = try Corpus.texts(in: LearnedFrom.folder + "/places").flatMap(ThreadLetter.plain)
    let regression = PlaceRegression(
      sets.filter { $0.gate != "leave" }.map { (PlaceRow.rows(of: $0.message), $0.state, 1) }
        + (threads + plain).map { (PlaceRow.rows(of: $0.message), $0.state, threadWeight) })
    let lines = zip(regression.names, regression.weights()).filter { abs($1) >= leastPlaceWeight }.map {
      $0 + " " + LearnedTable.letter($1)
    }
    try write("placeNames", "learn places", lines)
  }

  private static func write(_ name: String, _ command: String, _ lines: [String]) throws {
    print(
      """
      extension LearnedTable {
        /// The weights as text; `swift run -c release \(command)` writes this file. It is a string, not a resource, for an embedded file of
        /// this size costs the compiler minutes.
        package static let \(name) = #\"""
          # \(try LearnedFrom.digest())
      """)
    for line in lines { print("    " + line) }
    print(
      """
          \"""#
      }
      """)
  }
}
