import Foundation
import PrivacyRequests

/// Logistic regression of one right on the features of a sentence, with weights held small (L2), so that rare words get little.
///
/// It minimises half the sum of squared weights and ``cost`` times the logistic loss by accelerated gradient descent: the same table on every
/// machine but for the last digit, which the rounding to tenths hides.
struct Regression {
  /// What an error costs against the size of the weights.
  static let cost = 0.3
  private static let rounds = 400

  /// The weight of each feature; the last one is what every sentence begins with.
  private(set) var weights: [Double]

  /// Knows nothing yet.
  init(features: Int) { weights = [Double](repeating: 0, count: features + 1) }

  /// How strongly a sentence asks; 0 is even odds.
  func score(_ features: [Int]) -> Double { features.reduce(weights[weights.count - 1]) { $0 + weights[$1] } }

  /// Learns from the samples of which it is known whether they ask.
  ///
  /// - Parameter asks: For each sample whether it asks; nil: not known.
  mutating func learn(_ samples: [Sample], asks: [Bool?]) {
    let known = samples.indices.filter { asks[$0] != nil }
    let bias = weights.count - 1
    let step = 1 / (1 + Regression.cost / 4 * Regression.largestEigenvalue(known.map { samples[$0].features }, count: weights.count))
    var ahead = weights
    var momentum = 1.0
    for _ in 0..<Regression.rounds {
      var slope = ahead
      for number in known {
        let features = samples[number].features
        let score = features.reduce(ahead[bias]) { $0 + ahead[$1] }
        let error = Regression.cost * (1 / (1 + exp(-score)) - (asks[number] == true ? 1 : 0))
        slope[bias] += error
        for feature in features { slope[feature] += error }
      }
      let next = (1 + (1 + 4 * momentum * momentum).squareRoot()) / 2
      let push = (momentum - 1) / next
      momentum = next
      for index in weights.indices {
        let weight = ahead[index] - step * slope[index]
        ahead[index] = weight + push * (weight - weights[index])
        weights[index] = weight
      }
    }
  }

  /// Of the matrix of the features times itself, by power iteration, a little more to be safe.
  private static func largestEigenvalue(_ rows: [[Int]], count: Int) -> Double {
    var vector = [Double](repeating: 1, count: count)
    var length = 1.0
    for _ in 0..<40 {
      var image = [Double](repeating: 0, count: count)
      for row in rows {
        let value = row.reduce(vector[count - 1]) { $0 + vector[$1] }
        image[count - 1] += value
        for feature in row { image[feature] += value }
      }
      length = image.reduce(0) { $0 + $1 * $1 }.squareRoot()
      vector = image.map { $0 / length }
    }
    return length * 1.1
  }
}
