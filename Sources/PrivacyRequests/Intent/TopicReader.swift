/// Weighs the words of ``TopicTables`` in a letter in which nothing is said plainly.
struct TopicReader: Sendable {
  private struct Row: Sendable {
    let right: Right?
    let weight: Int
  }
  /// Words that deny; what they stand before is not wanted.
  private let negation: Int
  /// The rows by class; classes beyond the last have none.
  private let rows: [[Row]]
  /// A letter must weigh this much for one right to be about it; a telling word and one more do.
  private static let threshold = 6
  /// And this much more than for any other.
  private static let lead = 2
  /// Of one row at most this many different words count.
  private static let wordsPerRow = 3

  /// Compiles the tables; their classes go into the vocabulary.
  init(vocabulary: inout Vocabulary) {
    negation = vocabulary.wordClass("@not")
    var rows: [[Row]] = []
    for table in TopicTables.tables {
      for line in table.rows.split(separator: "\n") {
        let parts = line.split(separator: " ")
        guard parts.count == 2, let weight = Int(parts[0]) else { continue }
        let wordClass = vocabulary.wordClass(parts[1])
        while rows.count <= wordClass { rows.append([]) }
        rows[wordClass].append(Row(right: table.right, weight: weight))
      }
    }
    self.rows = rows
  }

  /// The right that the letter is about, and the first of the words that point to it; nil when none stands out.
  ///
  /// - Parameters:
  ///   - text: The letter.
  ///   - heard: What has been found to point to a right already, with its weight and place.
  func topic(of text: AnalyzedText, heard: [(right: Right, weight: Int, range: Range<Int>)]) -> (right: Right, range: Range<Int>)? {
    var seen: [Int: Set<UInt64>] = [:]
    var sums: [Right?: Int] = [:]
    var firsts: [Right?: Range<Int>] = [:]
    for entry in heard {
      sums[entry.right, default: 0] += entry.weight
      if firsts[entry.right] == nil { firsts[entry.right] = entry.range }
    }
    for index in text.tokens.indices where !text.quoted[index] {
      text.eachClass(at: index) { wordClass in
        guard wordClass < rows.count, !rows[wordClass].isEmpty else { return }
        let denied = (max(0, index - 4)..<index).contains { text.length(of: negation, at: $0) > 0 }
        let words = seen[wordClass, default: []]
        for row in rows[wordClass] {
          if denied, row.right == .delete || row.right == .access || row.right == .portability { continue }
          guard words.count < TopicReader.wordsPerRow, !words.contains(text.tokens[index].hash) else { continue }
          sums[row.right, default: 0] += row.weight
          if firsts[row.right] == nil { firsts[row.right] = index..<(index + max(1, text.length(of: wordClass, at: index))) }
        }
        seen[wordClass, default: []].insert(text.tokens[index].hash)
      }
    }
    let order = sums.sorted { $0.value > $1.value }
    guard let best = order.first, let right = best.key, best.value >= TopicReader.threshold, let range = firsts[right] else { return nil }
    let second = order.dropFirst().first?.value ?? 0
    return best.value >= second + TopicReader.lead ? (right, range) : nil
  }
}
