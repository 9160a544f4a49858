/// Finds rights by learned weights of words, where ``RightsReader`` has no rule for how a thing is said.
struct LearnedReader {
  /// What the words of a text speak for.
  struct Found {
    /// Rights that a sentence asks for with hardly a doubt.
    let sure: [Finding]
    /// The right that a letter known to be a request most likely asks for; nil when nothing stands out.
    let likely: Finding?
  }
  /// The text.
  let text: AnalyzedText
  private let reading: Reading
  private let table: LearnedTable
  private let judge: MoodJudge
  /// From here on a sentence asks: about nine in ten did among letters not learned from.
  private static let sureScore = 20
  /// From here on a letter that must ask for something, and in which no rule found what, asks for this.
  private static let likelyScore = -5
  /// Taken off when the words stand in a mood that asks for nothing.
  private static let moodCost = 20

  /// Prepares to read a text whose classes come from `reading`.
  init(_ text: AnalyzedText, reading: Reading, table: LearnedTable = .standard) {
    self.text = text
    self.reading = reading
    self.table = table
    self.judge = MoodJudge(text: text, cues: reading.cues)
  }

  /// The rights that the text speaks for, in the order of `Right.allCases`.
  func read() -> Found {
    var bests = [(score: Int, sentence: Int)?](repeating: nil, count: Right.allCases.count)
    for (number, sentence) in text.sentences.enumerated() {
      let sums = sums(of: sentence)
      for right in bests.indices where Int(sums[right]) > max(bests[right]?.score ?? .min, LearnedReader.likelyScore) {
        let score = Int(sums[right]) - (mayAsk(right, in: sentence) ? 0 : LearnedReader.moodCost)
        if score > max(bests[right]?.score ?? .min, LearnedReader.likelyScore) { bests[right] = (score, number) }
      }
    }
    var sure: [Finding] = []
    var likely: (right: Int, score: Int, sentence: Int)?
    for (right, best) in bests.enumerated() {
      guard let best else { continue }
      if best.score > LearnedReader.sureScore { sure.append(finding(right, in: best.sentence)) }
      if best.score > likely?.score ?? .min { likely = (right, best.score, best.sentence) }
    }
    return Found(sure: sure, likely: likely.map { finding($0.right, in: $0.sentence) })
  }

  /// How strongly a sentence asks for each right, in tenths: 0 is even odds, 10 is e to 1.
  func sums(of sentence: Sentence) -> LearnedTable.Weights {
    var sums = table.bias
    LearnedFeatures.each(in: text, sentence, families: reading.familyKeys) { feature in
      if let weights = table.weights(of: feature.key) { sums &+= weights }
    }
    return sums
  }

  /// Whether the word of a sentence that speaks most for a right stands where it can ask.
  private func mayAsk(_ right: Int, in sentence: Sentence) -> Bool {
    guard let first = telling(right, in: sentence).first else { return true }
    guard let rule = RightRule(Right.allCases[right], row: "asks word"), !text.quoted[first] else { return false }
    let mood = judge.mood(of: first..<(first + 1), in: sentence, rule: rule, singleWord: true, heading: .none)
    return mood == .asked || mood == .named
  }

  private func finding(_ right: Int, in sentence: Int) -> Finding {
    let sentence = text.sentences[sentence]
    let words = telling(right, in: sentence).sorted().map { "\u{201C}" + text.words($0..<($0 + 1)) + "\u{201D}" }
    return Finding(
      right: Right.allCases[right], text: text.words(sentence.range),
      rule: "No rule, but people who ask for this use such words: " + words.joined(separator: ", ") + ".")
  }

  /// The tokens of a sentence that speak for a right, the strongest first, at most three.
  private func telling(_ right: Int, in sentence: Sentence) -> [Int] {
    var sums: [Int: Int] = [:]
    LearnedFeatures.each(in: text, sentence, families: reading.familyKeys) { feature in
      guard let weights = table.weights(of: feature.key) else { return }
      for index in feature.first..<(feature.first + feature.count) { sums[index, default: 0] += 2 * Int(weights[right]) / feature.count }
    }
    return sums.filter { $0.value > 0 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key)
  }
}
