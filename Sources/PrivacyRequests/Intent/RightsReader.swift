/// Finds the rights that a text asks for, and those that it only names.
struct RightsReader {
  /// A place where a rule fits.
  private struct Hit {
    let rule: RightRule
    let range: Range<Int>
    let sentence: Int
    let mood: ClauseMood
    /// Whether it would be asked if the quote marks were not there.
    let quoteAsks: Bool
  }
  /// Matches looked at in one text at most; a letter that wants something has said it by then. A long real letter has some fifty.
  private static let hitLimit = 1_000
  /// What a loose pattern weighs among the words of ``TopicTables``.
  private static let hintWeight = 3
  private let text: AnalyzedText
  private let reading: Reading
  private let judge: MoodJudge
  private let context: RuleContext
  /// Whether the letter came under the subject of the notice; elsewhere an implied right is a hint and no more.
  private let isExpected: Bool

  /// Prepares to read a text whose classes come from `reading`.
  ///
  /// - Parameter assumed: What the letter is known to speak of besides its words, as the subject of the notice tells.
  init(_ text: AnalyzedText, reading: Reading, assumed: Set<RightRule.Need> = []) {
    self.text = text
    self.reading = reading
    self.judge = MoodJudge(text: text, cues: reading.cues)
    self.isExpected = assumed.contains(.rightsTopic)
    self.context = RuleContext(text, reading: reading, assumed: assumed)
  }

  /// A letter of a few words is its own heading: "Data erasure."
  static func heading(of text: AnalyzedText) -> ListHeading { text.tokens.count <= 6 ? .asks : .none }

  /// What the text asks for, names and hints at, each right once, in the order of `Right.allCases`.
  ///
  /// - Parameter first: The heading under which the first sentence stands.
  func read(under first: ListHeading) -> RightsFound {
    var hits: [Hit] = []
    var heading = first
    var subject: Right?
    var headed: [Int: Right] = [:]
    for (number, sentence) in text.sentences.enumerated() where hits.count < RightsReader.hitLimit {
      if sentence.opensParagraph, number > 0 { (heading, subject) = (.none, nil) }
      let isTicked = SentenceCutter.isTicked(sentence.range.lowerBound, text.tokens, text.bytes)
      collect(from: sentence, number: number, heading: isTicked ? .asks : heading, of: subject, into: &hits)
      if heading == .asks, let subject { headed[number] = subject }
      if sentence.announces {
        let whole = text.uncut(number)
        let own = headingOfList(whole, number)
        if own != .lists || heading == .none { (heading, subject) = (own, listed(under: whole, hits)) }
      }
    }
    return settle(hits, headed)
  }

  /// What a heading says of the list under it; one that says nothing (`It reaches three things:`) goes on with the sentence before.
  private func headingOfList(_ whole: Sentence, _ number: Int) -> ListHeading {
    let own = judge.heading(of: whole)
    let end = whole.range.upperBound
    guard own == .lists, number > 0, !whole.opensParagraph, end < text.tokens.count, text.tokens[end].kind == .colon else { return own }
    return judge.heading(of: text.uncut(number - 1)) == .asks ? .asks : own
  }

  /// The right that a heading asks for, when the items under it only say of what: `I request deletion of:`; nil when they are wishes of
  /// their own.
  private func listed(under sentence: Sentence, _ hits: [Hit]) -> Right? {
    let asked = Set(
      hits.filter { $0.mood == .asked && $0.rule.force.isPlain && sentence.range.contains($0.range.lowerBound) }.map(\.rule.right))
    if asked.isEmpty, sentence.range.contains(where: { text.length(of: reading.cues.discloses, at: $0) > 0 }) { return .access }
    return asked.count == 1 ? asked.first : nil
  }

  private func collect(from sentence: Sentence, number: Int, heading: ListHeading, of subject: Right?, into hits: inout [Hit]) {
    let present = text.classes(in: sentence.range)
    for start in sentence.range {
      text.eachClass(at: start) { wordClass in
        let entries = reading.rules[wordClass]
        for place in entries.indices where entries[place].pattern.mayMatch(present) {
          let entry = entries[place]
          guard let end = entry.pattern.match(text, from: start, until: sentence.range.upperBound) else { continue }
          let range = start..<end
          guard context.meets(entry.rule, range, sentence, number: number) else { continue }
          let isObject = entry.rule.force == .names && entry.rule.right.isOptOut && subject != nil && subject != entry.rule.right
          let mood = judge.mood(
            of: range, in: sentence, rule: entry.rule, singleWord: entry.pattern.steps.count == 1, heading: isObject ? .lists : heading)
          let quoted = text.quoted[start]
          hits.append(
            Hit(rule: entry.rule, range: range, sentence: number, mood: quoted ? .quoted : mood, quoteAsks: quoted && mood == .asked))
        }
      }
    }
  }

  private func settle(_ hits: [Hit], _ headed: [Int: Right]) -> RightsFound {
    var asked: [Finding] = []
    var dismissed: [Dismissed] = []
    let appeals = hits.filter { $0.rule.right == .appeal && $0.mood == .asked }.map(\.sentence)
    let files = hits.filter { $0.rule.right == .portability && $0.mood == .asked }.map(\.sentence)
    let erases = hits.contains { ($0.rule.right == .delete || $0.rule.right == .correct) && $0.mood == .asked && $0.rule.force.isPlain }
    for right in Right.allCases {
      let own = hits.filter { $0.rule.right == right && $0.rule.force.isPlain }
      let wanted = own.filter { hit in
        hit.mood == .asked && !(hit.rule.needs.contains(.noAppeal) && appeals.contains(hit.sentence))
          && !(erases && hit.rule.needs.contains(.noErasure))
          && !(hit.rule.needs.contains(.noDataFile) && files.contains { abs($0 - hit.sentence) <= 1 })
      }
      if let best = wanted.min(by: { $0.range.lowerBound < $1.range.lowerBound }) {
        asked.append(Finding(right: right, text: evidence(best.range), rule: PlainRule.sentence(best.rule)))
      } else if let first = own.first {
        let why = first.mood == .asked ? "part of another right" : first.mood.rawValue
        dismissed.append(Dismissed(right: right, text: evidence(first.range), why: why))
      }
    }
    if asked.isEmpty { asked = askedInQuotes(hits) }
    let implied = asked.isEmpty ? implied(by: hits) : nil
    let isImplied = implied != nil && isExpected
    if let implied, isExpected { asked = [implied] }
    if !asked.contains(where: { $0.right == .nondiscrimination }), let told = toldBesides(hits) { asked.append(told) }
    return RightsFound(
      asked: asked, dismissed: dismissed, hinted: asked.isEmpty ? implied ?? hinted(by: hits) : nil, isImplied: isImplied,
      earlier: earlier(hits), marks: marks(hits, headed))
  }

  private func earlier(_ hits: [Hit]) -> [Finding] {
    let denied = Set(hits.filter { $0.mood == .negated }.map(\.rule.right))
    return Right.allCases.filter { !denied.contains($0) }.compactMap { right in
      let told = hits.first { hit in
        guard hit.rule.right == right, hit.rule.force.isPlain else { return false }
        return hit.mood == .past || hit.mood == .named && text.sentences[hit.sentence].range.contains(where: isOwnRequest)
      }
      return told.map {
        Finding(right: right, text: evidence($0.range), rule: "It was asked for before, and the letter demands an answer to that.")
      }
    }
  }

  /// `my Article 17 request`, `this deletion request`.
  private func isOwnRequest(_ index: Int) -> Bool {
    text.length(of: reading.cues.request, at: index) > 0
      && (max(0, index - 5)..<index).contains {
        ["my", "our", "this", "mi", "ma", "meine", "mijn", "mia", "minha"].contains(text.folded($0))
      }
  }

  private func marks(_ hits: [Hit], _ headed: [Int: Right]) -> [Int: Set<RuleMark>] {
    hits.reduce(into: headed.mapValues { [RuleMark(right: $0, force: .names, mood: .listed)] }) { marks, hit in
      marks[hit.sentence, default: []].insert(RuleMark(right: hit.rule.right, force: hit.rule.force, mood: hit.mood))
    }
  }

  /// Rights asked between quote marks by somebody who speaks of himself: a letter dictated or copied. Quoted policies speak of others.
  private func askedInQuotes(_ hits: [Hit]) -> [Finding] {
    Right.allCases.compactMap { right in
      let own = hits.first { hit in
        hit.rule.right == right && hit.quoteAsks && hit.rule.force != .hints && !isNarrated(text.sentences[hit.sentence])
          && text.sentences[hit.sentence].range.contains { text.quoted[$0] && text.length(of: reading.cues.speaker, at: $0) > 0 }
      }
      return own.map { Finding(right: right, text: evidence($0.range), rule: PlainRule.sentence($0.rule)) }
    }
  }

  /// `"Dear sir," I wrote, "show me my file."`: the quoted words are told, not said.
  private func isNarrated(_ sentence: Sentence) -> Bool {
    sentence.range.contains { index in
      !text.quoted[index] && text.length(of: reading.cues.speaker, at: index) > 0 && OrdinaryWords.wrote.contains(text.hash(index + 1))
    }
  }

  /// The right that most implying words point to; nil when none do. Among equals the rarer right, whose words are the more telling.
  private func implied(by hits: [Hit]) -> Finding? {
    var best: (count: Int, hit: Hit)?
    for right in RightsReader.rarest {
      let own = hits.filter { $0.rule.right == right && $0.rule.force == .implies && $0.mood == .asked }
      let count = Set(own.map(\.rule.pattern)).count
      guard let first = own.first, count > best?.count ?? 0 else { continue }
      best = (count, first)
    }
    return best.map { Finding(right: $0.hit.rule.right, text: evidence($0.hit.range), rule: PlainRule.sentence($0.hit.rule)) }
  }

  /// Worse treatment told of in a sentence of its own: hardly anybody says plainly that he wants it undone.
  private func toldBesides(_ hits: [Hit]) -> Finding? {
    let plain = Set(hits.filter { $0.mood == .asked && $0.rule.force.isPlain }.map(\.sentence))
    let told = hits.first {
      $0.rule.right == .nondiscrimination && $0.rule.force == .implies && $0.mood == .asked && !plain.contains($0.sentence)
    }
    return told.map { Finding(right: .nondiscrimination, text: evidence($0.range), rule: PlainRule.sentence($0.rule)) }
  }

  /// What the letter is about by its loose words, and by the rights it names.
  private func hinted(by hits: [Hit]) -> Finding? {
    var patterns: Set<String> = []
    let heard = hits.compactMap { hit -> (right: Right, weight: Int, range: Range<Int>)? in
      let counts = hit.rule.force == .hints ? hit.mood == .asked : hit.mood == .named
      guard counts, patterns.insert(hit.rule.pattern).inserted else { return nil }
      return (hit.rule.right, RightsReader.hintWeight, hit.range)
    }
    guard let topic = reading.topics.topic(of: text, heard: heard) else { return nil }
    return Finding(
      right: topic.right, text: evidence(topic.range),
      rule: "The letter came as a request, and its words point to this; nothing says it plainly.")
  }

  private static let rarest: [Right] = [
    .portability, .limitSensitive, .optOutProfiling, .optOutTargetedAdvertising, .optOutSale, .withdrawConsent, .nondiscrimination, .appeal,
    .correct, .delete, .access,
  ]

  private func evidence(_ range: Range<Int>) -> String { text.words(range) }
}
