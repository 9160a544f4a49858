import Foundation

/// Bytes on their way: come out in order, each a fixed time after it went in.
final class DelayQueue: @unchecked Sendable {
  private let seconds: Double
  private let condition = NSCondition()
  private var waiting: [(due: Stopwatch, bytes: [UInt8]?)] = []

  init(seconds: Double) { self.seconds = seconds }

  /// Puts bytes in; nil for the end.
  func add(_ bytes: [UInt8]?) {
    condition.withLock {
      waiting.append((.wall, bytes))
      condition.signal()
    }
  }

  /// Waits for what comes out next; nil at the end.
  func next() -> [UInt8]? {
    let first = condition.withLock {
      while waiting.isEmpty { condition.wait() }
      return waiting.removeFirst()
    }
    let left = seconds - first.due.seconds
    if left > 0 { usleep(UInt32(left * 1e6)) }
    return first.bytes
  }
}
