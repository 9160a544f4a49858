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

  /// Where the values of a word stand; empty when it has none.
  @inline(__always) func places(of hash: UInt64) -> Range<Int> {
    guard let number = table[hash] else { return 0..<0 }
    return Int(starts[number])..<Int(starts[number + 1])
  }

  /// The value at a place.
  @inline(__always) subscript(place: Int) -> Value { values[place] }
}
