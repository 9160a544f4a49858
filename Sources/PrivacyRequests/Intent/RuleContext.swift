/// What must hold around a match besides the pattern of its rule.
struct RuleContext {
  private let text: AnalyzedText
  private let reading: Reading
  /// What the letter speaks of.
  private let topics: Set<RightRule.Need>

  /// Looks at a text whose classes come from `reading`.
  ///
  /// - Parameter assumed: What the letter is known to speak of besides its words, as the subject of the notice tells.
  init(_ text: AnalyzedText, reading: Reading, assumed: Set<RightRule.Need>) {
    self.text = text
    self.reading = reading
    self.topics = RuleContext.topics(of: text, reading).union(assumed)
  }

  private static func topics(of text: AnalyzedText, _ reading: Reading) -> Set<RightRule.Need> {
    var found: Set<RightRule.Need> = []
    for index in text.tokens.indices where found.count < reading.cues.topics.count {
      for (need, wordClass) in reading.cues.topics where text.length(of: wordClass, at: index) > 0 { found.insert(need) }
    }
    return found
  }

  private func speaksOfAuthority(_ sentence: Sentence) -> Bool {
    sentence.range.contains { text.length(of: reading.cues.authority, at: $0) > 0 }
  }

  /// Whether a rule holds besides its pattern.
  func meets(_ rule: RightRule, _ range: Range<Int>, _ sentence: Sentence, number: Int) -> Bool {
    if rule.right == .access || rule.right == .portability,
      endsInErasure(range) || deniesInside(range, rule) || rule.right == .access && isAboutPapersOnTheirWay(range, sentence)
        || identifiesWriter(range) || tellsOthers(range) || rule.right == .portability && asksWhether(range)
    {
      return false
    }
    if rule.right == .withdrawConsent, range.contains(where: { OrdinaryWords.unless.contains(text.hash($0)) }) { return false }
    if isOfOrdinaryPaper(rule, range, sentence) || rule.right == .portability && isHandedOn(range) { return false }
    return rule.needs.allSatisfy { need in
      switch need {
      case .noDataFile, .noAppeal, .noErasure: true
      case .notRelative:
        text.length(of: reading.cues.holder, at: range.lowerBound - 1) == 0
          && !(max(sentence.range.lowerBound, range.lowerBound - 4)..<range.lowerBound).contains {
            text.length(of: reading.cues.passesOn, at: $0) > 0
          }
      case .money, .noMoney: (need == .money) == speaksOfMoney(sentence, number)
      case .notAuthority: !speaksOfAuthority(sentence) && !followsAuthority(rule.right, number)
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

  /// `get rid of my file`, `I want to dispose of what you have`: no wish to get it.
  private func endsInErasure(_ range: Range<Int>) -> Bool {
    let opens =
      text.length(of: reading.cues.handOver, at: range.lowerBound) > 0 || text.length(of: reading.cues.wish, at: range.lowerBound) > 0
    let before = max(0, range.lowerBound - 4)..<range.lowerBound
    // "Borren todo lo que tienen de mí": what is to be erased, not told.
    if !opens, before.contains(where: { text.length(of: reading.cues.erase, at: $0) > 0 && text.tokens[$0].kind == .word }),
      before.allSatisfy({ text.tokens[$0].kind == .word })
    {
      return true
    }
    guard let erased = range.first(where: { text.length(of: reading.cues.erase, at: $0) > 0 }) else { return false }
    if text.length(of: reading.cues.erase, at: erased) > 1 && erased == range.lowerBound { return true }
    return !(range.lowerBound..<erased).contains { text.length(of: reading.cues.handOver, at: $0) > 0 }
      && !range.contains { $0 > erased && text.length(of: reading.cues.handOver, at: $0) > 0 }
  }

  /// `I want to know whether my records arrived`, `get my records from the hospital`, `copy me on it`: ordinary business.
  private func isAboutPapersOnTheirWay(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let end = min(range.upperBound + 4, sentence.range.upperBound)
    if (range.lowerBound..<end).contains(where: { OrdinaryWords.bringing.contains(text.hash($0)) }) { return true }
    if OrdinaryWords.getting.contains(text.hash(range.lowerBound)), text.hash(range.upperBound) == OrdinaryWords.from { return true }
    return range.contains { index in
      let next = text.hash(index + 1)
      if text.hash(index) == OrdinaryWords.copy, OrdinaryWords.us.contains(next) { return true }
      guard OrdinaryWords.whether.contains(text.hash(index)), index > range.lowerBound else { return false }
      return !OrdinaryWords.you.contains(next)
    }
  }

  /// `use this to identify me in your records`: what the writer tells of himself.
  private func identifiesWriter(_ range: Range<Int>) -> Bool {
    text.hash(range.lowerBound) == OrdinaryWords.identify && text.length(of: reading.cues.speaker, at: range.lowerBound + 1) > 0
  }

  /// `inform third parties with whom you shared it`: what others are to be told.
  private func tellsOthers(_ range: Range<Int>) -> Bool {
    let next = text.skippingArticle(after: range.lowerBound)
    return OrdinaryWords.telling.contains(text.hash(range.lowerBound)) && text.length(of: reading.cues.holder, at: next) > 0
  }

  /// `inform me whether you have copied my data to disk`: a question, which no file answers.
  private func asksWhether(_ range: Range<Int>) -> Bool { range.contains { text.hash($0) == OrdinaryWords.whetherWord } }

  /// `do not sell, transfer or share it`, `if you are transferring my data abroad`: what they do with it, not what the writer wants.
  private func isHandedOn(_ range: Range<Int>) -> Bool {
    let first = text.folded(range.lowerBound)
    guard first == "transfer" || first == "transferring" else { return false }
    let before = max(0, range.lowerBound - 4)..<range.lowerBound
    return first == "transferring" || before.contains { text.length(of: reading.cues.sell, at: $0) > 0 }
  }

  /// `a copy of the contract`: an ordinary paper is named before anything that could be personal data.
  private func isOfOrdinaryPaper(_ rule: RightRule, _ range: Range<Int>, _ sentence: Sentence) -> Bool {
    guard [.access, .portability, .delete, .correct].contains(rule.right) else { return false }
    let reach = range.lowerBound..<min(range.upperBound + 4, sentence.range.upperBound)
    guard let paper = reach.first(where: { text.length(of: reading.cues.ordinary, at: $0) > 0 }) else { return false }
    return !(range.lowerBound..<paper).contains { text.length(of: reading.cues.record, at: $0) > 0 }
  }

  /// `I ask not to receive`: a wish with a denial in it.
  private func deniesInside(_ range: Range<Int>, _ rule: RightRule) -> Bool {
    guard rule.force == .asks, rule.pattern.hasPrefix("@want") else { return false }
    return range.dropFirst().prefix(5).contains { text.length(of: reading.cues.negation, at: $0) > 0 }
  }

  /// Whether the sentence or the one before speaks of money or of a mark put on the writer; what "remove it" means hangs on that.
  private func speaksOfMoney(_ sentence: Sentence, _ number: Int) -> Bool {
    let before = number > 0 ? text.sentences[number - 1].range.lowerBound : sentence.range.lowerBound
    return (before..<sentence.range.upperBound).contains { text.length(of: reading.cues.money, at: $0) > 0 }
  }

  /// Whether a sentence before speaks of the authority, so that a mistake or a refusal may be its own.
  private func followsAuthority(_ right: Right, _ number: Int) -> Bool {
    let reach = right == .appeal ? 4 : right == .correct ? 1 : 0
    return (max(0, number - reach)..<number).contains { speaksOfAuthority(text.sentences[$0]) }
  }

  /// Whether a word of the class stands in the match or in the six tokens after it.
  private func isNear(_ wordClass: Int, _ range: Range<Int>, _ sentence: Sentence) -> Bool {
    (range.lowerBound..<min(range.upperBound + 6, sentence.range.upperBound)).contains { text.length(of: wordClass, at: $0) > 0 }
  }
}
