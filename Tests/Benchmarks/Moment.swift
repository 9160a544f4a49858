import Foundation

/// A moment that another thread notes.
final class Moment: @unchecked Sendable {
  private let lock = NSLock()
  private var watch: Stopwatch?

  func note() { lock.withLock { watch = .wall } }
  /// Since then; nil before.
  var seconds: Double? { lock.withLock { watch?.seconds } }
}
