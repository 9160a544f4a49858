import Foundation

/// Logistic regression of one column of `LearnedTable` on the features of sentences, with weights held small (L2), so that rare words get little.
///
/// What it minimises is half the sum of squared weights and ``cost`` times what is wrong: the logistic loss of every sentence that is labelled,
/// and ``letterCost`` times that of every letter, whose odds are the sum of the odds of its sentences. So of a letter that asks, one sentence
/// has to, and which one the weights may choose where nobody has labelled them.
///
/// The loss of a sentence is that which is to be expected when each of its features is missing with the chance ``missing``, to the second
/// order (Wang and Manning, Fast dropout training, 2013; Wager, Wang and Liang, Dropout training as adaptive regularization, 2013): a
/// stranger's sentence has but some of the words, so that no weight may rest on the others' being there too.
struct Regression {
  /// What an error costs against the size of the weights.
  static let cost = 0.8
  /// What a letter counts against a sentence.
  static let letterCost = 2.0
  /// With which chance a feature is missing.
  static let missing = 0.5
  private static let rounds = 100

  /// How many features there are.
  let features: Int
  /// All sentences.
  let samples: [Sample]
  /// The letters that some of them stand in.
  let letters: [LabelledLetter]

  /// The weight of each feature in a column; the last one is what every sentence begins with.
  func weights(of column: Int) -> [Double] {
    Descent.least(from: [Double](repeating: 0, count: features + 1), rounds: Regression.rounds) { loss(column, $0, slope: &$1) }
  }

  /// What is wrong with weights, and how it changes with each.
  private func loss(_ column: Int, _ weights: [Double], slope: inout [Double]) -> Double {
    var loss = 0.0
    for index in weights.indices {
      slope[index] = index < features ? weights[index] : 0
      if index < features { loss += weights[index] * weights[index] / 2 }
    }
    let scores = samples.map { sample in sample.features.reduce(weights[features]) { $0 + weights[Int($1)] } }
    var errors = [Double](repeating: 0, count: samples.count)
    var spreads = errors
    for (number, sample) in samples.enumerated() where sample.known >> column & 1 == 1 {
      let isAsked = sample.asks >> column & 1 == 1
      let cost = Regression.cost * sample.weight
      let chance = Regression.chance(scores[number])
      let squares = sample.features.reduce(0) { $0 + weights[Int($1)] * weights[Int($1)] }
      spreads[number] = cost * chance * (1 - chance) * Regression.missing / (1 - Regression.missing)
      loss += cost * Regression.loss(scores[number], isAsked) + spreads[number] * squares / 2
      errors[number] = cost * (chance - (isAsked ? 1 : 0)) + spreads[number] * squares / 2 * (1 - 2 * chance)
    }
    for letter in letters where letter.known >> column & 1 == 1 {
      loss += add(letter, isAsked: letter.asks >> column & 1 == 1, scores, to: &errors)
    }
    for (number, sample) in samples.enumerated() where errors[number] != 0 {
      slope[features] += errors[number]
      for feature in sample.features { slope[Int(feature)] += errors[number] + spreads[number] * weights[Int(feature)] }
    }
    return loss
  }

  private func add(_ letter: LabelledLetter, isAsked: Bool, _ scores: [Double], to errors: inout [Double]) -> Double {
    let odds = letter.samples.reduce(0) { $0 + exp(scores[$1]) }
    let cost = Regression.cost * Regression.letterCost * letter.weight
    let error = cost * (odds / (1 + odds) - (isAsked ? 1 : 0))
    for number in letter.samples { errors[number] += error * exp(scores[number]) / odds }
    return cost * Regression.loss(log(odds), isAsked)
  }

  private static func chance(_ score: Double) -> Double { 1 / (1 + exp(-score)) }

  private static func loss(_ score: Double, _ isAsked: Bool) -> Double {
    let against = isAsked ? -score : score
    return against > 30 ? against : log1p(exp(against))
  }
}
