import Foundation

/// The weights of each right, filled in by several threads.
final class Outcome: @unchecked Sendable {
  private let lock = NSLock()
  private var values: [[Double]]

  init(count: Int) { values = [[Double]](repeating: [], count: count) }

  subscript(index: Int) -> [Double] {
    get { lock.withLock { values[index] } }
    set { lock.withLock { values[index] = newValue } }
  }
}
