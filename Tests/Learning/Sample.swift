/// A sentence to learn from.
struct Sample: Sendable {
  /// What there is in it, as indices of features, each once.
  let features: [Int32]
  /// What it says, a bit for each column of `LearnedTable`.
  let asks: Int
  /// The bits of `asks` that are known; none when only the letter is labelled.
  let known: Int
  /// How much it counts.
  let weight: Double
}
