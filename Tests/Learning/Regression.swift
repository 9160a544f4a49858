import Foundation

/// Logistic regression of one right on the features of a sentence, learned by stochastic gradient descent (AdaGrad) in a fixed order.
struct Regression {
  /// The weight of each feature.
  private(set) var weights: [Double]
  /// What every sentence begins with.
  private(set) var bias = 0.0
  private var squares: [Double]
  private var biasSquare = 1e-6

  /// Knows nothing yet.
  init(features: Int) {
    weights = [Double](repeating: 0, count: features)
    squares = [Double](repeating: 1e-6, count: features)
  }

  /// How strongly a sentence asks; 0 is even odds.
  func score(_ features: [Int]) -> Double { features.reduce(bias) { $0 + weights[$1] } }

  /// Goes through the samples once.
  mutating func learn(_ samples: [Sample], right: Int, order: [Int], rate: Double, decay: Double) {
    for number in order {
      let sample = samples[number]
      guard sample.unknown >> right & 1 == 0 else { continue }
      let error = 1 / (1 + exp(-score(sample.features))) - Double(sample.asks >> right & 1)
      biasSquare += error * error
      bias -= rate * error / biasSquare.squareRoot()
      for feature in sample.features {
        let slope = error + decay * weights[feature]
        squares[feature] += slope * slope
        weights[feature] -= rate * slope / squares[feature].squareRoot()
      }
    }
  }
}
