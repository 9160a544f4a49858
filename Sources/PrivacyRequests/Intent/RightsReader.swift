/// Finds the rights that a text asks for, and those that it only names.
struct RightsReader {
  /// A place where a rule fits.
  private struct Hit {
    let rule: RightRule
    let range: Range<Int>
    let sentence: Int
    let mood: ClauseMood
  }
  /// Matches looked at in one text at most; a letter that wants something has said it by then. A long real letter has some fifty.
  private static let hitLimit = 1_000
  private let text: AnalyzedText
  private let reading: Reading
  private let judge: MoodJudge
  private let topics: Set<RightRule.Need>

  /// Prepares to read a text whose classes come from `reading`.
  ///
  /// - Parameter assumed: What the letter is known to speak of besides its words, as the subject of the notice tells.
  init(_ text: AnalyzedText, reading: Reading, assumed: Set<RightRule.Need> = []) {
    self.text = text
    self.reading = reading
    self.judge = MoodJudge(text: text, cues: reading.cues)
    self.topics = RightsReader.topics(of: text, reading).union(assumed)
  }

  private static func topics(of text: AnalyzedText, _ reading: Reading) -> Set<RightRule.Need> {
    var found: Set<RightRule.Need> = []
    for index in text.tokens.indices where found.count < reading.cues.topics.count {
      for (need, wordClass) in reading.cues.topics where text.length(of: wordClass, at: index) > 0 { found.insert(need) }
    }
    return found
  }

  /// What the text asks for, names and hints at, each right once, in the order of `Right.allCases`.
  ///
  /// - Parameter first: The heading under which the first sentence stands.
  func read(under first: ListHeading) -> RightsFound {
    var hits: [Hit] = []
    var heading = first
    for (number, sentence) in text.sentences.enumerated() where hits.count < RightsReader.hitLimit {
      if sentence.opensParagraph, number > 0 { heading = .none }
      collect(from: sentence, number: number, heading: heading, into: &hits)
      if sentence.announces {
        let own = judge.heading(of: sentence)
        if own != .lists || heading == .none { heading = own }
      }
    }
    return settle(hits)
  }

  private func collect(from sentence: Sentence, number: Int, heading: ListHeading, into hits: inout [Hit]) {
    for start in sentence.range {
      text.eachClass(at: start) { wordClass in
        for entry in reading.rules[wordClass] {
          guard let end = entry.pattern.match(text, from: start, until: sentence.range.upperBound) else { continue }
          let range = start..<end
          guard meets(entry.rule, range, sentence, number: number) else { continue }
          let mood = judge.mood(
            of: range, in: sentence, rule: entry.rule, singleWord: entry.pattern.steps.count == 1, heading: heading)
          hits.append(Hit(rule: entry.rule, range: range, sentence: number, mood: mood))
        }
      }
    }
  }

  private func speaksOfAuthority(_ sentence: Sentence) -> Bool {
    sentence.range.contains { text.length(of: reading.cues.authority, at: $0) > 0 }
  }

  private func meets(_ rule: RightRule, _ range: Range<Int>, _ sentence: Sentence, number: Int) -> Bool {
    rule.needs.allSatisfy { need in
      switch need {
      case .noDataFile, .noAppeal: true
      case .notAuthority:
        !speaksOfAuthority(sentence)
          && !((rule.right == .correct || rule.right == .appeal) && number > 0 && speaksOfAuthority(text.sentences[number - 1]))
      case .notAds: !isNear(reading.cues.ads, range, sentence)
      case .notNearAuthority: !isNear(reading.cues.authority, range, sentence)
      case .notScore: !isNear(reading.cues.score, range, sentence)
      case .notSale: !isNear(reading.cues.sell, range, sentence)
      case .unmarked:
        !(range.upperBound..<min(range.upperBound + 6, max(sentence.range.upperBound, range.upperBound))).contains {
          text.length(of: reading.cues.participle, at: $0) > 0
        }
      case .notList:
        !(range.lowerBound..<min(range.upperBound + 6, sentence.range.upperBound)).contains {
          text.length(of: reading.cues.list, at: $0) > 0
        }
      default: topics.contains(need)
      }
    }
  }

  /// Whether a word of the class stands in the match or in the six tokens after it.
  private func isNear(_ wordClass: Int, _ range: Range<Int>, _ sentence: Sentence) -> Bool {
    (range.lowerBound..<min(range.upperBound + 6, sentence.range.upperBound)).contains { text.length(of: wordClass, at: $0) > 0 }
  }

  private func settle(_ hits: [Hit]) -> RightsFound {
    var asked: [Finding] = []
    var dismissed: [Dismissed] = []
    let appeals = hits.filter { $0.rule.right == .appeal && $0.mood == .asked }.map(\.sentence)
    let files = hits.filter { $0.rule.right == .portability && $0.mood == .asked }.map(\.sentence)
    for right in Right.allCases {
      let own = hits.filter { $0.rule.right == right && $0.rule.force != .hints }
      let wanted = own.filter { hit in
        hit.mood == .asked && !(hit.rule.needs.contains(.noAppeal) && appeals.contains(hit.sentence))
          && !(hit.rule.needs.contains(.noDataFile) && files.contains { abs($0 - hit.sentence) <= 1 })
      }
      if let best = wanted.min(by: { $0.range.lowerBound < $1.range.lowerBound }) {
        asked.append(Finding(right: right, text: evidence(best.range), rule: RightsReader.because(best.rule)))
      } else if let first = own.first {
        let why = first.mood == .asked ? "part of another right" : first.mood.rawValue
        dismissed.append(Dismissed(right: right, text: evidence(first.range), why: why))
      }
    }
    return RightsFound(asked: asked, dismissed: dismissed, hinted: asked.isEmpty ? hinted(hits) : nil)
  }

  /// The right that most loose words point to; nil when none do. Among equals the rarer right, whose words are the more telling.
  private func hinted(_ hits: [Hit]) -> Finding? {
    var best: (count: Int, hit: Hit)?
    for right in RightsReader.rarest {
      let own = hits.filter { hit in
        hit.rule.right == right && (hit.rule.force == .hints ? hit.mood == .asked : hit.mood == .named)
      }
      let count = Set(own.filter { $0.rule.force == .hints }.map(\.rule.pattern)).count + (own.contains { $0.rule.force != .hints } ? 1 : 0)
      guard let first = own.first, count > best?.count ?? 0, count > 1 || speaksOfOneself(first) else { continue }
      best = (count, first)
    }
    return best.map { Finding(right: $0.hit.rule.right, text: evidence($0.hit.range), rule: RightsReader.because($0.hit.rule)) }
  }

  private func speaksOfOneself(_ hit: Hit) -> Bool {
    hit.rule.force == .hints && text.sentences[hit.sentence].range.contains { text.length(of: reading.cues.oneself, at: $0) > 0 }
  }

  private static let rarest: [Right] = [
    .portability, .limitSensitive, .optOutProfiling, .optOutTargetedAdvertising, .optOutSale, .withdrawConsent, .nondiscrimination, .appeal,
    .correct, .delete, .access,
  ]

  private func evidence(_ range: Range<Int>) -> String { text.words(range) }

  private static func because(_ rule: RightRule) -> String {
    switch rule.force {
    case .asks: "These words ask for it as they stand."
    case .acts: "These words order or wish it."
    case .names: "These words name it under a request."
    case .hints: "The letter came as a request, and these words point to it; nothing says it plainly."
    }
  }
}
