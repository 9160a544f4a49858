/// A sentence to learn from.
struct Sample: Sendable {
  /// What there is in it, as indices of features, each once.
  let features: [Int32]
  /// The rights that it asks for, a bit for each in the order of `Right.allCases`; nil when only its letter is labelled.
  let asks: Int?
}
