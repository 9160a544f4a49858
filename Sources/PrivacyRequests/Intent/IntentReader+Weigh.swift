extension IntentReader {
  /// What the rules say of a letter's own words.
  struct Ruled {
    /// The right that loose words point to, where none is asked for.
    var hinted: Finding?
    /// The rights that a rule finds in the body of the letter.
    var inBody: Set<Right>
    /// Whether what is asked for only follows from words that do not say it.
    var isImplied: Bool
    /// How the rules fit, by the number of the sentence.
    var marks: [Int: Set<RuleMark>]
    /// As ``RightsFound/earlier``.
    var earlier: [Finding] = []
    /// Whether the letter comes under another subject and has no word of data in it.
    var isForeign = false
    /// Whether it quotes a letter of ours or has the number of a case, so that what it contests may stand there.
    var isAnswer = false
  }

  /// The languages of the letters that were learned from; where others are written, words that are not known say nothing against a rule.
  private static let learnedLanguages: Set<String> = ["en", "es", "de", "fr", "nl", "pt", "it"]
  /// At or below this, in tenths, what a rule found is not taken: in letters that no rule was made for it was mostly wrong.
  private static let leastScore = -16
  /// So many words are too few to weigh.
  private static let fewWords = 14
  /// Above this words count for themselves, whatever else is said.
  private static let sureScore = 12
  /// Above this a sentence asks, though no rule says so, in a letter in which nothing else is found.
  private static let aloneScore = 5
  /// Above this a sentence asks for one thing more.
  private static let besideScore = 6
  /// The same in a letter that cites a law: it says in plain words what it asks for, and speaks of much else.
  private static let besideLawScore = 18
  /// Above this a sentence asks even in the letter of one who stops.
  private static let stoppedScore = 22
  /// Above this a letter that must ask for something, and in which nothing else is found, asks for its likeliest right.
  private static let likelyScore = -20

  /// Above this a writer acts for somebody else, though no rule says so.
  private static let actsScore = 12

  /// Above this a writer has asked before, though no rule says so.
  private static let earlierScore = 20

  /// Whether learned words say that the writer has asked before.
  static func isLater(_ bests: [LearnedReader.Best]?) -> Bool { bests.map { $0[LearnedTable.earlier].score > earlierScore } ?? false }

  /// Whether learned words say that the writer acts for somebody else.
  static func acts(_ bests: [LearnedReader.Best]?) -> Bool { bests.map { $0[LearnedTable.agent].score > actsScore } ?? false }

  /// Weighs what the rules found, and what they did not, by learned words: doubts, adds, and under the subject of the notice guesses.
  ///
  /// - Parameter loose: The finding that only follows or is only hinted at, the only one then.
  static func weigh(
    _ reader: LearnedReader, _ bests: [LearnedReader.Best], _ ruled: Ruled, loose: Finding?, isExpected: Bool, to intent: inout Intent
  ) {
    let loose = intent.rights.count == 1 ? loose : nil
    if loose != nil { intent.rights = [] }
    // A few words are too few to weigh: under the subject of the notice what a rule finds in them stands.
    if !isExpected || reader.text.tokens.count(where: { $0.kind == .word }) > fewWords { doubt(ruled, bests, &intent) }
    if ruled.isForeign, bests[place(of: .appeal)].score > sureScore { intent.doubtful = true }
    let isBare = intent.rights.isEmpty
    var added = sure(bests, reader, ruled, isExpected: isExpected, intent)
    if isBare, added.isEmpty, isExpected, intent.stop == nil { added = likely(bests, reader, ruled, intent) }
    if isBare, added.isEmpty, let loose, bests[place(of: loose.right)].score > leastScore { intent.rights = [loose] }
    guard !added.isEmpty else { return }
    if isBare { intent.doubtful = true }
    intent.rights += added
    intent.dismissed.removeAll { named in added.contains { $0.right == named.right } }
    sort(&intent.rights)
  }

  /// Takes back what a rule found where all the words together hardly ever ask; a person sees it. A right that only the subject line or a
  /// short answer asks for does not stand in the text; and what an appeal contests need not when it stands in the letter that is answered.
  private static func doubt(_ ruled: Ruled, _ bests: [LearnedReader.Best], _ intent: inout Intent) {
    guard learnedLanguages.contains(intent.language) else { return }
    for finding in intent.rights where ruled.inBody.contains(finding.right) && bests[place(of: finding.right)].score <= leastScore {
      if finding.right == .appeal, ruled.isAnswer { continue }
      intent.doubtful = true
      intent.rights.removeAll { $0 == finding }
      intent.dismissed.append(Dismissed(right: finding.right, text: finding.text, why: unasked))
    }
  }

  /// Why what a rule found was not taken.
  private static let unasked = "the words around it do not ask"

  private static func sure(
    _ bests: [LearnedReader.Best], _ reader: LearnedReader, _ ruled: Ruled, isExpected: Bool, _ intent: Intent
  ) -> [Finding] {
    let least = leastSure(reader, intent)
    return zip(Right.allCases, bests).compactMap { right, best in
      guard best.score > least, isOpen(right, best, reader, ruled, intent) else { return nil }
      // To be told of the recipients is part of an erasure or a correction (Regulation (EU) 2016/679, Article 19).
      let changes = intent.rights.contains { $0.right == .delete || $0.right == .correct }
      if right == .access, changes, reader.isOfRecipients(best.sentence) { return nil }
      // Ordinary mail must not become a request because it talks like one.
      guard isExpected || !intent.rights.isEmpty || reader.mayAsk(best.sentence) else { return nil }
      return reader.finding(right, in: best.sentence)
    }
  }

  private static func leastSure(_ reader: LearnedReader, _ intent: Intent) -> Int {
    if intent.stop != nil { return stoppedScore }
    if intent.rights.isEmpty { return aloneScore }
    return reader.citesLaw ? besideLawScore : besideScore
  }

  private static func likely(_ bests: [LearnedReader.Best], _ reader: LearnedReader, _ ruled: Ruled, _ intent: Intent) -> [Finding] {
    // Who writes again contests what was done, or asks how it stands.
    let late: [Right] = [.appeal, .nondiscrimination]
    let open = zip(Right.allCases, bests).filter { right, best in
      best.score > likelyScore && isOpen(right, best, reader, ruled, intent) && (intent.thread == .new || late.contains(right))
    }
    return open.max { $0.1.score < $1.1.score }.map { [reader.finding($0.0, in: $0.1.sentence)] } ?? []
  }

  /// Whether nothing is said of the right yet: neither that it is asked for nor, unless the words are sure, that it is not.
  private static func isOpen(
    _ right: Right, _ best: LearnedReader.Best, _ reader: LearnedReader, _ ruled: Ruled, _ intent: Intent
  ) -> Bool {
    if intent.rights.contains(where: { $0.right == right }) { return false }
    if right == .appeal, ruled.isForeign { return false }
    let reasons = intent.dismissed.filter { $0.right == right }.map(\.why)
    return best.score > sureScore || reasons.allSatisfy { $0 == ClauseMood.named.rawValue }
  }

  private static func place(of right: Right) -> Int { Right.allCases.firstIndex(of: right) ?? 0 }

  /// Puts findings into the order of `Right.allCases`.
  static func sort(_ rights: inout [Finding]) { rights.sort { place(of: $0.right) < place(of: $1.right) } }
}
