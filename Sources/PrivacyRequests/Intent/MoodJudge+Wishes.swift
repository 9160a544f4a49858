/// Whose wish a word is: the writer's, another's, what a policy lets people do.
extension MoodJudge {
  /// `I authorize you to delete`; a power given to somebody else, as in `I authorize Acme Inc. to delete`, asks us for nothing.
  func isOurs(after index: Int) -> Bool {
    (index + 1..<index + 4).contains { ["you", "ustedes", "contact", "le", "les"].contains(text.folded($0)) }
  }

  /// `I wrote to each company: delete my data`: words told to others. Those told to us are wished still: `As I said: delete my data`.
  func reportsSpeech(before colon: Int, in sentence: Sentence) -> Bool {
    (sentence.range.lowerBound..<colon).contains { index in
      text.length(of: cues.speaker, at: index) > 0 && OrdinaryWords.wrote.contains(text.hash(index + 1))
        && (["them", "him", "her"].contains(text.folded(index + 2))
          || text.folded(index + 2) == "to" && ["them", "him", "her", "each", "every", "all"].contains(text.folded(index + 3)))
    }
  }

  /// `I ask them to`, `write to the shop and ask for removal`: a wish for others to hear, or to have.
  func isWishOfOthers(_ index: Int, in sentence: Sentence) -> Bool {
    let word = text.folded(index)
    guard ["ask", "asks", "asking"].contains(word) else { return false }
    if ["them", "him", "her", "each"].contains(text.folded(index + 1)) { return true }
    if ["that", "you"].contains(text.folded(index + 1)) { return false }
    return word == "ask"
      && !(sentence.range.lowerBound..<index).contains { ["i", "we", "ive", "im", "undersigned", "client"].contains(text.folded($0)) }
  }

  /// `She may, in my name and place:`, `I appoint my nephew to:`: what another may do.
  func lendsPower(_ index: Int, in sentence: Sentence) -> Bool {
    if text.folded(index) == "may" {
      let after = index + 1..<max(index + 1, min(index + 10, sentence.range.upperBound))
      let isOthers = !["i", "we", "you", "it", "this", "in", "whatever"].contains(text.folded(index - 1))
      return isOthers && after.contains(where: standsInFor)
        && !(index + 1..<max(index + 1, sentence.range.upperBound)).contains { ["i", "we", "please"].contains(text.folded($0)) }
    }
    return has(cues.grants, index) && !isOurs(after: index) && !(index..<index + 26).contains { isWishOfUs($0) }
  }

  /// `on my behalf`, `in my name`.
  private func standsInFor(_ index: Int) -> Bool {
    guard ["my", "our"].contains(text.folded(index - 1)) else { return false }
    return text.folded(index) == "behalf" && text.folded(index - 2) == "on"
      || ["name", "place", "stead"].contains(text.folded(index)) && text.folded(index - 2) == "in"
  }

  /// `request that you`, after which it is our turn whatever was granted to others.
  private func isWishOfUs(_ index: Int) -> Bool {
    has(cues.wish, index) && (index + 1...index + 2).contains { OrdinaryWords.you.contains(text.hash($0)) }
  }

  /// Whether the wish is the writer's own, whatever stood above: `I ask`, `please`.
  func speaksUp(before hit: Range<Int>, in sentence: Sentence) -> Bool {
    (sentence.range.lowerBound..<hit.lowerBound).contains {
      ["i", "we", "yo"].contains(text.folded($0)) || has(cues.please, $0) || has(cues.polite, $0)
    }
  }

  /// `I may withdraw my permission`: someday.
  func mayDoIt(_ start: Int) -> Bool {
    (start - 1...start + 1).contains { text.folded($0) == "may" && ["i", "we"].contains(text.folded($0 - 1)) }
  }

  /// `how` and its like turn even "how can I" into a question.
  func isQuestionWord(_ index: Int) -> Bool {
    let word = text.folded(index)
    return word == "how" || word == "como" || word == "if" || word == "whether"
  }

  /// `the right to opt out` is what a policy says, `my right to opt out` what a person uses.
  func isRightOfPeople(_ index: Int) -> Bool {
    guard ["right", "rights", "derecho", "derechos"].contains(text.folded(index)) else { return false }
    let floor = max(0, index - 4)
    return !(floor..<index).contains { text.length(of: cues.own, at: $0) > 0 || has(cues.wish, $0) }
  }

  /// `consumers have the right to request a copy`: what a policy says, in the words of a request.
  func isRightToAsk(_ index: Int) -> Bool {
    guard text.folded(index - 1) == "to", ["right", "rights"].contains(text.folded(index - 2)) else { return false }
    return !(index - 7..<index - 2).contains { text.length(of: cues.own, at: $0) > 0 || text.length(of: cues.speaker, at: $0) > 0 }
  }

  /// `I want to send copies`: the writer is the one who will do it.
  func isOwnErrand(_ hit: Range<Int>) -> Bool {
    hit.contains { index in
      guard ["send", "mail", "give", "provide", "submit", "fax", "bring", "show", "forward"].contains(text.folded(index)) else {
        return false
      }
      if ["i", "we", "ill"].contains(text.folded(index - 1)) { return true }
      if text.folded(index + 1) == "me", ["call", "ring", "shout", "minute", "break"].contains(text.folded(index + 3)) { return true }
      guard text.folded(index - 1) == "to" else { return false }
      return ["want", "need", "like", "wish", "going", "trying", "able", "where", "how", "have"].contains(text.folded(index - 2))
    }
  }

  /// `if you would delete`, `si pudieran borrar`: an order in a polite dress.
  func isPoliteIf(_ index: Int, in sentence: Sentence) -> Bool {
    let word = text.folded(index)
    // "If there is a file, I want it": a condition that we meet or not; the wish stands.
    if word == "if", ["there", "you", "yall"].contains(text.folded(index + 1)),
      ["is", "are", "have", "do", "still", "keep", "hold", "got"].contains(text.folded(index + 2))
        || !sentence.isQuestion && ["use", "process", "sell", "share"].contains(text.folded(index + 2))
    {
      return true
    }
    if word == "si" {
      return ["hay", "tienen", "guardan", "existe", "todavia", "pudieran", "pueden", "fueran", "pudiera", "puede", "podrian"].contains(
        text.folded(index + 1))
    }
    guard word == "if", ["you", "yall", "someone", "somebody"].contains(text.folded(index + 1)) else { return false }
    let next = text.folded(index + 2)
    return ["would", "could", "can", "will", "might", "please", "d", "give", "send", "hand", "get"].contains(next)
  }

  /// `would you like to see`: somebody offers.
  func isOffer(_ start: Int) -> Bool {
    let index = text.folded(start) == "like" && text.folded(start - 1) == "you" ? start - 2 : start
    guard ["would", "do", "are"].contains(text.folded(index)), text.folded(index + 1) == "you" else { return false }
    return ["like", "want", "be", "consider", "interested", "have", "care"].contains(text.folded(index + 2))
  }

  /// `delete your account`: the data of whoever reads it, not of who writes.
  func isOfReader(_ hit: Range<Int>) -> Bool {
    guard let your = hit.first(where: { ["your", "ur", "tus"].contains(text.folded($0)) }) else { return false }
    let named = (your + 1)..<min(your + 3, hit.upperBound)
    return named.contains { has(cues.record, $0) } && !hit.contains { has(cues.oneself, $0) }
  }

  /// `a fee for asking`, `since exercising`: the wish is the cause of something told.
  func isCause(_ index: Int) -> Bool {
    guard ["asking", "requesting", "exercising", "pedir"].contains(text.folded(index)) else { return false }
    return ["for", "after", "since", "because", "of", "por"].contains(text.folded(index - 1))
  }

  /// `Nothing in this letter asks you to …`.
  func disclaimsAll(_ sentence: Sentence) -> Bool {
    guard let first = sentence.range.first(where: { text.tokens[$0].kind == .word }) else { return false }
    guard ["nothing", "nada"].contains(text.folded(first)) else { return false }
    return (first..<min(first + 8, sentence.range.upperBound)).contains { ["asks", "requests", "pide"].contains(text.folded($0)) }
  }
}
