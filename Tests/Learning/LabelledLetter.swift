/// A letter to learn from.
struct LabelledLetter: Sendable {
  /// Its sentences, as indices of samples.
  let samples: Range<Int>
  /// What it says, a bit for each column of `LearnedTable`.
  let asks: Int
  /// The bits of `asks` that are known.
  let known: Int
  /// How much it counts.
  let weight: Double
}
