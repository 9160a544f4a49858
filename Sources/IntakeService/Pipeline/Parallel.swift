import Foundation

/// Pure work on several values, on as many processors as there are.
enum Parallel {
  /// The results, in the order of the values.
  static func map<Value: Sendable, Result: Sendable>(_ values: [Value], _ body: @escaping @Sendable (Value) -> Result) -> [Result] {
    if values.count < 2 { return values.map(body) }
    let results = Slots<Result>()
    DispatchQueue.concurrentPerform(iterations: values.count) { index in results.set(index, body(values[index])) }
    return results.inOrder
  }

  private final class Slots<Result: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var results: [Int: Result] = [:]

    func set(_ index: Int, _ result: Result) { lock.withLock { results[index] = result } }

    var inOrder: [Result] { lock.withLock { results.sorted { $0.key < $1.key }.map(\.value) } }
  }
}
