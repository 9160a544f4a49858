import Foundation
import PrivacyRequests
import Testing

/// What time brings about, as timelines: `request . . . reminder . . . refusal`.
@Suite struct CaseClockTests {
  /// One row for each class of right and state: reminders, then the refusal on the day before the date.
  @Test(
    arguments: [
      ("45 days", [.delete], "VA", "d7 reminder, d21 reminder, d35 reminder, d44 could-not-verify, d44 closed"),
      ("15 days, consent: never refused", [.withdrawConsent], "OR", "d3 reminder, d7 reminder, d10 work consent-unconfirmed, d12 reminder"),
      ("45 days, consent in Montana", [.withdrawConsent], "MT", "d7 reminder, d10 work consent-unconfirmed, d21 reminder, d35 reminder"),
      ("no confirmation needed", [.optOutSale], "CA", ""),
      (
        "both classes in one case: one letter names all", [.access, .withdrawConsent], "CT",
        "d3 reminder, d7 reminder, d10 work consent-unconfirmed, d12 reminder, d21 reminder, d35 reminder, d44 could-not-verify"
      ),
      ("state not known", [.withdrawConsent], nil, "d3 reminder, d7 reminder, d10 work consent-unconfirmed, d12 reminder"),
    ] as [(String, [Right], String?, String)])
  func nobodyConfirms(why: String, rights: [Right], state: String?, story: String) {
    var life = Lifecycle(rights, state: state)
    life.passDays(1...60)
    #expect(life.story(from: 1) == story, "\(why)")
  }

  @Test func theRefusalTellsTheOneWhoWroteAndCountsOnceItIsAccepted() {
    var life = Lifecycle([.access, .delete], onFile: "pat.old@example.net")
    life.passDays(1...43)
    #expect(life.record.requests.map(\.state) == [.awaitingVerification, .awaitingVerification])
    life.sends = false
    life.passDays(44...44)
    let letter = life.record.letters.last
    #expect(letter?.kind == .couldNotVerify && letter?.to == Lifecycle.pat && letter?.rights == [.access, .delete])
    #expect(life.record.requests.map(\.state) == [.decided, .decided])
    #expect(life.record.requests.allSatisfy { $0.outcome?.reason == .unverified && $0.isOpen })
    life.send(letter?.number ?? 0, at: Lifecycle.moment(44))
    #expect(life.record.requests.map(\.state) == [.answered, .answered])
    #expect(life.record.closed != nil)
  }

  @Test func theClockStrikesAtNineInTheCompanysZoneWhateverTheSeason() {
    // 1 November 2026 is the end of daylight saving; 8 March 2027 is the day after its beginning.
    for (day, utc) in [
      (CalendarDay(year: 2026, month: 10, day: 31), 14), (CalendarDay(year: 2026, month: 11, day: 1), 15),
      (CalendarDay(year: 2027, month: 3, day: 14), 14),
    ] {
      let moment = Lifecycle.rules.time.moment(day, minute: 540)
      #expect(Int(moment.timeIntervalSince1970) % 86_400 == utc * 3600, "\(day)")
      #expect(Lifecycle.rules.time.minute(of: moment) == "\(day) 09:00")
    }
  }

  @Test func whatComesNextIsKnownAndNothingHappensBefore() {
    var life = Lifecycle([.delete])
    #expect(life.record.nextClock(rules: Lifecycle.rules) == Lifecycle.moment(7, minute: 540))
    let before = life.record
    life.apply(.clock, at: Lifecycle.moment(7, minute: 539))
    #expect(life.record == before)
    life.apply(.clock, at: Lifecycle.moment(7, minute: 540))
    #expect(life.story(from: 1) == "d7 reminder")
    life.apply(.clock, at: Lifecycle.moment(7, minute: 541))
    #expect(life.story(from: 1) == "d7 reminder", "the same moment twice is one letter")
    #expect(life.record.nextClock(rules: Lifecycle.rules) == Lifecycle.moment(21, minute: 540))
  }

  /// The service was down: one letter for all that was missed, and the next in its time.
  @Test(
    arguments: [
      (20, "d20 reminder, d35 reminder, d44 could-not-verify, d44 closed"),
      (22, "d22 reminder, d35 reminder, d44 could-not-verify, d44 closed"),
      (40, "d40 reminder, d44 could-not-verify, d44 closed"), (44, "d44 could-not-verify, d44 closed"),
      (45, "d45 could-not-verify, d45 closed"), (46, "d46 work unconfirmed"),
    ])
  func afterAnOutageNothingIsSentTwice(day: Int, story: String) {
    var life = Lifecycle([.delete])
    life.passDays(day...60)
    #expect(life.story(from: 1) == story)
  }

  @Test func aHeldLinkIsNeitherRemindedOfNorRefusedByTheMachine() {
    var life = Lifecycle([.delete], sends: false)
    life.passDays(1...60)
    #expect(life.story(from: 1) == "d44 work unconfirmed")
    #expect(life.record.requests[0].state == .awaitingVerification)
  }

  @Test func aLinkThatCameBackIsNotSentAgain() {
    var life = Lifecycle([.delete])
    let link = life.record.letters.first { $0.kind == .verification }
    let bounce = MailRecord(
      key: "b", messageID: nil, from: nil, received: Lifecycle.moment(1), source: "b.eml", gate: .drop, disposition: .joins, rule: "bounce")
    life.apply(.bounced(bounce, letter: link?.number ?? 0, reply: "550"), at: Lifecycle.moment(1))
    life.passDays(1...60)
    #expect(life.story(from: 1) == "d1 work review-1, d44 work unconfirmed")
  }

  @Test func aYesEndsTheReminders() {
    var life = Lifecycle([.delete])
    life.passDays(1...8)
    life.confirm(day: 8)
    life.passDays(9...60)
    #expect(life.story(from: 1) == "d7 reminder, d8 confirmed, d8 work delete")
  }

  /// The link of the last reminder works to the end of the due day, a day longer than the refusal waits.
  @Test func aYesAfterTheRefusalBeginsAgainWithANewDate() {
    var life = Lifecycle([.delete, .correct])
    life.passDays(1...44)
    #expect(life.record.closed != nil)
    life.confirm(day: 45)
    #expect(life.story(from: 44) == "d44 could-not-verify, d44 closed, d45 confirmed, d45 work delete, d45 work correct")
    #expect(life.record.closed == nil)
    #expect(life.record.requests.allSatisfy { $0.state == .ready && $0.due.day == Lifecycle.start.adding(days: 90) && $0.outcome == nil })
  }

  @Test func aYesWhileTheRefusalWaitsStopsTheLetter() {
    var life = Lifecycle([.delete])
    life.passDays(1...43)
    life.sends = false
    life.passDays(44...44)
    life.confirm(day: 44)
    #expect(life.record.letters.first { $0.kind == .couldNotVerify }?.state == .dropped)
    #expect(life.record.requests[0].state == .ready)
    #expect(!life.record.items.contains { $0.what == "unconfirmed" }, "nobody need decide what the person has decided")
  }

  @Test func aRefusalThatStaffDropIsForStaff() {
    var life = Lifecycle([.delete])
    life.passDays(1...43)
    life.sends = false
    life.passDays(44...44)
    let letter = life.record.letters.last?.number ?? 0
    life.apply(.letter(letter, .dropped(why: "she called")), at: Lifecycle.moment(44))
    life.passDays(45...60)
    #expect(life.story(from: 44) == "d44 could-not-verify, d44 work unconfirmed")
    #expect(life.record.requests[0].state == .awaitingVerification)
  }

  @Test func aYesWithAnExpiredLinkBringsAFreshOneOnceADay() {
    var life = Lifecycle([.delete])
    life.passDays(1...3)
    life.confirm(day: 15, link: "h2")
    life.confirm(day: 15, link: "h2")
    #expect(life.story(from: 1) == "d15 verification, d15 work review-1")
    #expect(life.record.requests[0].state == .awaitingVerification)
    life.confirm(day: 16)
    #expect(life.record.requests[0].state == .ready)
  }

  @Test func anAnswerThatIsNotGivenToOurQuestionIsForAPersonAWeekBeforeTheDate() {
    var life = Lifecycle([])
    life.passDays(1...20)
    #expect(life.story() == "d0 clarification, d8 work unclear")
  }

  /// Whatever day and state: no more than one letter a day, none after the date, and the refusal is there on the day before.
  @Test func theScheduleHoldsForEveryStateAndRight() {
    for state in LawTable.standard.jurisdictions.map(\.code) + ["NY"] {
      for right in Right.allCases where right.needsVerification {
        var life = Lifecycle([right], state: state)
        let due = life.record.requests[0].due.day.daysSince1970 - Lifecycle.start.daysSince1970
        life.passDays(1...100)
        let letters = life.log.filter { !$0.contains("work") && !$0.contains("closed") }.dropFirst(2)
        let days = letters.compactMap { Int($0.dropFirst().prefix { $0.isNumber }) }
        #expect(Set(days).count == days.count, "\(state) \(right)")
        #expect((days.max() ?? 0) <= due, "\(state) \(right)")
        #expect(life.log.contains("d\(due - 1) could-not-verify") == (right != .withdrawConsent), "\(state) \(right)")
      }
    }
  }

  /// The writer is not on file, an address he named is: both are asked and reminded alike, and only the one on file proves who it is.
  @Test func aWriterWhoIsNotOnFileIsAskedLikeOneWhoIs() {
    var life = Lifecycle([.delete], onFile: "pat.old@example.net")
    life.passDays(1...7)
    #expect(life.story() == "d0 acknowledgement, d0 verification, d0 verification, d7 reminder, d7 reminder")
    #expect(life.record.letters.filter { $0.kind == .reminder }.map(\.to) == ["pat.old@example.net", Lifecycle.pat])
    life.confirm(day: 8)
    #expect(life.story(from: 8) == "d8 confirmed, d8 work not-on-file")
    #expect(life.record.items.last?.kind == .review, "no program may act on it")
    let handle = life.record.verifications.first { $0.to == "pat.old@example.net" }?.handle
    life.confirm(day: 9, link: handle, from: "pat.old@example.net")
    #expect(life.story(from: 9) == "d9 confirmed, d9 work delete")
    #expect(life.record.requests[0].verified?.onFile == true)
    #expect(life.record.items.first { $0.what == "not-on-file" }?.state == .withdrawn)
  }

  /// An agent's request: the person is asked at the address on file, the agent is not, and a yes is permission enough, for opt-outs too.
  @Test func thePersonWhomAnAgentSpeaksForIsAsked() {
    var life = Lifecycle([.delete, .optOutSale], onFile: "dad@example.net", agent: true)
    #expect(life.story() == "d0 acknowledgement, d0 verification, d0 work permission")
    #expect(life.record.letters.map(\.to) == [Lifecycle.pat, "dad@example.net"])
    #expect(life.record.letters.last?.rights == [.delete, .optOutSale])
    life.passDays(1...8)
    #expect(life.record.letters.last?.kind == .reminder && life.record.letters.last?.to == "dad@example.net")
    life.confirm(day: 9, from: "dad@example.net")
    #expect(life.story(from: 9) == "d9 confirmed, d9 work delete, d9 work opt-out")
    #expect(life.record.items.first { $0.what == "permission" }?.state == .withdrawn)
    #expect(life.record.letters.last?.to == "dad@example.net")
  }

  /// The agent gets the same letters on the same days, whether the person is on file or not: the machine refuses him nothing.
  @Test(arguments: ["dad@example.net", nil])
  func anAgentCannotTellWhoIsOnFile(onFile: String?) {
    var life = Lifecycle([.delete], onFile: onFile, agent: true)
    life.passDays(1...60)
    #expect(life.record.letters.filter { $0.to == Lifecycle.pat }.map(\.kind) == [.acknowledgement])
    #expect(life.log.contains("d44 work unconfirmed") == (onFile != nil))
  }

  /// A mail or an alert that nobody has looked at may hold the answer: the machine does not refuse.
  @Test func nobodyIsRefusedWhileAMailWaitsForAPerson() {
    var life = Lifecycle([.delete])
    life.ask([], from: Lifecycle.pat, day: 3)
    life.passDays(4...60)
    #expect(life.story(from: 40) == "d44 work unconfirmed")
  }

  /// Two dates fall due in one outage: one letter, and each request knows its letter.
  @Test func twoRefusalsAfterAnOutageAreOneLetter() {
    var life = Lifecycle([.delete])
    life.ask([.correct], from: Lifecycle.pat, day: 1)
    life.apply(.clock, at: Lifecycle.moment(45))
    #expect(life.record.letters.filter { $0.kind == .couldNotVerify }.map(\.rights) == [[.delete, .correct]])
    #expect(life.record.requests.allSatisfy { $0.state == .answered })
  }

  @Test func aLinkToTheAddressOnFileThatCameBackIsForAPerson() {
    var life = Lifecycle([.delete], onFile: "pat.old@example.net")
    life.bounce(life.record.letters.first { $0.to == "pat.old@example.net" }?.number ?? 0, day: 1)
    for item in life.record.items where item.kind == .review {
      life.apply(.reported(what: item.what, done: true, note: "", worker: "kim"), at: Lifecycle.moment(2))
    }
    life.passDays(3...60)
    #expect(life.log.contains("d44 work unconfirmed") && !life.log.contains("d44 could-not-verify"))
  }

  /// A yes counts from its receipt, even when it is read after the link has expired.
  @Test func aYesThatWasReadLateCounts() {
    var life = Lifecycle([.delete])
    life.confirm(day: 14, readOn: 20)
    #expect(life.record.requests[0].state == .ready)
  }

  /// Nobody was told of the refusal, so the date stays; a refusal that was told begins anew.
  @Test func aRefusalThatNobodyGotMovesNoDate() {
    var life = Lifecycle([.delete, .correct])
    life.passDays(1...43)
    life.sends = false
    life.passDays(44...44)
    life.confirm(day: 44)
    #expect(life.record.requests.allSatisfy { $0.state == .ready && $0.due.day == Lifecycle.start.adding(days: 45) })
  }

  /// The refusal of one right and the reminder of another fall on one day: the reminder waits for the next.
  @Test func aRefusalAndAReminderDoNotGoOnOneDay() {
    var life = Lifecycle([.delete])
    life.ask([.correct], from: Lifecycle.pat, day: 9)
    for item in life.record.items where item.kind == .review {
      life.apply(.reported(what: item.what, done: true, note: "", worker: "kim"), at: Lifecycle.moment(9))
    }
    life.passDays(10...46)
    #expect(
      life.log.contains("d44 could-not-verify") && !life.log.contains("d44 reminder") && life.log.contains("d45 reminder"), "\(life.log)")
  }
}
