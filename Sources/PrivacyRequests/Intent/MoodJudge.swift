/// Judges the ``ClauseMood`` of a match: walks back from it to the beginning of its clause, then forward to the end of its sentence.
struct MoodJudge {
  /// The text.
  let text: AnalyzedText
  /// The cue classes.
  let cues: MoodCues
  /// How far back the walk goes, in tokens.
  private static let reach = 26
  /// How far back a negation without a verb of wishing still governs, in tokens.
  private static let negationReach = 6
  /// Words that deny in Spanish or English and are something else in another language: `no` is "in the", "but"; `ni` is "you".
  private static let harmless: [String: Set<String>] = ["pt": ["no"], "sv": ["ni"], "ru": ["no"]]
  /// Words that deny in another language, before the verb or right after it.
  private static let denials: [String: Set<String>] = [
    "it": ["non"], "fr": ["ne", "n", "pas"], "de": ["nicht"], "nl": ["niet"], "da": ["ikke"], "sv": ["inte"], "ru": ["ne"],
  ]
  private let harmless: Set<String>
  private let denials: Set<String>

  /// Prepares to judge a text.
  init(text: AnalyzedText, cues: MoodCues) {
    self.text = text
    self.cues = cues
    let language = LanguageReader.language(of: text).language
    harmless = MoodJudge.harmless[language] ?? []
    denials = MoodJudge.denials[language] ?? []
  }

  /// The mood of the tokens `hit` of `sentence`.
  ///
  /// - Parameter heading: What the sentence above a list has said about its items.
  func mood(of hit: Range<Int>, in sentence: Sentence, rule: RightRule, singleWord: Bool, heading: ListHeading) -> ClauseMood {
    if let answer = fieldAnswer(after: hit, in: sentence) { return answer ? .asked : .negated }
    if isReserved(after: hit, in: sentence) { return .reserved }
    if !rule.right.isOptOut, isDeniedInside(hit, in: sentence) { return .negated }
    if isRecalled(hit, in: sentence) { return .past }
    if sentence.range.contains(where: { has(cues.story, $0) }) { return .policy }
    if mayDoIt(hit.lowerBound) { return .hypothetical }
    let back = walkBack(from: hit, in: sentence, rule: rule)
    if rule.force == .acts, hit.lowerBound > sentence.range.lowerBound, isArticle(hit.lowerBound - 1), !back.isDenied { return .named }
    if rule.force == .acts, text.folded(hit.lowerBound + 1) == "of", text.length(of: cues.of, at: hit.lowerBound) == 0 { return .named }
    if text.folded(hit.lowerBound) == "may", has(cues.past, hit.lowerBound + 2) { return .past }
    if disclaimsAll(sentence) { return .negated }
    if isWishOfOthers(hit.lowerBound, in: sentence) { return .policy }
    if rule.right == .access || rule.right == .portability, isOwnErrand(hit) { return .errand }
    if isOffer(hit.lowerBound) { return .hypothetical }
    if rule.right == .delete, isOfReader(hit) { return .policy }
    if case .bare = back, isCause(hit.lowerBound) { return .past }
    switch back {
    case .against(.past) where rule.force == .acts && isOrder(hit.lowerBound): return .asked
    case .against(.negated) where rule.force == .acts && isOrder(hit.lowerBound): return .asked
    case .against(let mood) where mood != .named && performs(hit): return .asked
    case .against(let mood): return heading == .denies && mood == .named ? .negated : mood
    case .wish where heading == .told && !speaksUp(before: hit, in: sentence): return .past
    case .wish where rule.force == .names && rule.right.isOptOut && isInformation(hit, in: sentence): return .named
    case .wish where rule.force == .names && singleWord: return heading == .asks ? .asked : .named
    case .wish: return .asked
    case .bare: break
    }
    switch rule.force {
    case .asks, .hints, .implies: return heading == .denies ? .negated : heading == .told ? .past : .asked
    case .acts:
      if heading == .denies { return .negated }
      if heading == .told { return .past }
      if heading == .asks || isImperative(hit, in: sentence) || isOrder(hit.lowerBound) { return .asked }
      return isPleaded(after: hit, in: sentence) ? .asked : .named
    case .names where rule.right.isOptOut && isInformation(hit, in: sentence): return .named
    case .names where isToldOf(hit, in: sentence): return .named
    case .names: return heading == .asks ? .asked : heading == .denies ? .negated : .named
    }
  }

  private enum Back {
    case wish
    case bare
    case against(ClauseMood)

    var isDenied: Bool {
      if case .against(.negated) = self { return true }
      return false
    }
  }

  private func walkBack(from hit: Range<Int>, in sentence: Sentence, rule: RightRule) -> Back {
    var index = hit.lowerBound - 1
    var wished = false
    var soft = false
    var comma = false
    let floor = max(sentence.range.lowerBound, hit.lowerBound - MoodJudge.reach)
    while index >= floor {
      let distance = hit.lowerBound - index
      if text.tokens[index].kind == .comma || text.tokens[index].kind == .colon {
        if text.tokens[index].kind == .colon, reportsSpeech(before: index, in: sentence) { return .against(.past) }
        if wished { return .wish }
        comma = true
      } else if isCause(index) {
        return .against(.past)
      } else if has(cues.grants, index) {
        guard isOurs(after: index) else { return .against(.named) }
        wished = true
      } else if has(cues.whatIf, index), !comma {
        return .against(.hypothetical)
      } else if has(cues.contrast, index) {
        return wished ? .wish : .bare
      } else if has(cues.polite, index) || has(cues.please, index) {
        if isNegated(index) { return .against(.negated) }
        wished = true
        soft = true
      } else if denies(index) {
        if wished { return .against(.negated) }
        if distance <= MoodJudge.negationReach && (!comma || distance <= 2) { return .against(.negated) }
      } else if has(cues.past, index), !wished || !soft, !comma {
        return .against(.past)
      } else if has(cues.wish, index), isWishOfOthers(index, in: sentence) {
        return .against(.named)
      } else if has(cues.wish, index), isRightToAsk(index) {
        return .against(.policy)
      } else if has(cues.wish, index) || has(cues.must, index) {
        wished = true
      } else if isRightOfPeople(index), !wished, !comma {
        return .against(.policy)
      } else if isPoliteIf(index, in: sentence) {
        wished = true
        soft = true
      } else if has(cues.maybe, index), maybeHolds(index, sentence), !comma, !wished || isQuestionWord(index) {
        return .against(.hypothetical)
      } else if has(cues.policy, index), !comma, !wished {
        // "You can delete my file" lets us; "you can delete your file" is what a policy says.
        if !hit.contains(where: { has(cues.own, $0) }) { return .against(.policy) }
        wished = true
      } else if wished, soft, text.folded(index) == "and" {
        return .wish
      }
      index -= 1
    }
    return wished ? .wish : .bare
  }

  /// `does` makes a question only where there is a question mark: "I ask that it does not sell".
  private func maybeHolds(_ index: Int, _ sentence: Sentence) -> Bool {
    if isQuestionWord(index), (index - 2..<index).contains(where: { text.folded($0).hasPrefix("confirm") }) { return false }
    return sentence.isQuestion || text.folded(index) != "does"
  }

  /// `the existence of automated decisions`: a thing to be told of, not to be stopped.
  private func isInformation(_ hit: Range<Int>, in sentence: Sentence) -> Bool {
    sentence.isQuestion || isToldOf(hit, in: sentence) || before(hit, in: sentence).contains { has(cues.aspect, $0) }
      || (sentence.range.lowerBound..<hit.lowerBound).contains { text.hash($0) == OrdinaryWords.whetherWord }
  }

  private func isToldOf(_ hit: Range<Int>, in sentence: Sentence) -> Bool {
    before(hit, in: sentence).contains { has(cues.about, $0) }
  }

  private func before(_ hit: Range<Int>, in sentence: Sentence) -> Range<Int> {
    (sentence.range.lowerBound..<hit.lowerBound).suffix(8)
  }

  /// `les pedí, como ustedes dicen, que me mostraran`; and `forget what I asked`, which takes something back.
  private func isRecalled(_ hit: Range<Int>, in sentence: Sentence) -> Bool {
    let verb = hit.first { text.length(of: cues.recalled, at: $0) > 0 }
    if let verb {
      let before = sentence.range.lowerBound..<verb
      let isWished = before.contains { has(cues.wish, $0) || has(cues.polite, $0) || has(cues.please, $0) || isPoliteIf($0, in: sentence) }
      if !isWished || before.contains(where: { has(cues.past, $0) }) { return true }
    }
    guard OrdinaryWords.forgetting.contains(text.hash(hit.lowerBound)) else { return false }
    return (hit.lowerBound..<min(hit.lowerBound + 6, sentence.range.upperBound)).contains { has(cues.past, $0) }
  }

  /// `lo retiro`, `make it stop`: said, it is done, whatever the tale around it.
  private func performs(_ hit: Range<Int>) -> Bool {
    guard text.length(of: cues.performs, at: hit.lowerBound) > 0 else { return false }
    return !has(cues.negation, hit.lowerBound - 1) && !["que", "to", "si", "if"].contains(text.folded(hit.lowerBound - 1))
  }

  /// A Spanish order to several people, such as `echen`, is one wherever it stands, even in a tale without full stops.
  private func isOrder(_ index: Int) -> Bool {
    guard has(cues.order, index) else { return false }
    let before = text.folded(text.skippingPronouns(before: index))
    return !["que", "no", "ni", "sin", "nunca", "si", "q", "cuando", "hasta", "antes", "donde", "aunque", "quienes", "quien"].contains(
      before)
  }

  /// `No, …` answers something else; `not only` denies nothing.
  private func denialIsEmpty(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count else { return true }
    if !harmless.isEmpty, harmless.contains(text.folded(index)) { return true }
    if text.folded(index - 1) == "if" { return true }
    if ["your", "a", "saying", "say", "said", "says", "el", "un"].contains(text.folded(index - 1)) { return true }
    return text.tokens[index + 1].kind == .comma || has(cues.merely, index + 1)
  }

  private func isArticle(_ index: Int) -> Bool { has(cues.article, index) && !harmless.contains(text.folded(index)) }

  private func denies(_ index: Int) -> Bool {
    has(cues.negation, index) && !denialIsEmpty(index) || isForeignDenial(index)
  }

  /// `slet ikke min konto`, `löschen Sie meine Daten nicht`: other languages deny after the verb.
  private func isDeniedInside(_ hit: Range<Int>, in sentence: Sentence) -> Bool {
    guard !denials.isEmpty else { return false }
    if sentence.range.contains(where: { ["sondern", "maar", "mais", "men"].contains(text.folded($0)) }) { return false }
    return [hit.lowerBound + 1, hit.lowerBound + 2, hit.upperBound].contains { $0 < sentence.range.upperBound && isForeignDenial($0) }
  }

  /// A word that denies in the language of the text; `nicht nur` does not.
  private func isForeignDenial(_ index: Int) -> Bool {
    guard !denials.isEmpty, denials.contains(text.folded(index)) else { return false }
    return !["nur", "alleen", "seulement", "solo", "soltanto", "kun", "bara", "tolko"].contains(text.folded(index + 1))
  }

  private func isNegated(_ index: Int) -> Bool {
    for before in max(0, index - 2)..<index where has(cues.negation, before) && !denialIsEmpty(before) && !has(cues.polite, before) {
      if text.tokens[before..<index].allSatisfy({ $0.kind == .word }) { return true }
    }
    return false
  }

  /// `delete: NO` is false, `access: yes, all of it` true, anything else nil.
  private func fieldAnswer(after hit: Range<Int>, in sentence: Sentence) -> Bool? {
    let end = sentence.range.upperBound
    for index in hit.upperBound..<min(hit.upperBound + 3, end) where text.tokens[index].kind == .colon {
      for answer in (index + 1)..<min(index + 3, end) where index + 1 < end {
        if has(cues.yes, answer) { return true }
        if has(cues.nay, answer) { return false }
      }
      return nil
    }
    return nil
  }

  private func isReserved(after hit: Range<Int>, in sentence: Sentence) -> Bool {
    let end = min(sentence.range.upperBound, hit.upperBound + 30)
    for index in hit.upperBound..<max(end, hit.upperBound) {
      if has(cues.reserved, index) { return true }
      guard has(cues.negation, index) else { continue }
      for after in (index + 1)..<min(index + 4, end) where index + 1 < end && has(cues.invoked, after) { return true }
    }
    return false
  }

  /// Whether the match begins its clause, so that its verb is an order.
  private func isImperative(_ hit: Range<Int>, in sentence: Sentence) -> Bool {
    var index = hit.lowerBound - 1
    while index >= sentence.range.lowerBound {
      switch text.tokens[index].kind {
      case .comma, .colon, .quote, .stop, .question: return true
      default: break
      }
      if has(cues.contrast, index) { return true }
      guard has(cues.filler, index) || harmless.contains(text.folded(index)) || isSpanishOrder(index, before: hit.lowerBound) else {
        return followsOrder(index, sentence)
      }
      index -= 1
    }
    return true
  }

  /// `Close me out and burn the file`: a verb joined to an order that begins the sentence.
  private func followsOrder(_ index: Int, _ sentence: Sentence) -> Bool {
    guard ["and", "y", "then", "e"].contains(text.folded(index + 1)) else { return false }
    guard let first = sentence.range.first(where: { text.tokens[$0].kind == .word && !has(cues.filler, $0) }), first < index else {
      return false
    }
    return text.length(of: cues.opener, at: first) > 0
  }

  /// The `que` and the pronouns of `que se me borre`, when nothing else stands between them and the verb.
  private func isSpanishOrder(_ index: Int, before verb: Int) -> Bool {
    let first = text.skippingPronouns(before: verb)
    return index > first || index == first && ["que", "q", "y", "pues"].contains(text.folded(index))
  }

  private func isPleaded(after hit: Range<Int>, in sentence: Sentence) -> Bool {
    let end = min(sentence.range.upperBound, hit.upperBound + 12)
    return (hit.upperBound..<max(end, hit.upperBound)).contains { has(cues.please, $0) && text.folded($0) != "just" }
  }

  /// What a sentence that ends with a colon says about the list under it; the last clause that says anything decides.
  func heading(of sentence: Sentence) -> ListHeading {
    if sentence.range.contains(where: { lendsPower($0, in: sentence) }) { return .told }
    var heading = ListHeading.none
    let end = sentence.range.upperBound
    // "Do not hurry. (a) Delete it": only a colon hands a denial on.
    let mayDeny = end < text.tokens.count && text.tokens[end].kind == .colon
    for index in sentence.range {
      if text.tokens[index].kind == .comma {
        if heading != .asks { heading = .none }
      } else if has(cues.negation, index), !denialIsEmpty(index) {
        if mayDeny { heading = .denies }
      } else if has(cues.past, index) || has(cues.policy, index) || has(cues.notice, index) {
        if heading == .none { heading = .told }
      } else if has(cues.wish, index) || has(cues.please, index) || has(cues.polite, index) || has(cues.must, index)
        || has(cues.optOut, index)
      {
        if heading == .none { heading = .asks }
      }
    }
    return heading == .none ? .lists : heading
  }

  func has(_ wordClass: Int, _ index: Int) -> Bool { text.length(of: wordClass, at: index) > 0 || inPhrase(wordClass, index) }

  /// Whether a phrase of the class that began up to four tokens before reaches to this one.
  private func inPhrase(_ wordClass: Int, _ index: Int) -> Bool {
    text.beginsPhrase(in: (index - 4)..<index) && (1...4).contains { text.length(of: wordClass, at: index - $0) > $0 }
  }
}
