import Foundation
import PrivacyRequests
import Testing

/// How staff bring requests to their end, and what stands in the way.
@Suite struct CaseDecisionTests {
  @Test func requestsThatAreAnsweredTogetherMakeOneLetterAndCloseTheCase() {
    var life = Lifecycle([.optOutSale, .optOutTargetedAdvertising, .correct])
    life.confirm(day: 2)
    #expect(life.decide(.answer(nothingFound: false), [.optOutSale, .optOutTargetedAdvertising, .correct], day: 5) == nil)
    #expect(life.story(from: 5) == "d5 answer, d5 closed")
    #expect(life.record.letters.last?.rights == [.optOutSale, .optOutTargetedAdvertising, .correct])
    #expect(life.record.requests.allSatisfy { $0.state == .answered && $0.outcome?.kind == .granted && $0.outcome?.by == "kim" })
    #expect(life.record.items.allSatisfy { $0.state == .done }, "deciding completes the work")
  }

  @Test func whatBelongsToOtherAddressesIsToldThere() {
    var life = Lifecycle([.optOutSale, .correct], onFile: "pat.old@example.net")
    let joining = Joining(
      mail: MailRecord(
        key: "k2", messageID: nil, from: "pat.old@example.net", received: Lifecycle.moment(1), source: "2", gate: .accept,
        disposition: .joins,
        rule: "r"), asks: [], state: nil, proof: .tokenFits(handle: "h2"), answer: .yes("yes"), asksToStop: false)
    life.apply(.joined(joining), at: Lifecycle.moment(1))
    #expect(life.decide(.answer(nothingFound: false), [.optOutSale, .correct], day: 5) == nil)
    let answers = life.record.letters.filter { $0.kind == .answer }
    #expect(answers.map(\.to) == [Lifecycle.pat, "pat.old@example.net"])
    #expect(answers.map(\.rights) == [[.optOutSale], [.correct]])
    #expect(life.record.requests.map { $0.outcome?.letter } == answers.map(\.number))
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var rights: [Right] = [.delete]
    var confirmed = true
    var onFile: String? = Lifecycle.pat
    var agent = false
    var state: String? = "VA"
    var kind: StaffDecision.Kind
    var about: [Right]? = nil
    var words: String? = nil
    var matched: Set<StaffDecision.DataPoint> = []
    var isDone = true
    var day = 5
    /// A piece of the objection; nil when the decision is taken.
    var objection: String?
    var testDescription: String { name }
  }

  static let rows: [Row] = [
    Row(name: "a confirmed deletion", kind: .answer(nothingFound: false), objection: nil),
    Row(
      name: "a deletion that nobody reported as done", kind: .answer(nothingFound: false), isDone: false,
      objection: "nobody has reported “delete” as done"),
    Row(name: "an opt-out is done whatever is held", rights: [.optOutSale], kind: .answer(nothingFound: true), objection: "whether or not"),
    Row(
      name: "an agent’s opt-out before the permission is decided", rights: [.optOutSale], confirmed: false, agent: true,
      kind: .answer(nothingFound: false), objection: "about the permission"),
    Row(name: "an appeal is refused with words", rights: [.appeal], state: "NY", kind: .deny(.upheld), objection: "--words"),
    Row(name: "what is asked for already", kind: .add, about: [.delete], objection: "open request already"),
    Row(name: "added by staff", kind: .add, about: [.access], objection: nil),
    Row(name: "no request at all", kind: .void, objection: nil),
    Row(name: "not confirmed", confirmed: false, kind: .answer(nothingFound: false), objection: "has not confirmed"),
    Row(
      name: "an opt-out needs no confirmation", rights: [.optOutSale], confirmed: false, kind: .answer(nothingFound: false), objection: nil),
    Row(name: "an address not on file", onFile: nil, kind: .answer(nothingFound: false), objection: "--nothing-found"),
    Row(name: "an address not on file, nothing found", onFile: nil, kind: .answer(nothingFound: true), objection: nil),
    Row(name: "a copy without a second look", rights: [.access], kind: .answer(nothingFound: false), objection: "second look"),
    Row(name: "one point is not two", rights: [.access], kind: .answer(nothingFound: false), matched: [.name], objection: "second look"),
    Row(
      name: "a copy with a second look", rights: [.access], kind: .answer(nothingFound: false), words: "Here it is.",
      matched: [.name, .phone],
      objection: nil),
    Row(
      name: "a copy without a word about it", rights: [.access], kind: .answer(nothingFound: false), matched: [.name, .phone],
      objection: "--words FILE"),
    Row(
      name: "deletion before the copy", rights: [.access, .delete], kind: .answer(nothingFound: false), about: [.delete],
      objection: "a copy is owed first"),
    Row(name: "no such request", kind: .answer(nothingFound: false), about: [.correct], objection: "no open request"),
    Row(name: "nothing at all", kind: .answer(nothingFound: false), about: [], objection: "No request"),
    Row(name: "denied with a reason that fits", kind: .deny(.exception), words: "We must keep invoices.", objection: nil),
    Row(name: "an exception must be told", kind: .deny(.exception), objection: "--words"),
    Row(name: "fraud must be told", rights: [.optOutSale], kind: .deny(.fraud), objection: "--words"),
    Row(name: "a reason that does not fit", kind: .deny(.accurate), objection: "cannot be the reason"),
    Row(
      name: "an opt-out is never refused for want of a check", rights: [.optOutSale], kind: .deny(.unverified),
      objection: "cannot be the reason"),
    Row(
      name: "withdrawn consent neither", rights: [.withdrawConsent], confirmed: false, kind: .deny(.unverified),
      objection: "cannot be the reason"),
    Row(name: "unverified, but it is", kind: .deny(.unverified), objection: "confirmed it"),
    Row(name: "unverified", confirmed: false, kind: .deny(.unverified), objection: nil),
    Row(name: "nobody acts for another", kind: .deny(.noPermission), objection: "nobody acts for somebody else"),
    Row(name: "an agent without permission", confirmed: false, agent: true, kind: .deny(.noPermission), objection: nil),
    Row(name: "extended", kind: .extend(.complexity), objection: nil),
    Row(name: "extended on the last day", kind: .extend(.number), day: 45, objection: nil),
    Row(name: "extended too late", kind: .extend(.complexity), day: 46, objection: "date has passed"),
    Row(name: "volume is a reason in Utah", state: "UT", kind: .extend(.volume), objection: nil),
    Row(name: "volume elsewhere", kind: .extend(.volume), objection: "no reason"),
    Row(name: "an opt-out in California", rights: [.optOutSale], state: "CA", kind: .extend(.complexity), objection: "cannot be extended"),
    Row(
      name: "withdrawn consent is not extended", rights: [.withdrawConsent], state: "MT", kind: .extend(.complexity),
      objection: "cannot be extended"),
    Row(name: "a link", confirmed: false, kind: .link(address: nil), objection: nil),
    Row(name: "a link for what is confirmed", kind: .link(address: nil), objection: "does not wait"),
    Row(
      name: "verified by phone", confirmed: false, kind: .verify(how: "phone", address: nil), matched: [.name, .address], objection: nil),
    Row(
      name: "verified with one point", confirmed: false, kind: .verify(how: "phone", address: nil), matched: [.name], objection: "match two"
    ),
    Row(
      name: "an opt-out is not verified", rights: [.optOutSale], kind: .verify(how: "phone", address: nil), matched: [.name, .address],
      objection: "needs no confirmation"),
    Row(name: "taken back", kind: .withdraw, objection: nil),
    Row(name: "nothing is paused", kind: .resume, objection: "not paused"),
  ]

  @Test(arguments: rows)
  func aDecisionIsTakenOrThereIsASentenceWhyNot(row: Row) {
    var life = Lifecycle(row.rights, state: row.state, onFile: row.onFile, agent: row.agent)
    if row.confirmed, row.rights.contains(where: \.needsVerification) { life.confirm(day: 1) }
    let before = life.record
    let objection = life.decide(row.kind, row.about ?? row.rights, day: row.day, words: row.words, matched: row.matched, isDone: row.isDone)
    if let wanted = row.objection {
      #expect(objection?.contains(wanted) == true, "\(objection ?? "no objection")")
      #expect(life.record == before)
    } else {
      #expect(objection == nil)
      #expect(life.record != before)
      #expect(life.record.history.contains { $0.what.hasSuffix("Reason: because") || $0.what.contains("Reason: because ") })
    }
  }

  // MARK: Letters and dates

  @Test func anAnswerThatComesBackIsOwedAgainWithItsOldDate() {
    var life = Lifecycle([.optOutSale], state: "CA")
    _ = life.decide(.answer(nothingFound: false), [.optOutSale], day: 5)
    #expect(life.record.closed != nil)
    let letter = life.record.letters.last?.number ?? 0
    let bounce = MailRecord(
      key: "b", messageID: nil, from: nil, received: Lifecycle.moment(6), source: "b.eml", gate: .drop, disposition: .joins, rule: "bounce")
    life.apply(.bounced(bounce, letter: letter, reply: "550"), at: Lifecycle.moment(6))
    #expect(life.record.closed == nil)
    #expect(life.record.requests[0].isOpen && life.record.requests[0].due.day == Lifecycle.start.adding(days: 15))
    #expect(life.record.nextDue == Lifecycle.start.adding(days: 15))
  }

  @Test func aDroppedAnswerIsNoAnswer() {
    var life = Lifecycle([.correct], sends: true)
    life.confirm(day: 1)
    life.sends = false
    _ = life.decide(.answer(nothingFound: false), [.correct], day: 5)
    #expect(life.decide(.deny(.accurate), [.correct], day: 5)?.contains("decided already") == true)
    life.apply(.letter(life.record.letters.last?.number ?? 0, .dropped(why: "wrong text")), at: Lifecycle.moment(5))
    #expect(life.record.requests[0].state == .ready && life.record.requests[0].outcome == nil)
    #expect(life.decide(.deny(.accurate), [.correct], day: 6) == nil)
  }

  /// More time counts when its letter was accepted before the first date had passed; once.
  @Test(arguments: [(44, true), (45, true), (46, false)])
  func moreTimeCountsWhenTheLetterIsInTime(day: Int, counts: Bool) {
    var life = Lifecycle([.correct])
    life.confirm(day: 1)
    life.sends = false
    #expect(life.decide(.extend(.complexity), [.correct], day: 40) == nil)
    #expect(life.record.requests[0].due.day == Lifecycle.start.adding(days: 45), "nothing is promised yet")
    life.send(life.record.letters.last?.number ?? 0, at: Lifecycle.moment(day))
    #expect(life.record.requests[0].due.day == Lifecycle.start.adding(days: counts ? 90 : 45))
    #expect(life.record.items.contains { $0.kind == .alert && $0.state == .ready } == !counts)
    #expect(life.decide(.extend(.complexity), [.correct], day: day) != nil, "once")
  }

  @Test func moreTimeWhoseLetterCameBackIsNoMoreTime() {
    var life = Lifecycle([.correct])
    life.confirm(day: 1)
    _ = life.decide(.extend(.complexity), [.correct], day: 40)
    #expect(life.record.requests[0].due.day == Lifecycle.start.adding(days: 90))
    let bounce = MailRecord(
      key: "b", messageID: nil, from: nil, received: Lifecycle.moment(41), source: "b.eml", gate: .drop, disposition: .joins, rule: "bounce"
    )
    life.apply(.bounced(bounce, letter: life.record.letters.last?.number ?? 0, reply: "550"), at: Lifecycle.moment(41))
    #expect(life.record.requests[0].due.day == Lifecycle.start.adding(days: 45))
  }

  @Test func takingBackStopsTheWorkAndTheClock() {
    var life = Lifecycle([.delete, .optOutSale])
    life.confirm(day: 1)
    #expect(life.decide(.withdraw, [.delete], day: 3) == nil)
    #expect(life.story(from: 3) == "d3 withdrawn")
    #expect(life.record.requests[0].state == .withdrawn)
    #expect(life.record.items.first { $0.what == "delete" }?.state == .withdrawn)
    _ = life.decide(.answer(nothingFound: false), [.optOutSale], day: 4)
    #expect(life.story(from: 4) == "d4 answer, d4 closed")
  }

  @Test func askedAgainAfterTheAnswerItIsANewRequestWithNewWork() {
    var life = Lifecycle([.optOutSale])
    _ = life.decide(.answer(nothingFound: false), [.optOutSale], day: 5)
    let joining = Joining(
      mail: MailRecord(
        key: "k2", messageID: nil, from: Lifecycle.pat, received: Lifecycle.moment(30), source: "2", gate: .accept, disposition: .joins,
        rule: "r"), asks: [Ask(right: .optOutSale, words: "again")], state: nil, proof: nil, answer: nil, asksToStop: false)
    life.apply(.joined(joining), at: Lifecycle.moment(30))
    #expect(life.story(from: 30) == "d30 acknowledgement, d30 work opt-out-2")
    #expect(life.record.requests.map(\.state) == [.answered, .ready])
    #expect(life.record.closed == nil)
  }

  @Test func workThatIsDoneAsksForTheAnswer() {
    var life = Lifecycle([.optOutSale])
    life.apply(.reported(what: "opt-out", done: true, note: "", worker: "kim"), at: Lifecycle.moment(2))
    #expect(life.story(from: 2) == "d2 work review-1")
    #expect(life.record.items.last?.due == life.record.requests[0].due.day)
    _ = life.decide(.answer(nothingFound: false), [.optOutSale], day: 3)
    #expect(life.record.items.allSatisfy { $0.state == .done })
  }

  @Test func theDeletionWaitsForTheCopyAndForTheAppeal() {
    var life = Lifecycle([.access, .delete])
    life.confirm(day: 1)
    #expect(life.story(from: 1) == "d1 confirmed, d1 work access")
    _ = life.decide(.answer(nothingFound: false), [.access], day: 5, words: "Here it is.", matched: [.name, .phone])
    #expect(life.story(from: 5) == "d5 answer, d5 work delete")
  }

  // MARK: Appeals

  @Test func anAppealIsDecidedBySomebodyElse() {
    var life = Lifecycle([.correct, .appeal], state: "NY")
    life.confirm(day: 1)
    _ = life.decide(.deny(.accurate), [.correct], day: 5)
    #expect(life.decide(.deny(.upheld), [.appeal], day: 6, words: "We looked again.")?.contains("Somebody else must decide") == true)
    life.actor = "lee"
    #expect(life.decide(.deny(.upheld), [.appeal], day: 6, words: "We looked again.") == nil)
  }

  /// Texas wants the regulator named and its contact is sure; Kentucky wants it too, and nobody has confirmed a contact.
  @Test(arguments: [("TX", true), ("KY", false), ("NY", true)])
  func whereTheLawWantsTheRegulatorNamedARefusedAppealNeedsOne(state: String, isTaken: Bool) {
    var life = Lifecycle([.appeal], state: state)
    let objection = life.decide(.deny(.upheld), [.appeal], day: 5, words: "We looked again.")
    #expect((objection == nil) == isTaken, "\(objection ?? "")")
    if !isTaken { #expect(objection?.contains("laws confirm") == true) }
  }

  // MARK: What must not leave, and what must not be lost

  @Test func wordsOfStaffGoToOneAddressAlone() {
    var life = Lifecycle([.optOutSale, .access], onFile: "pat.old@example.net")
    let handle = life.record.verifications.first { $0.to == "pat.old@example.net" }?.handle
    life.confirm(day: 1, link: handle, from: "pat.old@example.net")
    let both: [Right] = [.optOutSale, .access]
    let objection = life.decide(.answer(nothingFound: false), both, day: 2, words: "We hold …", matched: [.name, .phone])
    #expect(objection?.contains("different addresses") == true)
    #expect(life.decide(.answer(nothingFound: false), [.access], day: 2, words: "We hold …", matched: [.name, .phone]) == nil)
    #expect(life.record.letters.last?.to == "pat.old@example.net")
  }

  @Test func whatSomebodyElseOfTheCaseAsksIsToldToHim() {
    var life = Lifecycle([.optOutSale], onFile: "pat.old@example.net")
    life.ask([.appeal], from: "pat.old@example.net", day: 3)
    _ = life.decide(.deny(.upheld), [.appeal], day: 5, words: "We looked again.")
    #expect(life.record.letters.last?.to == "pat.old@example.net")
  }

  /// The copy came back, so it is owed again and nothing is deleted.
  @Test func aCopyThatCameBackStopsTheDeletion() {
    var life = Lifecycle([.access, .delete])
    life.confirm(day: 1)
    _ = life.decide(.answer(nothingFound: false), [.access], day: 5, words: "Held.", matched: [.name, .phone])
    #expect(life.record.items.first { $0.what == "delete" }?.state == .ready)
    life.bounce(life.record.letters.last?.number ?? 0, day: 6)
    #expect(life.record.items.first { $0.what == "delete" }?.state == .waiting)
  }

  @Test func notMeKeepsAnAnswerFromLeaving() {
    var life = Lifecycle([.access])
    life.passDays(1...7)
    life.confirm(day: 8, link: life.record.verifications.first?.handle)
    life.sends = false
    _ = life.decide(.answer(nothingFound: false), [.access], day: 9, words: "Held.", matched: [.name, .phone])
    life.denyOnPage(life.record.verifications.last?.handle ?? "", day: 9)
    #expect(life.record.letters.first { $0.kind == .answer }?.state == .dropped)
    #expect(life.record.requests[0].state == .stopped)
  }

  /// The address on file proves more, whenever its yes comes: after “nothing found” for another address too.
  @Test func aYesFromTheAddressOnFileCountsAfterNothingFound() {
    var life = Lifecycle([.access], onFile: "pat.old@example.net")
    life.confirm(day: 1)
    #expect(life.decide(.answer(nothingFound: true), [.access], day: 2) == nil)
    #expect(life.record.closed != nil)
    life.confirm(day: 3, link: life.record.verifications.first?.handle, from: "pat.old@example.net")
    #expect(life.record.closed == nil && life.record.requests[0].state == .ready && life.record.requests[0].verified?.onFile == true)
    #expect(life.story(from: 3) == "d3 confirmed, d3 work access")
  }

  /// The victim whom a stranger named says “not me”: the stranger's own letters run on, and open nothing.
  @Test func notMeOfTheAddressOnFileTellsTheWriterNothing() {
    var life = Lifecycle([.access], onFile: "victim@example.net")
    life.denyOnPage(life.record.verifications.first?.handle ?? "", day: 1)
    #expect(life.record.letters.last?.kind == .stopped && life.record.letters.last?.to == "victim@example.net")
    life.passDays(2...7)
    #expect(life.record.letters.last?.kind == .reminder && life.record.letters.last?.to == Lifecycle.pat)
    life.confirm(day: 8)
    #expect(life.story(from: 8) == "d8 confirmed, d8 work not-on-file")
    #expect(life.record.items.contains { $0.kind == .alert && $0.state == .ready })
  }

  @Test func aRequestAskedAgainGetsALinkOfItsOwn() {
    var life = Lifecycle([.correct])
    life.passDays(1...7)
    life.confirm(day: 8)
    _ = life.decide(.answer(nothingFound: false), [.correct], day: 9, isDone: true)
    life.ask([.correct], from: Lifecycle.pat, day: 10)
    #expect(life.story(from: 10) == "d10 acknowledgement, d10 verification")
  }

  @Test func staffAddWhatTheProgramDidNotRead() {
    var life = Lifecycle([])
    life.passDays(1...8)
    #expect(life.decide(.add, [.delete, .optOutSale], day: 9) == nil)
    #expect(life.story(from: 9) == "d9 acknowledgement, d9 verification, d9 work opt-out")
    #expect(life.record.requests[0].due.day == Lifecycle.start.adding(days: 45), "it dates from the first mail")
    #expect(life.record.items.first { $0.what == "unclear" }?.state == .withdrawn)
  }

  @Test func whatIsNoRequestEndsWithoutALetter() {
    var life = Lifecycle([.delete], sends: false)
    #expect(life.decide(.void, [], day: 1) == nil)
    #expect(life.record.closed != nil && life.record.letters.allSatisfy { $0.state == .dropped })
    #expect(life.record.requests[0].state == .stopped)
  }
}
