import Foundation

/// Weighs every sentence for every column of ``LearnedTable`` by learned weights of its words, and of the rules and the signs in it.
struct LearnedReader {
  /// How a text speaks for a column.
  struct Best {
    /// How strongly, in tenths: 0 is even odds, 10 is e to 1.
    let score: Int
    /// The number of the sentence that speaks most for it.
    let sentence: Int
  }
  /// The text.
  let text: AnalyzedText
  private let reading: Reading
  private let table: LearnedTable
  /// How the rules fit, by the number of the sentence.
  private let marks: [Int: Set<RuleMark>]
  /// Which signs there are, by the number of the sentence.
  private let signs: [Int: Set<SignMark>]

  /// So many sentences count.
  private static let counted = 6
  /// The score of a sentence that is not there: e to the -200, so that the sum has a logarithm.
  private static let never = LearnedTable.Weights(repeating: -2_000)

  /// Prepares to read a text whose classes come from `reading`.
  init(_ text: AnalyzedText, reading: Reading, marks: [Int: Set<RuleMark>], signs: [SignReader.Found], table: LearnedTable) {
    self.text = text
    self.reading = reading
    self.marks = marks
    self.signs = SignMark.marks(of: signs, in: text)
    self.table = table
  }

  /// For each column, the rights in the order of `Right.allCases` first, how strongly the text speaks for it, and the sentence that does so
  /// most; nil in a text without sentences.
  ///
  /// The odds of a text are the sum of the odds of the sentences that speak most for it: several half-said wishes make one, but a
  /// thousand lines of chatter do not.
  func read() -> [Best]? {
    guard !text.sentences.isEmpty else { return nil }
    var highest = [LearnedTable.Weights](repeating: LearnedReader.never, count: LearnedReader.counted)
    var sentences = LearnedTable.Weights()
    var seen = [Int32](repeating: 0, count: table.count)
    for (number, sentence) in text.sentences.enumerated() {
      var sums = sums(of: sentence, number, &seen)
      sentences.replace(with: Int16(clamping: number), where: sums .> highest[0])
      for place in highest.indices { (highest[place], sums) = (pointwiseMax(highest[place], sums), pointwiseMin(highest[place], sums)) }
    }
    return (0..<LearnedTable.columns).map { column in
      let odds = highest.reduce(0) { $0 + exp(Double($1[column]) / 10) }
      return Best(score: Int((10 * log(odds)).rounded()), sentence: Int(sentences[column]))
    }
  }

  /// A feature counts once in a sentence, however often it stands there.
  private func sums(of sentence: Sentence, _ number: Int, _ seen: inout [Int32]) -> LearnedTable.Weights {
    var sums = table.bias
    let mark = Int32(truncatingIfNeeded: number + 1)
    func add(_ key: UInt64) {
      guard let row = table.row(of: key), seen[row] != mark else { return }
      seen[row] = mark
      sums &+= table.weights(ofRow: row)
    }
    LearnedFeatures.each(in: text, sentence, families: reading.familyKeys) { add($0.key) }
    for mark in marks[number] ?? [] { add(mark.key) }
    for mark in signs[number] ?? [] { add(mark.key) }
    return sums
  }

  /// Whether a sentence may be the writer's wish: not about the authority that decides claims, and no question that leaves himself out.
  func mayAsk(_ number: Int) -> Bool {
    let sentence = text.sentences[number]
    if sentence.range.contains(where: { text.length(of: reading.cues.authority, at: $0) > 0 }) { return false }
    return !sentence.isQuestion
      || sentence.range.contains { text.length(of: reading.cues.oneself, at: $0) > 0 || text.length(of: reading.cues.speaker, at: $0) > 0 }
  }

  /// Whether the letter cites a law.
  var citesLaw: Bool { text.tokens.indices.contains { text.length(of: reading.cues.law, at: $0) > 0 } }

  /// Whether a sentence speaks of those to whom the data went, as recipients or by Article 19.
  func isOfRecipients(_ number: Int) -> Bool {
    text.sentences[number].range.contains { index in
      text.length(of: reading.cues.recipient, at: index) > 0
        || text.length(of: reading.cues.articleOfLaw, at: index) > 0 && (index + 1...index + 2).contains { text.folded($0) == "19" }
    }
  }

  /// The right as asked for by a sentence, with the words that speak most for it.
  func finding(_ right: Right, in sentence: Int) -> Finding {
    let sentence = text.sentences[sentence]
    let words = telling(right, in: sentence).sorted().map { "\u{201C}" + text.words($0..<($0 + 1)) + "\u{201D}" }
    return Finding(
      right: right, text: text.words(sentence.range),
      rule: "No rule, but people who ask for this use such words: " + words.joined(separator: ", ") + ".")
  }

  /// The tokens of a sentence that speak for a right, the strongest first, at most three.
  private func telling(_ right: Right, in sentence: Sentence) -> [Int] {
    let place = Right.allCases.firstIndex(of: right) ?? 0
    let start = sentence.range.lowerBound
    var sums = [Int](repeating: 0, count: sentence.range.count)
    LearnedFeatures.each(in: text, sentence, families: reading.familyKeys) { feature in
      guard let weights = table.weights(of: feature.key) else { return }
      for index in feature.first..<(feature.first + feature.count) { sums[index - start] += 2 * Int(weights[place]) / feature.count }
    }
    let telling = sums.indices.filter { sums[$0] > 0 }.sorted { (sums[$1], $0) < (sums[$0], $1) }
    return telling.prefix(3).map { start + $0 }
  }
}
