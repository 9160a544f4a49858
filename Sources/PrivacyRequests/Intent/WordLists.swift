/// A list of values for each of many words, found by the word's hash.
struct WordLists<Value: Sendable>: Sendable {
  private var table: WordTable
  private var values: [Value] = []
  /// For each list its first value, and one more entry that ends the last.
  private var starts: [Int32] = [0]

  /// Takes the lists.
  init(_ lists: [UInt64: [Value]] = [:]) {
    table = WordTable(capacity: lists.count)
    for (hash, list) in lists {
      table[hash] = starts.count - 1
      values += list
      starts.append(Int32(values.count))
    }
  }

  /// Calls back with each value of a word, in order.
  @inline(__always) func each(_ hash: UInt64, _ body: (Value) -> Void) {
    guard let number = table[hash] else { return }
    for index in Int(starts[number])..<Int(starts[number + 1]) { body(values[index]) }
  }
}
