import Foundation
import PrivacyRequests

/// Logistic regression of the choice among the places that a letter names: the odds of a state against "none of these" are the sum of those of
/// the places that name it. What it minimises is half the sum of squared weights and ``cost`` times the logarithmic loss of every letter.
struct PlaceRegression {
  /// A letter with the places that it names.
  private struct Letter {
    let places: [(features: [Int], isHis: Bool)]
    let weight: Double
    let isTold: Bool
  }
  private static let cost = 0.3
  private static let rounds = 200
  /// A feature must stand at this many places.
  private static let leastCount = 2

  /// The names of the features.
  let names: [String]
  private let letters: [Letter]

  /// Takes letters: the places of each, where its person lives, and what it counts.
  init(_ letters: [(places: [PlaceRow], state: String?, weight: Double)]) {
    var counts: [String: Int] = [:]
    for letter in letters { for place in letter.places { for name in place.names { counts[name, default: 0] += 1 } } }
    names = counts.filter { $0.value >= PlaceRegression.leastCount }.keys.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    self.letters = letters.filter { !$0.places.isEmpty }.map { letter in
      let places = letter.places.map { (features: $0.names.compactMap { numbers[$0] }.sorted(), isHis: $0.code == letter.state) }
      return Letter(places: places, weight: letter.weight, isTold: places.contains { $0.isHis })
    }
  }

  /// The weight of each feature.
  func weights() -> [Double] {
    Descent.least(from: [Double](repeating: 0, count: names.count), rounds: PlaceRegression.rounds) { loss($0, slope: &$1) }
  }

  private func loss(_ weights: [Double], slope: inout [Double]) -> Double {
    slope = weights
    var loss = weights.reduce(0) { $0 + $1 * $1 / 2 }
    for letter in letters {
      let odds = letter.places.map { place in exp(place.features.reduce(0) { $0 + weights[$1] }) }
      let all = 1 + odds.reduce(0, +)
      let right = letter.isTold ? zip(letter.places, odds).reduce(0) { $0 + ($1.0.isHis ? $1.1 : 0) } : 1
      let cost = PlaceRegression.cost * letter.weight
      loss += cost * log(all / right)
      for (place, own) in zip(letter.places, odds) {
        let error = cost * (own / all - (place.isHis ? own / right : 0))
        for feature in place.features { slope[feature] += error }
      }
    }
    return loss
  }
}
