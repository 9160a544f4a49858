/// A sentence to learn from.
struct Sample {
  /// What there is in it, as indices of features.
  let features: [Int]
  /// The rights that it asks for, a bit for each in the order of `Right.allCases`.
  var asks: Int
  /// The rights of which it is not known whether it asks for them.
  var unknown: Int
  /// The letter that it stands in; nil for one on its own.
  let letter: Int?
}
