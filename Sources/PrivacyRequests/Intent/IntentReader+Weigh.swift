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
    /// Whether the letter comes under another subject and has no word of data in it.
    var isForeign = false
  }

  /// At or below this, in tenths, what a rule found is doubtful, and what only follows from the words is not taken: in letters that no rule
  /// was made for half of such findings were right.
  private static let leastScore = -20
  /// At or below this it is not taken under another subject.
  private static let ordinaryScore = -12
  /// Above this a sentence asks, though no rule says so.
  private static let sureScore = 6
  /// Above this a sentence asks even where a rule says no or has found what else it asks for, or of one who stops.
  private static let strongScore = 22
  /// Above this words alone make a request of a mail under another subject, which is then refused.
  private static let refusingScore = 15
  /// Above this a letter that must ask for something, and in which nothing else is found, asks for its likeliest right.
  private static let likelyScore = -16

  /// Weighs what the rules found, and what they did not, by learned words: doubts, adds, and under the subject of the notice guesses.
  ///
  /// - Parameter loose: The finding that only follows or is only hinted at, the only one then.
  static func weigh(
    _ text: AnalyzedText, _ ruled: Ruled, loose: Finding?, reading: Reading, table: LearnedTable = .standard, isExpected: Bool,
    to intent: inout Intent
  ) {
    let reader = LearnedReader(text, reading: reading, marks: ruled.marks, table: table)
    guard let bests = reader.read() else { return }
    let loose = intent.rights.count == 1 ? loose : nil
    if loose != nil { intent.rights = [] }
    doubt(ruled, bests, isExpected: isExpected, &intent)
    if ruled.isForeign, bests[place(of: .appeal)].score > sureScore { intent.doubtful = true }
    let isBare = intent.rights.isEmpty
    var added = sure(bests, reader, ruled, isExpected: isExpected, intent)
    if isBare, added.isEmpty, isExpected, intent.stop == nil { added = likely(bests, reader, ruled, intent) }
    if isBare, added.isEmpty, let loose, bests[place(of: loose.right)].score > leastScore { intent.rights = [loose] }
    guard !added.isEmpty else { return }
    if isBare { intent.doubtful = true }
    // Under another subject weak words refuse nobody: a person reads it.
    if isBare, !isExpected, !added.contains(where: { bests[place(of: $0.right)].score > refusingScore }) { return }
    intent.rights += added
    intent.dismissed.removeAll { named in added.contains { $0.right == named.right } }
    sort(&intent.rights)
  }

  /// Doubts what a rule found where all the words together hardly ever ask; under another subject it is not taken, for ordinary mail must
  /// not be refused. A right that only the subject line or a short answer asks for does not stand in the text.
  private static func doubt(_ ruled: Ruled, _ bests: [LearnedReader.Best], isExpected: Bool, _ intent: inout Intent) {
    let least = isExpected ? leastScore : ordinaryScore
    for finding in intent.rights where ruled.inBody.contains(finding.right) && bests[place(of: finding.right)].score <= least {
      intent.doubtful = true
      if isExpected { continue }
      intent.rights.removeAll { $0 == finding }
      intent.dismissed.append(Dismissed(right: finding.right, text: finding.text, why: "the words around it do not ask"))
    }
  }

  private static func sure(
    _ bests: [LearnedReader.Best], _ reader: LearnedReader, _ ruled: Ruled, isExpected: Bool, _ intent: Intent
  ) -> [Finding] {
    zip(Right.allCases, bests).compactMap { right, best in
      // "Delete all that you have about me" is no wish to see it: where a rule has found what a sentence asks for, words must be strong.
      let isTaken = ruled.marks[best.sentence]?.contains { $0.right != right && $0.isPlain } ?? false
      guard best.score > (intent.stop == nil && !isTaken ? sureScore : strongScore), isOpen(right, best, reader, ruled, intent) else {
        return nil
      }
      // Ordinary mail must not become a request because it talks like one.
      guard isExpected || !intent.rights.isEmpty || reader.isOwn(best.sentence) else { return nil }
      return reader.finding(right, in: best.sentence)
    }
  }

  private static func likely(_ bests: [LearnedReader.Best], _ reader: LearnedReader, _ ruled: Ruled, _ intent: Intent) -> [Finding] {
    // Who writes again contests what was done, or asks how it stands.
    let late: [Right] = [.appeal, .nondiscrimination]
    let open = zip(Right.allCases, bests).filter { right, best in
      best.score > likelyScore && isOpen(right, best, reader, ruled, intent) && (intent.thread == .new || late.contains(right))
    }
    return open.max { $0.1.score < $1.1.score }.map { [reader.finding($0.0, in: $0.1.sentence)] } ?? []
  }

  /// Whether nothing is said of the right yet, neither that it is asked for nor, unless the words are strong, that it is not.
  private static func isOpen(
    _ right: Right, _ best: LearnedReader.Best, _ reader: LearnedReader, _ ruled: Ruled, _ intent: Intent
  ) -> Bool {
    if intent.rights.contains(where: { $0.right == right }) { return false }
    if right == .appeal, ruled.isForeign || reader.isOfAuthority(best.sentence) { return false }
    let reasons = intent.dismissed.filter { $0.right == right }.map(\.why)
    return best.score > strongScore || reasons.allSatisfy { $0 == ClauseMood.named.rawValue }
  }

  private static func place(of right: Right) -> Int { Right.allCases.firstIndex(of: right) ?? 0 }

  /// Puts findings into the order of `Right.allCases`.
  static func sort(_ rights: inout [Finding]) { rights.sort { place(of: $0.right) < place(of: $1.right) } }
}
