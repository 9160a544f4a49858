/// A letter to learn from.
struct LabelledLetter: Sendable {
  /// Its sentences, as indices of samples.
  let samples: Range<Int>
  /// The rights that it asks for, a bit for each in the order of `Right.allCases`.
  let asks: Int
}
