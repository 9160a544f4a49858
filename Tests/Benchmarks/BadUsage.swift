/// The program was called in a way that means nothing; says what to do instead.
struct BadUsage: Error, CustomStringConvertible {
  let description: String
}
