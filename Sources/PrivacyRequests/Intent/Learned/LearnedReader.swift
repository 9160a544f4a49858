/// Finds rights by learned weights of words, where ``RightsReader`` has no rule for how a thing is said.
struct LearnedReader {
  /// What the words of a text speak for.
  struct Found {
    /// Rights that a sentence asks for with hardly a doubt; `isOwn` when it speaks of the writer, and not of the authority that decides claims.
    fileprivate(set) var sure: [(finding: Finding, isOwn: Bool)] = []
    /// The right that a letter known to be a request most likely asks for; nil when nothing stands out.
    fileprivate(set) var likely: Finding?
  }
  /// The text.
  let text: AnalyzedText
  private let reading: Reading
  private let table: LearnedTable
  private let judge: MoodJudge
  /// Above this a sentence asks: about nine in ten did among letters not learned from.
  private static let sureScore = 23
  /// Above this a letter that must ask for something, and in which no rule found what, asks for this.
  private static let likelyScore = -4
  /// Taken off when the words stand in a mood that asks for nothing.
  private static let moodCost = 20
  /// What the judge of moods is told of a word that no rule knows.
  private static let rules = Right.allCases.map { RightRule($0, row: "asks word") }

  /// Prepares to read a text whose classes come from `reading`.
  init(_ text: AnalyzedText, reading: Reading, table: LearnedTable = .standard) {
    self.text = text
    self.reading = reading
    self.table = table
    self.judge = MoodJudge(text: text, cues: reading.cues)
  }

  /// The rights that the text speaks for, in the order of `Right.allCases`.
  ///
  /// - Parameters:
  ///   - known: Rights found already, left out.
  ///   - guesses: Whether the likely right is wanted beside the sure ones.
  func read(besides known: Set<Right>, guesses: Bool) -> Found {
    var bests = [(score: Int, sentence: Int)?](repeating: nil, count: Right.allCases.count)
    let floor = guesses ? LearnedReader.likelyScore : LearnedReader.sureScore
    let open = Right.allCases.indices.filter { !known.contains(Right.allCases[$0]) }
    for (number, sentence) in text.sentences.enumerated() {
      let sums = sums(of: sentence)
      for right in open {
        let least = max(bests[right]?.score ?? .min, floor)
        var score = Int(sums[right])
        guard score > least else { continue }
        if !mayAsk(right, in: sentence) { score -= LearnedReader.moodCost }
        if score > least { bests[right] = (score, number) }
      }
    }
    return found(bests, guesses: guesses)
  }

  private func found(_ bests: [(score: Int, sentence: Int)?], guesses: Bool) -> Found {
    var found = Found()
    var top = Int.min
    for (right, best) in bests.enumerated() {
      guard let best else { continue }
      let isSure = best.score > LearnedReader.sureScore
      guard isSure || guesses && best.score > top else { continue }
      let finding = finding(right, in: best.sentence)
      if isSure { found.sure.append((finding, isOwn(best.sentence))) }
      if guesses, best.score > top { (top, found.likely) = (best.score, finding) }
    }
    return found
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
    guard let rule = LearnedReader.rules[right], !text.quoted[first] else { return false }
    let mood = judge.mood(
      of: first..<(first + 1), in: sentence, rule: rule, singleWord: true, heading: .none)
    return mood == .asked || mood == .named
  }

  private func isOwn(_ sentence: Int) -> Bool {
    let range = text.sentences[sentence].range
    return range.contains { text.length(of: reading.cues.oneself, at: $0) > 0 || text.length(of: reading.cues.speaker, at: $0) > 0 }
      && !range.contains { text.length(of: reading.cues.authority, at: $0) > 0 }
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
    let start = sentence.range.lowerBound
    var sums = [Int](repeating: 0, count: sentence.range.count)
    LearnedFeatures.each(in: text, sentence, families: reading.familyKeys) { feature in
      guard let weights = table.weights(of: feature.key) else { return }
      for index in feature.first..<(feature.first + feature.count) { sums[index - start] += 2 * Int(weights[right]) / feature.count }
    }
    let telling = sums.indices.filter { sums[$0] > 0 }.sorted { (sums[$1], $0) < (sums[$0], $1) }
    return telling.prefix(3).map { start + $0 }
  }
}
