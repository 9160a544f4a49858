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
  }

  /// At or below this, in tenths, what a rule found is dropped: in letters that no rule was made for a third of such findings were right.
  private static let leastScore = -20
  /// Above this a sentence asks, though no rule says so.
  private static let sureScore = 6
  /// Above this a letter that must ask for something, and in which nothing else is found, asks for its likeliest right.
  private static let likelyScore = -10

  /// Weighs what the rules found, and what they did not, by learned words: drops, adds, and under the subject of the notice guesses.
  ///
  /// A right that only the subject line or a short answer asks for is not dropped, for its words do not stand in the text.
  ///
  /// - Parameter loose: The finding that only follows or is only hinted at, the only one then.
  static func weigh(_ text: AnalyzedText, _ ruled: Ruled, loose: Finding?, reading: Reading, isExpected: Bool, to intent: inout Intent) {
    let reader = LearnedReader(text, reading: reading, marks: ruled.marks)
    guard let bests = reader.read() else { return }
    let loose = intent.rights.count == 1 ? loose : nil
    if loose != nil { intent.rights = [] }
    drop(ruled, bests, &intent)
    let isBare = intent.rights.isEmpty
    var added = sure(bests, reader, isExpected: isExpected, intent)
    if isBare, added.isEmpty, isExpected, intent.thread == .new { added = likely(bests, reader, intent) }
    if isBare, added.isEmpty, let loose, bests[place(of: loose.right)].score > leastScore { intent.rights = [loose] }
    guard !added.isEmpty else { return }
    if isBare { intent.doubtful = true }
    // Under another subject words alone refuse nobody: a person reads it.
    if isBare, !isExpected { return }
    intent.rights += added
    intent.dismissed.removeAll { named in added.contains { $0.right == named.right } }
    sort(&intent.rights)
  }

  /// Drops what a rule found where all the words together hardly ever ask; a person is to read it then, for now and then they do.
  private static func drop(_ ruled: Ruled, _ bests: [LearnedReader.Best], _ intent: inout Intent) {
    for finding in intent.rights where ruled.inBody.contains(finding.right) && bests[place(of: finding.right)].score <= leastScore {
      intent.rights.removeAll { $0 == finding }
      intent.dismissed.append(Dismissed(right: finding.right, text: finding.text, why: "the words around it do not ask"))
      intent.doubtful = true
    }
  }

  private static func sure(_ bests: [LearnedReader.Best], _ reader: LearnedReader, isExpected: Bool, _ intent: Intent) -> [Finding] {
    zip(Right.allCases, bests).compactMap { right, best in
      guard best.score > sureScore, isOpen(right, intent) else { return nil }
      // Ordinary mail must not become a request because it talks like one.
      guard isExpected || !intent.rights.isEmpty || reader.isOwn(best.sentence) else { return nil }
      return reader.finding(right, in: best.sentence)
    }
  }

  private static func likely(_ bests: [LearnedReader.Best], _ reader: LearnedReader, _ intent: Intent) -> [Finding] {
    let open = zip(Right.allCases, bests).filter { isOpen($0.0, intent) && $0.1.score > likelyScore }
    return open.max { $0.1.score < $1.1.score }.map { [reader.finding($0.0, in: $0.1.sentence)] } ?? []
  }

  /// Whether nothing is said of the right yet, neither that it is asked for nor that it is not.
  private static func isOpen(_ right: Right, _ intent: Intent) -> Bool {
    !intent.rights.contains { $0.right == right }
      && !intent.dismissed.contains { $0.right == right && $0.why != ClauseMood.named.rawValue }
  }

  private static func place(of right: Right) -> Int { Right.allCases.firstIndex(of: right) ?? 0 }

  /// Puts findings into the order of `Right.allCases`.
  static func sort(_ rights: inout [Finding]) { rights.sort { place(of: $0.right) < place(of: $1.right) } }
}
