import InternetMessage

/// Reads what a mail wants.
public enum IntentReader {
  /// Reads a message.
  ///
  /// - Parameters:
  ///   - message: The mail as received.
  ///   - channel: How it came, as ``ChannelReader`` tells.
  ///   - settings: Who we are.
  public static func read(_ message: Message, channel: Channel, settings: ChannelSettings) -> Intent {
    read(message, text: LetterText(of: message), channel: channel, settings: settings)
  }

  /// Reads a message whose text is decoded already.
  ///
  /// - Parameters:
  ///   - message: The mail as received.
  ///   - text: What it says.
  ///   - channel: How it came, as ``ChannelReader`` tells.
  ///   - settings: Who we are.
  public static func read(_ message: Message, text: LetterText, channel: Channel, settings: ChannelSettings) -> Intent {
    let subject = SubjectLine(message.subject ?? "")
    let body = text.text
    let reading = Reading.standard
    let letter = SpokenLetter(body, channel: channel, settings: settings)
    let (words, whole, wanted, signs) = (letter.words, letter.whole, letter.wanted, letter.signs)
    var intent = Intent()
    intent.ownWords = words.own
    intent.quotedWords = words.quoted
    intent.caseNumbers = CaseNumberReader.numbers(in: (message.subject ?? "") + "\n" + body)
    let isNear = subject.comesNear(settings.subject)
    let isExpected = isNear || subject.matches(settings.subject)
    let sells = signs.count { $0.sign == .pitch } > 1
    var assumed: Set<RightRule.Need> = isExpected ? [.rightsTopic] : []
    if !intent.caseNumbers.isEmpty || SpokenLetter.isOurs(words.quotedFrom, settings) { assumed.insert(.decision) }
    var ruled = readRights(wanted, subject: subject, reading: reading, assumed: assumed, into: &intent)
    let isUndecided = signs.contains { $0.sign == .undecided }
    if isUndecided { putOffRights(of: &intent, why: ClauseMood.hypothetical.rawValue) }
    if sells { putOffRights(of: &intent, why: "said by somebody who sells something") }
    // What comes under the subject of the notice is written to us, whatever it talks of.
    let isPublication = !isExpected && self.isPublication(subject, signs)
    if isPublication { putOffRights(of: &intent, why: "written for many readers, not to us") }
    let mayAsk = !isUndecided && !sells && !isPublication
    ruled.isForeign =
      assumed.isEmpty && !answersRequest(subject) && !wanted.tokens.indices.contains { wanted.length(of: reading.cues.data, at: $0) > 0 }
    ruled.isAnswer = assumed.contains(.decision)
    if ruled.isForeign { dismissForeignAppeal(&ruled, &intent) }
    if intent.rights.isEmpty, mayAsk, presses(signs, in: whole) { askAgain(ruled.earlier, &intent) }
    dismissQuoted(words, reading: reading, into: &intent)
    let (person, isRelayed) = (letter.person, letter.isRelayed)
    intent.children = person.concernsChild
    let learned = LearnedReader(wanted, reading: reading, marks: ruled.marks, signs: letter.wantedSigns, table: .standard)
    let bests = learned.read()
    let acts = person.isAgent(evidence: intent.rights.map(\.text), childConcerned: intent.children) || acts(bests)
    intent.agent = acts && !isRelayed && !sells
    intent.subjectName = intent.agent ? person.subjectName : nil
    let writer = letter.writer(isAgent: intent.agent, childConcerned: intent.children)
    let states = sells ? StateReader.Found() : StateReader.read(letter.signed, writer: writer)
    (intent.home, intent.otherStates) = (states.home, states.others)
    intent.accountEmails = AccountAddresses.find(
      in: whole, from: message.from, replyTo: isRelayed ? [] : message.replyTo, settings: settings)
    let tongue = language(of: words, wanted: wanted, isRelayed: isRelayed)
    intent.language = tongue.language
    intent.alsoLanguage = tongue.also
    intent.handles = CaseNumberReader.handles(in: body)
    intent.answer = AnswerReader.answer(in: whole, signs: signs, own: words.own, handles: intent.handles)
    intent.stop = signs.first { $0.sign == .stops }.map { whole.words($0.range) }
    intent.urgent = UrgentReader.signs(in: whole, signs, childConcerned: intent.children)
    intent.thread = ThreadReader.kind(
      subject: subject, words: words, signs: signs, rights: intent.rights, hasCase: !intent.caseNumbers.isEmpty,
      isLater: isLater(bests))
    var loose = ruled.isImplied ? intent.rights.first : nil
    if let hinted = ruled.hinted, mayAsk, mayFollow(hinted, intent) {
      intent.doubtful = true
      if isExpected {
        intent.rights = [hinted]
        loose = hinted
      }
    }
    if let bests, mayAsk, intent.thread == .new || intent.thread == .followUp {
      weigh(learned, bests, ruled, loose: loose, isExpected: isExpected, to: &intent)
    }
    if intent.stop == nil { intent.stop = ShortLines.stop(in: whole) }
    intent.isCut = text.isCut || letter.isCut
    if intent.rights.isEmpty, isNear || intent.isCut || isDoubtful(intent, signs: signs) { intent.doubtful = true }
    return intent
  }

  /// Whether the mail is a piece for many readers or for a team; words of one kind, however many, anybody may use.
  private static func isPublication(_ subject: SubjectLine, _ signs: [SignReader.Found]) -> Bool {
    let line = AnalyzedText(subject.rest, vocabulary: Reading.standard.vocabulary)
    let all = SignReader.signs(in: line, reading: .standard) + signs
    return Set(all.filter { $0.sign == .publication }.map(\.row)).count > 1
  }

  /// `Re: Your request could not be completed`.
  private static func answersRequest(_ subject: SubjectLine) -> Bool {
    subject.isReply && (subject.core.contains("request") || subject.core.contains("solicitud"))
  }

  private static func readRights(
    _ text: AnalyzedText, subject: SubjectLine, reading: Reading, assumed: Set<RightRule.Need>, into intent: inout Intent
  ) -> Ruled {
    let body = RightsReader(text, reading: reading, assumed: assumed).read(under: RightsReader.heading(of: text))
    var ruled = Ruled(hinted: nil, inBody: [], isImplied: body.isImplied, marks: body.marks, earlier: body.earlier)
    intent.rights = body.asked
    intent.dismissed = body.dismissed
    addShortLines(text, &intent)
    // What our own letters tell people to write counts whatever stands around it.
    ruled.inBody = Set(body.asked.filter(intent.rights.contains).map(\.right))
    if !subject.isReply, !subject.rest.isEmpty {
      addNamed(inSubject: subject.rest, body, isShort: text.tokens.count < 150, reading, &intent)
    }
    ruled.hinted = intent.rights.isEmpty ? body.hinted : nil
    return ruled
  }

  private static func addNamed(inSubject rest: String, _ body: RightsFound, isShort: Bool, _ reading: Reading, _ intent: inout Intent) {
    let line = AnalyzedText(rest, vocabulary: reading.vocabulary)
    let named = RightsReader(line, reading: reading).read(under: body.asked.isEmpty && isShort ? .asks : .none).asked
    for finding in named where !intent.rights.contains(where: { $0.right == finding.right }) {
      if line.sentences.contains(where: \.isQuestion)
        || body.dismissed.contains(where: { $0.right == finding.right && $0.why != ClauseMood.named.rawValue })
      {
        continue
      }
      intent.rights.append(finding)
    }
    sort(&intent.rights)
  }

  /// What our letters tell people to write: a bare opt-out, which is all three, and an appeal that begins with that word.
  private static func addShortLines(_ text: AnalyzedText, _ intent: inout Intent) {
    if let words = ShortLines.appeal(in: text) {
      intent.rights.removeAll { $0.right == .appeal }
      intent.rights.append(Finding(right: .appeal, text: words, rule: "Our letters tell people to begin an appeal with this word."))
      sort(&intent.rights)
    }
    let three: [Right] = [.optOutTargetedAdvertising, .optOutSale, .optOutProfiling]
    guard !intent.rights.contains(where: { three.contains($0.right) }), let words = ShortLines.optOut(in: text) else { return }
    intent.rights.removeAll { $0.text == words }
    intent.rights += three.map {
      Finding(right: $0, text: words, rule: "These words opt out and do not say of what, so they opt out of all.")
    }
    sort(&intent.rights)
  }

  /// The language of the writer's own words, though he may hand on a letter in another; of his signature when he wrote nothing.
  private static func language(of words: WrittenWords, wanted: AnalyzedText, isRelayed: Bool) -> LanguageReader.Found {
    let vocabulary = Reading.standard.vocabulary
    if wanted.tokens.isEmpty { return LanguageReader.language(of: AnalyzedText(words.signature, vocabulary: vocabulary)) }
    if words.forwarded == nil || isRelayed || words.own.utf8.count < 24 { return LanguageReader.language(of: wanted) }
    return LanguageReader.language(of: AnalyzedText(words.own, vocabulary: vocabulary))
  }

  /// Nothing is asked by somebody who has not made up his mind, or who sells something.
  private static func putOffRights(of intent: inout Intent, why: String, where isMeant: (Right) -> Bool = { _ in true }) {
    intent.dismissed += intent.rights.filter { isMeant($0.right) }.map { Dismissed(right: $0.right, text: $0.text, why: why) }
    intent.rights.removeAll { isMeant($0.right) }
  }

  /// Why an appeal was not taken for one of ours.
  static let otherDecision = "speaks of another decision"

  /// An appeal in a letter that is not about data is one of another matter: of a claim, a bill, a benefit. So is what is to be put right there.
  /// A person reads it, lest one of ours be lost.
  private static func dismissForeignAppeal(_ ruled: inout Ruled, _ intent: inout Intent) {
    guard intent.rights.contains(where: { $0.right == .appeal }) else { return }
    ruled.inBody.remove(.appeal)
    putOffRights(of: &intent, why: otherDecision) { $0 == .appeal || $0 == .correct }
    intent.doubtful = true
  }

  /// Whether the answer to an earlier request is demanded, by one who does not stop it. A request "for" something may be another, unless he says
  /// that he had no answer.
  private static func presses(_ signs: [SignReader.Found], in text: AnalyzedText) -> Bool {
    if signs.contains(where: { $0.sign == .stops }) { return false }
    if signs.contains(where: { $0.sign == .unanswered }) { return signs.contains { $0.sign == .insists || $0.sign == .presses } }
    return signs.contains {
      $0.sign == .presses && !$0.negated && !["for", "de", "para", "pour", "about"].contains(text.folded($0.range.upperBound))
    }
  }

  /// A letter that asks for nothing else, and in which an earlier request is told of and its answer demanded, asks for the same again.
  private static func askAgain(_ earlier: [Finding], _ intent: inout Intent) {
    intent.rights = earlier
    intent.dismissed.removeAll { told in earlier.contains { $0.right == told.right } }
    if !earlier.isEmpty { intent.doubtful = true }
  }

  private static func dismissQuoted(_ words: WrittenWords, reading: Reading, into intent: inout Intent) {
    guard !words.quoted.isEmpty else { return }
    let quoted = RightsReader(AnalyzedText(words.quoted, vocabulary: reading.vocabulary), reading: reading).read(under: .none)
    for finding in quoted.asked where !intent.rights.contains(where: { $0.right == finding.right }) {
      if intent.dismissed.contains(where: { $0.right == finding.right }) { continue }
      intent.dismissed.append(Dismissed(right: finding.right, text: finding.text, why: "said in a quoted mail"))
    }
  }

  /// Whether loose words may be taken for a request: not in answers to our letters, or against what is said plainly.
  private static func mayFollow(_ hinted: Finding, _ intent: Intent) -> Bool {
    let late = hinted.right == .appeal || hinted.right == .nondiscrimination
    guard intent.thread == .new || late && intent.thread == .followUp, intent.stop == nil else { return false }
    return !intent.dismissed.contains { $0.right == hinted.right && $0.why != ClauseMood.named.rawValue }
  }

  /// A right that is named in a mood that could be a wish, or rights invoked without saying which.
  private static func isDoubtful(_ intent: Intent, signs: [SignReader.Found]) -> Bool {
    if signs.contains(where: { $0.sign == .vague && !$0.negated }) { return true }
    return intent.dismissed.contains { $0.why == ClauseMood.named.rawValue || $0.why == ClauseMood.hypothetical.rawValue }
  }
}
