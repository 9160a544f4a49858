/// A sentence to learn from.
struct Sample: Sendable {
  /// What there is in it, as indices of features, each once.
  let features: [Int]
  /// The rights that it asks for, a bit for each in the order of `Right.allCases`.
  let asks: Int
  /// The rights of which it is not known whether it asks for them.
  let unknown: Int
  /// The letter that it stands in, when only the letter as a whole is labelled.
  let letter: Int?
}
