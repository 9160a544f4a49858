import Foundation
import PrivacyRequests
import Testing

/// Lifecycles as timelines: what happens to a case, mail by mail. Day 0 is Monday 2 November 2026, 09:00 in Chicago.
@Suite struct CaseTests {
  static let pat = "pat@example.com"
  static let other = "pat.new@example.net"
  static let handle = "aaaaaaaaaaaaa"

  /// A case under test, with the letters that were ordered, in order.
  struct Timeline {
    var record = Case(number: CaseNumber(year: 2026, ordinal: 1), noticeVersion: "July 23, 2024")
    var orders: [LetterOrder] = []
    static let rules = CaseRules(time: CompanyTime(zone: TimeZone(secondsFromGMT: -6 * 3600) ?? .gmt))

    static func day(_ number: Int) -> Date { Date(timeIntervalSince1970: 1_793_631_600 + Double(number) * 86_400) }

    mutating func apply(_ event: Event, day: Int) {
      for effect in record.apply(event, at: Self.day(day), by: "test", rules: Self.rules) {
        guard case .write(let order) = effect else { continue }
        orders.append(order)
        let number = record.letters.count + 1
        let letter = Letter(
          number: number, kind: order.kind, to: order.to, state: .held, heldBecause: nil, written: Self.day(day),
          mail: record.mails.count, rights: order.rights, messageID: "\(number)@x.test",
          handle: order.kind == .verification ? CaseTests.handle : nil, addedToCase: order.addedToCase, message: "")
        guard order.kind == .verification else {
          record.add(letter)
          continue
        }
        record.add(
          letter,
          verification: Verification(
            handle: CaseTests.handle, tokenHash: "", to: order.to, onFile: order.onFile, rights: order.rights, letter: number,
            expires: Self.rules.time.day(of: Self.day(day)).adding(days: 14)))
      }
    }

    mutating func open(
      _ rights: [Right], disposition: Disposition = .accepted, urgent: [UrgentSign.Kind] = [], agent: Bool = false, state: String? = "CA",
      onFile: String? = CaseTests.pat, problem: String? = nil, isCut: Bool = false
    ) {
      let mail = MailRecord(
        key: "k1", messageID: nil, from: problem == nil ? CaseTests.pat : nil, received: Self.day(0), source: "1.eml", gate: .accept,
        disposition: disposition, rule: "accept.designated")
      apply(
        .opened(
          Opening(
            mail: mail, asks: rights.map { Ask(right: $0, words: "words") }, urgent: urgent.map { UrgentSign(kind: $0, text: "words") },
            agent: agent, state: state, language: "en", onFile: onFile, senderProblem: problem, isCut: isCut)), day: 0)
    }

    mutating func join(
      _ rights: [Right] = [], from: String = CaseTests.pat, proof: Joining.Proof? = nil, answer: ConfirmationAnswer? = nil,
      stop: Bool = false, day: Int = 3
    ) {
      let mail = MailRecord(
        key: "k\(record.mails.count + 1)", messageID: nil, from: from, received: Self.day(day), source: "2.eml", gate: .accept,
        disposition: .joins, rule: "accept.designated")
      apply(
        .joined(
          Joining(
            mail: mail, asks: rights.map { Ask(right: $0, words: "words") }, state: nil, proof: proof, answer: answer, asksToStop: stop)),
        day: day)
    }

    var letters: [String] { orders.map { "\($0.kind.rawValue)>\($0.to)" } }
    var ready: [String] { record.items.filter { $0.state == .ready }.map(\.what) }
    func states(_ right: Right) -> [Request.State] { record.requests.filter { $0.right == right }.map(\.state) }
  }

  static let yes = ConfirmationAnswer.yes("yes")
  static let notMe = ConfirmationAnswer.notMe("not me")
  static let fits = Joining.Proof.tokenFits(handle: handle)

  @Test func optOutsAreReadyAtOnceAndDeletionWaits() {
    var line = Timeline()
    line.open([.delete, .optOutSale, .optOutTargetedAdvertising])
    #expect(line.letters == ["acknowledgement>pat@example.com", "verification>pat@example.com"])
    #expect(line.orders.last?.rights == [.delete])
    #expect(line.ready == ["opt-out"])
    #expect(line.record.items.first?.rights == [.optOutSale, .optOutTargetedAdvertising])
    #expect(line.record.items.first?.due?.description == "2026-11-17")
    #expect(line.states(.delete) == [.awaitingVerification])
  }

  @Test(arguments: [fits, Joining.Proof.answersLetter(handle: handle)])
  func aYesFromTheAddressThatWasAskedMakesTheRestReady(proof: Joining.Proof) {
    var line = Timeline()
    line.open([.delete, .optOutSale])
    line.join(proof: proof, answer: Self.yes)
    #expect(line.letters.last == "confirmed>pat@example.com")
    #expect(line.ready == ["opt-out", "delete"])
    #expect(line.record.requests[0].verified?.onFile == true)
    line.join(proof: proof, answer: Self.yes, day: 4)
    #expect(line.ready == ["opt-out", "delete"], "a second yes changes nothing")
    #expect(line.letters.count == 3)
  }

  /// What must not confirm: another address, no yes, a wrong token, nothing that ties it to the letter.
  @Test(
    arguments: [
      ("another address", other, fits, yes, 3), ("no yes", pat, fits, nil, 3),
      ("wrong token", pat, .tokenWrong(handle: handle), yes, 3), ("nothing that ties", pat, nil, yes, 3),
    ] as [(String, String, Joining.Proof?, ConfirmationAnswer?, Int)])
  func nothingElseConfirms(why: String, from: String, proof: Joining.Proof?, answer: ConfirmationAnswer?, day: Int) {
    var line = Timeline()
    line.open([.access])
    line.join(from: from, proof: proof, answer: answer, day: day)
    #expect(line.states(.access) == [.awaitingVerification], "\(why)")
    #expect(line.ready == ["review-1"], "\(why)")
    #expect(line.letters.count == 2, "\(why)")
    line.join(proof: Self.fits, answer: Self.yes, day: 4)
    #expect(line.states(.access) == [.ready], "\(why): the right answer still counts")
  }

  @Test func aLinkWorksOnItsLastDay() {
    var line = Timeline()
    line.open([.access])
    line.join(proof: Self.fits, answer: Self.yes, day: 14)
    #expect(line.states(.access) == [.ready])
  }

  @Test func notMeFromTheAddressOnFileStops() {
    var line = Timeline()
    line.open([.delete, .access])
    line.join(proof: Self.fits, answer: Self.notMe)
    #expect(line.letters.last == "stopped>pat@example.com")
    #expect(line.states(.delete) == [.stopped] && line.states(.access) == [.stopped])
    #expect(line.ready == ["alert-1"])
    line.join(proof: Self.fits, answer: Self.yes, day: 4)
    #expect(line.states(.delete) == [.stopped], "a denied question cannot be confirmed")
  }

  @Test func anybodyTiedToTheCaseCanPauseWhatCannotBeUndone() {
    var line = Timeline()
    line.open([.delete, .optOutSale], onFile: Self.other)
    line.join(from: Self.other, proof: Self.fits, answer: Self.yes)
    #expect(line.ready == ["opt-out", "delete"])
    line.join(from: Self.pat, stop: true, day: 4)
    #expect(line.states(.delete) == [.paused])
    #expect(line.ready == ["opt-out", "alert-1"])
    #expect(line.record.items.first { $0.what == "delete" }?.state == .withdrawn)
    #expect(line.record.requests[0].due.day.description == "2026-12-17", "the clock runs")
  }

  @Test func nothingIsDeletedBeforeTheCopyWasGiven() {
    var line = Timeline()
    line.open([.access, .delete])
    line.join(proof: Self.fits, answer: Self.yes)
    #expect(line.ready == ["access"])
    #expect(line.record.items.first { $0.what == "delete" }?.state == .waiting)
  }

  @Test func aDeletionThatIsReadyWaitsWhenACopyIsAskedForLater() {
    var line = Timeline()
    line.open([.delete])
    line.join(proof: Self.fits, answer: Self.yes)
    #expect(line.ready == ["delete"])
    line.join([.portability], day: 4)
    #expect(line.ready.isEmpty)
    #expect(line.record.requests.last?.due.day.description == "2026-12-21", "a further right has its own receipt")
    #expect(line.letters.suffix(2) == ["acknowledgement>pat@example.com", "verification>pat@example.com"])
    #expect(line.orders.dropLast().last?.addedToCase == true)
  }

  @Test func aRightAskedForAgainIsAReminderAndNoNewRequest() {
    var line = Timeline()
    line.open([.access])
    line.join([.access])
    #expect(line.record.requests.count == 1)
    #expect(line.ready == ["review-1"])
  }

  @Test func whatWasRefusedBecomesARequestWhenItIsSentAgain() {
    var line = Timeline()
    line.open([.delete], disposition: .rejected)
    #expect(line.letters == ["rejection>pat@example.com"])
    #expect(line.record.kind == .refusal && line.record.requests.isEmpty)
    line.join(day: 2)
    #expect(line.record.kind == .request)
    #expect(line.states(.delete) == [.awaitingVerification])
    #expect(line.record.requests.first?.received == Timeline.day(2))
    #expect(line.letters.suffix(2) == ["acknowledgement>pat@example.com", "verification>pat@example.com"])
  }

  @Test func theQuestionIsPutOnceThenStaffDecide() {
    var line = Timeline()
    line.open([])
    #expect(line.letters == ["clarification>pat@example.com"])
    #expect(line.ready.isEmpty)
    #expect(line.record.nextDue?.description == "2026-11-17", "the case has a date though nobody can tell what is asked")
    line.join()
    #expect(line.letters.count == 1)
    #expect(line.ready == ["unclear"])
    line.join([.access], day: 4)
    #expect(line.letters.suffix(2) == ["acknowledgement>pat@example.com", "verification>pat@example.com"])
    #expect(line.ready.isEmpty)
  }

  @Test func anAgentGetsTheReceiptAndNoLink() {
    var line = Timeline()
    line.open([.delete, .optOutSale], agent: true, onFile: nil)
    #expect(line.letters == ["acknowledgement>pat@example.com"])
    #expect(line.ready == ["permission"])
    #expect(line.record.requests.allSatisfy { $0.state == .awaitingStaff })
  }

  @Test func aMailTooLongToBeReadWaitsForAPerson() {
    var line = Timeline()
    line.open([.delete, .optOutSale], isCut: true)
    #expect(line.letters == ["acknowledgement>pat@example.com"])
    #expect(line.ready == ["review-1"])
    #expect(line.record.requests.allSatisfy { $0.state == .awaitingStaff })
  }

  @Test(arguments: [UrgentSign.Kind.child, .lawyer, .police, .preservation, .care])
  func whereAPersonMustWriteFirstNoLetterGoesOut(kind: UrgentSign.Kind) {
    var line = Timeline()
    line.open([.delete], disposition: .urgent, urgent: [kind])
    #expect(line.letters.isEmpty)
    #expect(line.ready == ["alert-1", "review-1"])
    #expect(line.record.requests.first?.due.day.description == "2026-12-17", "the date runs from receipt")
  }

  @Test func aBreachQuestionDoesNotHoldUpTheRequestBesideIt() {
    var line = Timeline()
    line.open([.delete], urgent: [.breach])
    #expect(line.letters == ["acknowledgement>pat@example.com", "verification>pat@example.com"])
    #expect(line.ready == ["alert-1"])
  }

  @Test func anUnusableSenderGetsNoLetterButHasHisDates() {
    var line = Timeline()
    line.open([.access], disposition: .senderUnusable, onFile: nil, problem: "Two people are named in From.")
    #expect(line.letters.isEmpty)
    #expect(line.ready == ["review-1"])
    #expect(line.record.sender == nil)
    #expect(line.record.items.first?.due?.description == "2026-12-17")
  }

  @Test func whoIsNotOnFileGetsTheSameLetters() {
    var known = Timeline()
    known.open([.access, .optOutSale])
    var unknown = Timeline()
    unknown.open([.access, .optOutSale], onFile: nil)
    #expect(known.letters == unknown.letters)
    unknown.join(proof: Self.fits, answer: Self.yes)
    #expect(unknown.record.requests.first?.verified?.onFile == false)
    #expect(unknown.record.items.last?.reason.contains("nothing found under this") == true)
  }

  @Test func anOutsidersMailIsWorkAndNothingElse() {
    var line = Timeline()
    line.open([.access])
    let before = line.record.requests
    let mail = MailRecord(
      key: "k9", messageID: nil, from: "stranger@example.org", received: Timeline.day(1), source: "9.eml", gate: .accept,
      disposition: .notAParty, rule: "accept.designated")
    line.apply(.outsiderWrote(mail), day: 1)
    #expect(line.record.requests == before)
    #expect(line.ready == ["review-1"])
    #expect(!line.record.isParty("stranger@example.org"))
  }

  @Test func aReportIsKeptAndAFailureComesBack() {
    var line = Timeline()
    line.open([.optOutSale])
    line.apply(.reported(what: "opt-out", done: false, note: "list is locked", worker: "crm"), day: 1)
    #expect(line.record.items.first?.attempt == 2)
    #expect(line.ready == ["opt-out"])
    line.apply(.reported(what: "opt-out", done: true, note: "", worker: "crm"), day: 2)
    #expect(line.ready == ["review-1"], "somebody must tell the person")
    #expect(line.states(.optOutSale) == [.ready], "finishing the work does not answer the person")
  }

  @Test func workThatFailedThreeTimesIsForAPerson() {
    var line = Timeline()
    line.open([.optOutSale])
    for day in 1...2 { line.apply(.reported(what: "opt-out", done: false, note: "locked", worker: "crm"), day: day) }
    #expect(line.ready == ["opt-out"])
    line.apply(.reported(what: "opt-out", done: false, note: "locked", worker: "crm"), day: 3)
    #expect(line.ready == ["review-1", "alert-1"])
    #expect(line.record.items[1].due?.description == "2026-11-17", "the date stays")
  }
}
