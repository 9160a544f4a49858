/// A measurement that cannot be made or that misses its mark; says why.
struct Failure: Error, CustomStringConvertible {
  let description: String
}
