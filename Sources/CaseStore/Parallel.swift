import Foundation

/// Pure work on several values, on as many processors as there are.
public enum Parallel {
  /// The results, in the order of the values.
  public static func map<Value: Sendable, Result: Sendable>(_ values: [Value], _ body: @escaping @Sendable (Value) -> Result) -> [Result] {
    if values.count < 2 { return values.map(body) }
    let results = Slots<Result>(count: values.count)
    DispatchQueue.concurrentPerform(iterations: values.count) { index in results.set(index, body(values[index])) }
    return results.inOrder
  }

  /// The results, in the order of the values; of several errors that of the first value is thrown.
  static func map<Value: Sendable, Output: Sendable>(_ values: [Value], _ body: @escaping @Sendable (Value) throws -> Output) throws
    -> [Output]
  {
    try map(values) { value in Result { try body(value) } }.map { try $0.get() }
  }

  private final class Slots<Result: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var results: [Result?]

    init(count: Int) { results = [Result?](repeating: nil, count: count) }

    func set(_ index: Int, _ result: Result) { lock.withLock { results[index] = result } }

    var inOrder: [Result] { lock.withLock { results.compactMap(\.self) } }
  }
}
