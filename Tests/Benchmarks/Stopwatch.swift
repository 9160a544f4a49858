import Glibc

/// Time since it was made.
struct Stopwatch {
  private let clock: clockid_t
  private let start: Double

  private init(_ clock: clockid_t) {
    self.clock = clock
    start = Self.now(clock)
  }

  /// Counts processor time of this process, so that what else runs on the machine does not count.
  static var processor: Stopwatch { Stopwatch(CLOCK_PROCESS_CPUTIME_ID) }
  /// Counts the time on the wall, for work that waits for a disk.
  static var wall: Stopwatch { Stopwatch(CLOCK_MONOTONIC) }

  /// Seconds since it was made.
  var seconds: Double { Self.now(clock) - start }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Processor seconds of the fastest of several passes: at least three, more until `seconds` of processor time are used.
  static func best(seconds: Double, _ pass: () -> Void) -> (seconds: Double, passes: Int) {
    let whole = Stopwatch.processor
    var best = Double.infinity
    var passes = 0
    while passes < 3 || whole.seconds < seconds {
      let one = Stopwatch.processor
      pass()
      best = min(best, one.seconds)
      passes += 1
    }
    return (best, passes)
  }
}
