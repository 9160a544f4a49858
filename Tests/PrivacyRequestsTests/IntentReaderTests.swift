import InternetMessage
import Testing

@testable import PrivacyRequests

@Suite struct IntentReaderTests {
  @Test func aRequestInAQuotedMailIsDismissed() {
    let intent = Letters.intent("Thanks.\n\nOn Mon, Jan 5, 2026, Pat <pat@mail.example.com> wrote:\n> Please delete my data.")
    #expect(intent.rights.isEmpty)
    #expect(intent.dismissed == [Dismissed(right: .delete, text: "delete my data", why: "said in a quoted mail")])
    #expect(intent.quotedWords.contains("delete my data"))
  }

  @Test func aForwardWithoutOwnWordsIsTheLetter() {
    let header = "---------- Forwarded message ---------\nFrom: Curt <curt@cable.example.net>\nTo: Pat\nSubject: x\n\n"
    #expect(Letters.intent(header + "Please delete my data.").rights.map(\.right) == [.delete])
    #expect(Letters.intent("Please do what he asks.\n\n" + header + "Please delete my data.").rights.map(\.right) == [.delete])
    #expect(Letters.intent("I will not vouch for the claims made in this letter.\n\n" + header + "Please delete my data.").rights.isEmpty)
  }

  @Test func ourOwnLetterIsNobodysRequest() {
    let text =
      "-----Original Message-----\nFrom: Contact Center 1 <info@contact-center1.com>\nTo: Pat\nSubject: x\n\nPlease delete my data."
    #expect(Letters.intent(text).rights.isEmpty)
  }

  @Test(arguments: [
    ("Delete my account", "Thanks, Bob", [Right.delete]), ("Stop selling my data", "Thank you.", [.optOutSale]),
    ("How do I delete my account?", "Thanks.", []), ("Re: Delete my account", "Thanks.", []),
    ("Delete my account", "On second thought, please do not delete my account.", []),
  ])
  func theSubjectSpeaksTooUnlessItIsAReply(_ subject: String, _ text: String, _ wanted: [Right]) {
    #expect(Letters.intent(text, subject: subject).rights.map(\.right) == wanted)
  }

  @Test func looseWordsCountUnderTheRightSubjectOnly() {
    let words = "My old file, off the drawer."
    let accepted = Letters.intent(words)
    #expect(accepted.rights.map(\.right) == [.delete] && accepted.doubtful)
    let other = Letters.intent(words, subject: "hello")
    #expect(other.rights.isEmpty && other.doubtful)
  }

  @Test func anAppealOfAnotherMatterIsNotOurs() {
    let words = "I appeal your decision. The denial of my claim for the roof must be reviewed."
    let intent = Letters.intent(words, subject: "Appeal")
    #expect(intent.rights.isEmpty)
    #expect(intent.doubtful, "a person looks whether it is one of ours")
    #expect(Letters.intent("I appeal your decision on my data.", subject: "Appeal").rights.map(\.right) == [.appeal])
  }

  @Test(arguments: [
    ("On May 5 I sent you a deletion request. Please answer my request within two weeks.", [Right.delete]),
    (
      "Le 5 mai je vous ai envoyé une demande selon l'article 17 du RGPD. Je n'ai pas reçu de réponse. Veuillez répondre dans un délai de 8 jours.",
      [.delete]
    ),
    ("Can someone please answer this deletion request?", [.delete]),
    ("On May 5 I sent you a deletion request. I had no answer. I set a final deadline of June 1.", [.delete]),
    ("On May 5 I sent you a deletion request. I set a final deadline of June 1.", []),
    ("On May 5 I sent you a deletion request. Has it been done?", []),
  ])
  func aRequestWhoseAnswerIsDemandedIsMadeAgain(_ text: String, _ rights: [Right]) {
    #expect(Letters.intent(text, subject: "Hello").rights.map(\.right) == rights)
  }

  /// The letter has no word of data; that it answers one about a request stands in its subject.
  @Test(arguments: [("Re: Your request 2026-4107 could not be completed", [Right.appeal]), ("Re: Your stair lift", [])])
  func anAppealThatAnswersALetterOnARequestIsOurs(_ subject: String, _ rights: [Right]) {
    let intent = Letters.intent("I don't accept this answer. Have somebody else look at my case again please.", subject: subject)
    #expect(intent.rights.map(\.right) == rights)
    #expect(intent.doubtful == rights.isEmpty)
  }

  @Test func whatIsToBePutRightBesidesAnAppealOfAnotherMatterIsNotOurs() {
    let words = "I appeal your decision on my stair lift. Correct the date on the bill."
    let intent = Letters.intent(words, subject: "Stair lift")
    #expect(intent.rights == [] && intent.doubtful)
    #expect(intent.dismissed.contains { $0.right == .correct && $0.why == "speaks of another decision" })
    #expect(Letters.intent("Correct the date on the bill.", subject: "Stair lift").rights.map(\.right) == [.correct])
  }

  @Test(arguments: [
    "Please process my refund request. I read in your privacy policy about access to my data.",
    "I asked you to delete my data. Never mind that, I changed my mind. But please answer my request for a callback.",
    "In this issue: new laws. Release notes. Last year I asked you to delete my data. Please answer my request.",
    "We set a deadline of Friday for the deletion of test data.",
    "Last year I asked you to delete my data, and you did, thanks. Please answer my request for a job interview.",
    "I asked for deletion of my data in May. Please do not delete my data now. Please answer my request within 5 days.",
    "I asked for a copy of my data, you sent it, all good. Please reply within a week about my appointment.",
    "I asked Equifax to correct my data. Please complete my request for a loan.",
  ])
  func whatWasNeverAskedOrIsStoppedIsNotMadeAgain(_ text: String) { #expect(Letters.intent(text, subject: "Hello").rights == []) }

  @Test(arguments: [
    ("Backlog: user story 12", "As a caller I want to delete my account.\nAcceptance criteria: the row is gone.", []),
    ("Weekly", "In this issue: how to write \"delete my data\".\nTip of the week: I want you to delete all my data.", []),
    ("Data", "I want to delete my account. I saw it in your release notes.", [Right.delete]),
    ("Data", "I read a user story on this. I want to delete my account. It was a good user story.", [.delete]),
    ("Account", "Delete my account. Your site returns 500 internal server error when I try.", [.delete]),
    ("Account", "Please delete my test account and the test user I made.", [.delete]),
    ("Privacy Rights Request", "Delete my data. I read of it in this issue of your letter and in the release notes.", [.delete]),
  ])
  func aPieceForManyReadersAsksForNothing(_ subject: String, _ text: String, _ rights: [Right]) {
    #expect(Letters.intent(text, subject: subject).rights.map(\.right) == rights)
  }

  @Test func rightsWithoutNamesAreDoubtful() {
    #expect(Letters.intent("I hereby exercise any and all rights available to me.").doubtful)
    #expect(!Letters.intent("Please call me about my claim.").doubtful)
  }

  @Test(arguments: [
    ("I live in Bakersfield, California.", "CA"), ("Thanks,\nPat Doe\nReno NV", "NV"), ("Delete me.\n\nbend, or", "OR"),
    ("hi i live in muncie, in and i want to hear the calls", "IN"), ("State: OK\nMessage: hi", "OK"), ("Vivo en Tucson, Arizona.", "AZ"),
    ("I am Virginia Kessler. I'm in Martinsburg, West Virginia these days, not Maryland.", "WV"), ("Missoula, Mont.", "MT"),
    ("Under Montana law you must.", nil), ("We married in Reno, Nevada.", nil), ("The VA denied it.", nil), ("Georgia Whitlock", nil),
    ("Correct, in, or, me, hi, ok.", nil), ("", nil),
  ])
  func theStateIsThatOfTheHome(_ text: String, _ state: String?) {
    #expect(Letters.intent(text).state == state)
  }

  /// Nothing is refused of which nothing can be told: the letter of refusal would have nothing to name.
  @Test func underASubjectThatIsNearlyThatOfTheNoticeAPersonReadsWhatAsksForNothing() {
    let intent = Letters.intent("Please see the attached letter.", subject: "Privacy Rigths Request")
    #expect(intent.rights.isEmpty && intent.doubtful)
    #expect(!Letters.intent("Please see the attached letter.", subject: "The letter").doubtful)
    #expect(Letters.intent("Lose my file.", subject: "Privacy Rigths Request").rights.map(\.right) == [.delete])
  }

  @Test func theOfficeOfALawyerIsNobodysHome() {
    let text =
      "This firm represents Hal Finch, a resident of Lansing, Michigan.\n\nSincerely,\n\nSue Ivey, Esq.\n200 Main St, Chicago, IL 60601"
    let intent = Letters.intent(text)
    #expect(intent.state == "MI" && intent.agent)
    #expect(intent.subjectName == "Hal Finch")
  }

  @Test(arguments: [
    ("I am writing on behalf of our client. Delete his data.", true), ("I hold his power of attorney.", true),
    ("My husband asked me to write. Delete his data.", true), ("My son showed me how to write this. Delete my data.", false),
    ("I spoke to a lawyer.", false), ("No agent is involved.", false), ("Soy su albacea. Borren lo de ella.", true),
    ("Les escribo de parte de mi hijo, que est\u{E1} en misi\u{F3}n.", true), ("I'm the paralegal on Delroy Haskins' file.", true),
    ("My late husband was a Seabee. Show me what he told you.", true),
    ("I'm the night nurse on Mr. Otero's ward and he has me write this down for him. He wants his tape thrown out.", true),
    ("My neighbor Mrs. Quill can't see to write any more, so she asked me. She wants to know what you have on her.", true),
    ("I teach, and I give my own students a talk about this. Delete my file.", false),
    ("My grandson set this up. Would you mail me what your young man typed, what he typed I mean?", false),
  ])
  func whoeverWritesForAnotherIsAnAgent(_ text: String, _ agent: Bool) {
    #expect(Letters.intent(text).agent == agent)
  }

  @Test(arguments: [
    ("My 14-year-old daughter typed her name in. Delete it.", true), ("My son Wyatt, who is 9, is on my file.", true),
    ("my daughter Kenzie (13) used my phone", true), ("Mi hija tiene 12 años.", true), ("My grandson was here. He is eleven.", true),
    ("My daughter is 34.", false), ("I have 3 kids and 9 days.", false), ("I am 12 percent disabled.", false),
    ("Las dos faltas son suyas y de mayor consecuencia. Diez a\u{F1}os menos no los toma nadie con humor.", false),
  ])
  func childrenAreKnownByTheirAge(_ text: String, _ child: Bool) {
    let intent = Letters.intent(text)
    #expect(intent.children == child)
    #expect(intent.urgent.contains { $0.kind == .child } == child)
  }

  @Test func addressesOnFileAreThoseOfTheWriter() {
    let text =
      "My accounts are a@old.example.org and A@old.example.org. Write to office@firm.example.com, not info@contact-center1.com or pat@mail.example.com."
    #expect(Letters.intent(text).accountEmails == ["a@old.example.org"])
  }

  @Test(arguments: [
    ("Please delete all the data you have.", "en"), ("Quiero que borren mis datos, por favor.", "es"),
    ("Gostaria que apagassem todos os meus dados.", "pt"), ("Ich möchte, dass Sie meine Daten löschen.", "de"),
    ("Je vous demande de supprimer mes données.", "fr"), ("Пожалуйста, удалите мой аккаунт.", "ru"),
    ("Delete everything.\n\nИван Петров", "en"), ("No era yo, ni era mi cuenta. Ni la borren ni la vendan.", "es"),
    ("Look at my account at work. Delete everything at once.", "en"), ("Jeg vil ikke; slet det, tak.", "da"),
    ("Peço o apagamento de tudo o que consta na vossa base de dados.", "pt"), ("", "en"), ("12345", "en"),
  ])
  func theLanguageIsThatOfTheSmallWords(_ text: String, _ language: String) {
    #expect(Letters.intent(text).language == language)
  }

  @Test(arguments: [
    ("Yes", ConfirmationAnswer.yes("Yes")), ("YES.", .yes("YES")), ("Yes, it was me.", .yes("it was me")), ("Sí, fui yo", .yes("fui yo")),
    ("Confirmo", .yes("Confirmo")), ("It wasn't me!", .notMe("It wasn't me")), ("I did NOT send this.", .notMe("I did NOT send")),
    ("No", .notMe("No")), ("Yes I want to know when you open", nil), ("Hello", nil), ("> yes", nil), ("", nil),
  ])
  func theAnswerComesFromClosedLists(_ text: String, _ answer: ConfirmationAnswer?) {
    #expect(Letters.intent(text).answer == answer)
  }

  @Test(arguments: [
    ("please DONT go ahead with the deletion", true), ("Please stop whatever this is.", true), ("Cancel my request.", true),
    ("Cancelen mi solicitud", true), ("Stop selling my data.", false), ("Delete my data.", false),
  ])
  func askingToStopIsHeard(_ text: String, _ stops: Bool) {
    #expect((Letters.intent(text).stop != nil) == stops)
  }

  @Test(arguments: [
    ("Privacy Rights Request", "Delete my data.", ThreadKind.new), ("Privacy Rights Request", "You denied my request.", .followUp),
    ("Re: Privacy Rights Request [PRR-2026-00001]", "Any news?", .followUp),
    ("Privacy Rights Request", "This is the third time.", .followUp),
    ("Privacy Rights Request", "I remain attentive to your answer.", .new),
    ("Privacy Rights Request", "Me pidi\u{F3} que les solicite a ustedes mi informaci\u{F3}n en un archivo que pueda cargar.", .new),
    ("Privacy Rights Request", "Ya ni me acuerdo qu\u{E9} les mand\u{E9}, quisiera saber qu\u{E9} es lo que tienen de m\u{ED}.", .new),
    ("Re: Privacy Rights Request", "Thank you for fixing my last name. Now the first name is wrong.", .followUp),
    (
      "Re: Privacy Rights Request", "Wrote you on August 30, got PRR-2026-00466 and clicked the button. Where am I in the stack?", .followUp
    ),
    (
      "Re: Privacy Rights Request PRR-2026-00382", "Look at it again.\n\n> We were unable to verify your identity. It has been closed.",
      .followUp
    ),
    ("Re: Privacy Rights Request - please confirm it is you", "ok", .replyVerification),
    ("Re: Privacy Rights Request", "Yes\n\n> Please confirm your request by the link", .replyVerification),
  ])
  func theThreadIsToldByTheWords(_ subject: String, _ text: String, _ thread: ThreadKind) {
    #expect(Letters.intent(text, subject: subject).thread == thread)
  }

  @Test(arguments: [
    ("Was my number in your breach?", UrgentSign.Kind.breach), ("NOTICE OF REPRESENTATION AND DEMAND", .lawyer),
    ("Pending issuance of a subpoena", .police), ("You must preserve all records.", .preservation),
    ("My late husband was a Seabee.", .care),
  ])
  func urgentSignsAreSeen(_ text: String, _ kind: UrgentSign.Kind) {
    #expect(Letters.intent(text).urgent.map(\.kind) == [kind])
  }

  @Test func handlesAndNumbersAreFoundInQuotesToo() {
    let token = String(repeating: "a2", count: 26)
    let intent = Letters.intent("ok\n\n> case PRR-2026-00009\n> yes abcdefghij234\n> \(token)")
    #expect(intent.caseNumbers == ["PRR-2026-00009"])
    #expect(intent.handles == [HandleToken(handle: "abcdefghij234", token: token)])
  }

  @Test func aRelayedConversationCountsByTheVisitorsWords() {
    let text =
      "Chat transcript\nVisitor: Jo\nAgent: Ty\n\n(1:22 PM) Jo: I want to see what you have on me\n(1:23 PM) Ty: Shall we delete my notes on you?\n"
      + "(1:24 PM) Jo: just see it"
    let intent = Letters.intent(text, subject: "Privacy Rights Request (chat transcript)", from: "Chat <transcripts@chat.test>")
    #expect(intent.rights.map(\.right) == [.access])
    #expect(!intent.agent)
  }

  /// Each of these shapes would take minutes were anything here more than linear.
  @Test(arguments: [
    String(repeating: "delete my data ", count: 20_000), String(repeating: ">", count: 300_000), String(repeating: "\n", count: 300_000),
    String(repeating: "On 1 wrote\n", count: 20_000), String(repeating: "a@", count: 100_000), String(repeating: "\" ", count: 100_000),
    String(repeating: "From: a\n", count: 30_000), String(repeating: "not want please if ", count: 15_000),
    String(repeating: "(1:22 PM) a: b\n", count: 20_000), String(repeating: "a-b.c_", count: 50_000), String(repeating: "é́", count: 60_000),
    String(repeating: "--\n", count: 60_000), String(repeating: "(a) ", count: 60_000), String(repeating: "PRR-", count: 60_000),
  ])
  func hostileTextsAreReadInTime(_ text: String) {
    let clock = ContinuousClock()
    let time = clock.measure { _ = Letters.intent(text) }
    #expect(time < .seconds(30), "a debug build on a shared machine")
  }

  @Test(arguments: [(0, false), (3_000, true)]) func whatIsTooLongToBeReadIsDoubtful(lines: Int, isCut: Bool) {
    let long = String(repeating: "We went to the lake and it rained.\n", count: lines)
    let intent = Letters.intent(long + "\nPlease delete my data.")
    #expect(intent.isCut == isCut)
    #expect(intent.rights.map(\.right) == (isCut ? [] : [.delete]))
    #expect(intent.doubtful == isCut)
    #expect(Letters.intent("Please delete my data.\n\n" + long).rights.map(\.right) == [.delete])
  }

  @Test func aLongQuoteIsNoLongLetter() {
    let intent = Letters.intent("Please delete my data.\n\n" + String(repeating: "> We went to the lake.\n", count: 5_000))
    #expect(!intent.isCut && intent.rights.map(\.right) == [.delete])
  }
}
