/// How long to wait before the next try: twice as long each time, up to a limit, with a part left to chance so that many do not come back at once.
struct Backoff: Sendable {
  /// The first wait, in seconds. Default 5.
  var first: Double = 5
  /// The longest wait, in seconds. Default 900.
  var limit: Double = 900
  private(set) var failures = 0

  /// Remembers a failure and tells how many seconds to wait: between half and all of the step.
  mutating func fail(_ random: inout some RandomNumberGenerator) -> Double {
    let step = failures >= 20 ? limit : min(limit, first * Double(1 << failures))
    failures += 1
    return Double.random(in: step / 2...step, using: &random)
  }

  /// Begins anew after a success.
  mutating func succeed() { failures = 0 }
}
