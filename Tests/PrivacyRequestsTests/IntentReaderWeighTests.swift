import Testing

@testable import PrivacyRequests

/// Rules and learned words together, with sentences that stand in no file that was learned from.
@Suite struct IntentReaderWeighTests {
  @Test(arguments: [
    ("My account must vanish.", Right.delete), ("Tell me every outfit that got my number from you.", .access),
    ("Hand the lot of my stuff to Harbor Vets so they can load it.", .portability),
    ("I do not want my name handed round to lawyers for a fee.", .optOutSale),
  ])
  func whatNoRuleSaysIsAddedByItsWords(_ words: String, _ right: Right) throws {
    let intent = Letters.intent(words)
    #expect(intent.rights.map(\.right) == [right])
    #expect(intent.rights.first?.rule.hasPrefix("No rule, but people who ask for this use such words: ") == true)
    #expect(intent.doubtful, "words alone are for a person to look at")
  }

  @Test(arguments: [true, false])
  func whatARuleSaysIsNotTakenWhereTheWordsAroundItNeverAsk(_ isExpected: Bool) throws {
    var intent = Intent()
    intent.rights = [Finding(right: .delete, text: "parade", rule: "a rule")]
    let ruled = IntentReader.Ruled(hinted: nil, inBody: [.delete], isImplied: false, marks: [:])
    let words = "The parade went by our porch at noon and the band played until the last of the horses had gone home."
    try weigh(words, ruled, table: .standard, isExpected: isExpected, to: &intent)
    #expect(intent.rights.isEmpty)
    #expect(intent.dismissed.map(\.why) == ["the words around it do not ask"])
    #expect(intent.doubtful, "a person reads it")
  }

  @Test(arguments: [("en", []), ("sv", [Right.delete])])
  func wordsOfALanguageThatWasNotLearnedSayNothingAgainstARule(_ language: String, _ rights: [Right]) throws {
    var intent = Intent()
    intent.language = language
    intent.rights = [Finding(right: .delete, text: "parade", rule: "a rule")]
    let ruled = IntentReader.Ruled(hinted: nil, inBody: [.delete], isImplied: false, marks: [:])
    let words = "The parade went by our porch at noon and the band played until the last of the horses had gone home."
    try weigh(words, ruled, table: .standard, to: &intent)
    #expect(intent.rights.map(\.right) == rights)
  }

  /// Regulation (EU) 2016/679, Article 19: to be told of the recipients is part of an erasure.
  @Test(arguments: [
    ("I say plainly who the recipients are.", [Right.delete]), ("I say plainly, as Article 19 has it.", [.delete]),
    ("I say plainly what you hold.", [.access, .delete]),
  ])
  func wordsOfTheRecipientsOfAnErasureAddNoAccess(_ words: String, _ rights: [Right]) throws {
    var intent = Intent()
    intent.rights = [Finding(right: .delete, text: "it", rule: "a rule")]
    let ruled = IntentReader.Ruled(hinted: nil, inBody: [], isImplied: false, marks: [:])
    try weigh(words, ruled, table: LearnedTable(Array(". .IIIIIIIIIIII\nplainly x............".utf8)), to: &intent)
    #expect(intent.rights.map(\.right) == rights)
  }

  @Test(arguments: [(true, [Right.delete]), (false, [])])
  func aFewWordsAreTooFewToWeighUnderTheSubjectOfTheNotice(_ isExpected: Bool, _ rights: [Right]) throws {
    var intent = Intent()
    intent.rights = [Finding(right: .delete, text: "parade", rule: "a rule")]
    let ruled = IntentReader.Ruled(hinted: nil, inBody: [.delete], isImplied: false, marks: [:])
    try weigh("The parade went by our porch at noon.", ruled, table: .standard, isExpected: isExpected, to: &intent)
    #expect(intent.rights.map(\.right) == rights)
  }

  /// What is contested may stand in the letter that is answered, and not in the words around "take this as that".
  @Test(arguments: [true, false])
  func anAppealThatAnswersALetterOfOursStands(_ isAnswer: Bool) throws {
    var intent = Intent()
    intent.rights = [Finding(right: .appeal, text: "parade", rule: "a rule")]
    var ruled = IntentReader.Ruled(hinted: nil, inBody: [.appeal], isImplied: false, marks: [:])
    ruled.isAnswer = isAnswer
    let words = "The parade went by our porch at noon and the band played until the last of the horses had gone home."
    try weigh(words, ruled, table: .standard, to: &intent)
    #expect(intent.rights.map(\.right) == (isAnswer ? [.appeal] : []))
  }

  @Test(arguments: [("It was plainly so.", true), ("It was barely so.", false)])
  func onlyStrongWordsTellWhoWritesAndWhetherBefore(_ words: String, _ isTold: Bool) throws {
    let table = LearnedTable(Array(". IIIIIIIIIII..\nbarely ...........dd\nplainly ...........xx".utf8))
    let bests = LearnedReader(Letters.text(words), reading: .standard, marks: [:], signs: [], table: table).read()
    #expect(IntentReader.acts(bests) == isTold)
    #expect(IntentReader.isLater(bests) == isTold)
    #expect(!IntentReader.acts(nil) && !IntentReader.isLater(nil))
  }

  private func weigh(
    _ words: String, _ ruled: IntentReader.Ruled, table: LearnedTable, isExpected: Bool = true, to intent: inout Intent
  ) throws {
    let reader = LearnedReader(Letters.text(words), reading: .standard, marks: ruled.marks, signs: [], table: table)
    let bests = try #require(reader.read())
    IntentReader.weigh(reader, bests, ruled, loose: nil, isExpected: isExpected, to: &intent)
  }

  /// Weights of one word for a deletion: `barely` says so (0.4), `lightly` a little more (0.6), `mild` does (1.4), `plainly` beyond doubt (2.4); no words here speak for
  /// anything else.
  private static let table = LearnedTable(
    Array(". III.IIIIIIII\nbarely ...d........\nlightly ...f........\nmild ...n........\nplainly ...x........".utf8))

  /// What becomes of a letter in which only `words` speak for a deletion.
  private func read(
    _ words: String, isExpected: Bool = true, dismissed: ClauseMood? = nil, stop: String? = nil
  ) throws -> Intent {
    var intent = Intent()
    intent.stop = stop
    if let dismissed { intent.dismissed = [Dismissed(right: .delete, text: "it", why: dismissed.rawValue)] }
    let ruled = IntentReader.Ruled(hinted: nil, inBody: [], isImplied: false, marks: [:])
    try weigh(words, ruled, table: Self.table, isExpected: isExpected, to: &intent)
    return intent
  }

  @Test func severalHalfSaidWishesMakeOneButChatterDoesNot() throws {
    func score(_ words: String) throws -> Int {
      let text = Letters.text(words)
      let bests = try #require(LearnedReader(text, reading: .standard, marks: [:], signs: [], table: Self.table).read())
      return bests[Right.allCases.firstIndex(of: .delete) ?? 0].score
    }
    #expect(try score("I say it mild.") == 14)
    #expect(try score("I say it mild. You heard it mild.") == 21, "twice the odds: 14 and 10 ln 2")
    #expect(try score(String(repeating: "I say it mild. ", count: 6)) == score(String(repeating: "I say it mild. ", count: 900)))
  }

  @Test(arguments: [("I say it plainly.", [Right.delete]), ("I say it barely.", []), ("She said it plainly?", [])])
  func underAnotherSubjectOnlyStrongWordsRefuseAndNoQuestionOfOneWhoLeavesHimselfOut(_ words: String, _ rights: [Right]) throws {
    #expect(try read(words, isExpected: false).rights.map(\.right) == rights)
    #expect(try read(words).rights.map(\.right) == [.delete], "under ours the same words ask")
  }

  /// Beside a right that a rule found: more is needed than alone, and most in a letter that cites a law.
  @Test(arguments: [
    ("I say it lightly.", false, true), ("I say it lightly.", true, false), ("I say it mild.", true, true),
    ("Under the Act I say it mild.", true, false), ("Under the Act I say it plainly.", true, true),
    ("Under the Act I say it mild.", false, true),
  ])
  func aRightMoreNeedsStrongerWordsMostInALetterThatCitesALaw(_ words: String, _ isBeside: Bool, _ isAdded: Bool) throws {
    var intent = Intent()
    if isBeside { intent.rights = [Finding(right: .access, text: "it", rule: "a rule")] }
    let ruled = IntentReader.Ruled(hinted: nil, inBody: [], isImplied: false, marks: [:])
    try weigh(words, ruled, table: Self.table, isExpected: false, to: &intent)
    #expect(intent.rights.contains { $0.right == .delete } == isAdded)
  }

  @Test(arguments: [ClauseMood.negated, .past, .hypothetical])
  func onlySureWordsWinOverADenial(_ mood: ClauseMood) throws {
    #expect(try read("I say it mild.", dismissed: mood).rights.map(\.right) == [.delete])
    #expect(try read("I say it mild.", dismissed: mood).dismissed.isEmpty)
    #expect(try read("I say it barely.", dismissed: mood).rights.isEmpty)
    #expect(try read("I say it barely.").rights.map(\.right) == [.delete], "the likeliest, where nothing is denied")
  }

  @Test func whoTakesARequestBackAsksOnlyByStrongWords() throws {
    #expect(try read("I say it plainly.", stop: "never mind").rights.map(\.right) == [.delete])
    #expect(try read("I say it mild.", stop: "never mind").rights.isEmpty)
  }

  @Test func wordsAloneRefuseNobodyUnderAnotherSubject() {
    let intent = Letters.intent("My account must vanish.", subject: "Hello there")
    #expect(intent.rights.isEmpty && intent.doubtful)
  }

  /// Both letters contest a denial; only one is about data.
  @Test func anAppealOfAnotherMatterIsForAPersonThoughItsWordsAreStrong() {
    let words = "I dispute the denial of my emergency room bill. I ask that this denial be looked at again and turned around."
    let intent = Letters.intent(words, subject: "Your decision")
    #expect(intent.rights.isEmpty && intent.doubtful)
    let ours = Letters.intent(words.replacing("emergency room bill", with: "data request"), subject: "Your decision")
    #expect(ours.rights.map(\.right) == [.appeal])
  }

  /// Clauses that stand in many letters beside the request, and ask for nothing of their own.
  @Test(arguments: [
    "State law prohibits unfair and deceptive trade practices.", "If you need anything else to find my records, let me know.",
    "My name and phone number are given only so that you can locate my records.", "Use the copy of my licence only to check who I am.",
    "If you refuse, tell me how I may appeal.", "Confirm in writing when it is done.",
    "I will complain to the Federal Trade Commission if you do not answer.",
  ])
  func whatStandsAroundARequestAddsNothing(_ clause: String) {
    #expect(Letters.intent("Please correct my address: it is 12 Elm Street now. " + clause).rights.map(\.right) == [.correct])
  }

  @Test(arguments: [
    ("I want to know what you have on me and if you are selling my data.", [Right.access]),
    ("You are selling my data and I am tired of it.", [.optOutSale]), ("If you are selling my data, that ends today.", [.optOutSale]),
  ])
  func whetherYouSellIsAQuestionUnlessItIsToEnd(_ words: String, _ rights: [Right]) {
    #expect(Letters.intent(words).rights.map(\.right) == rights)
  }

  @Test func aSentenceThatARuleUnderstandsAsksForNothingElse() {
    let words = "Please delete all the personal information you have about me, including the recordings of our calls."
    #expect(Letters.intent(words).rights.map(\.right) == [.delete])
  }

  @Test func whatIsSaidNotToBeWantedIsNotAdded() {
    let intent = Letters.intent("Do not delete my records, I only want to see what you have.")
    #expect(intent.rights.map(\.right) == [.access])
  }
}
