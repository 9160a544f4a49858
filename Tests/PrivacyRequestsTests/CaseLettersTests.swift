import Foundation
import PrivacyRequests
import Testing

/// What becomes of a letter, event by event.
@Suite struct CaseLettersTests {
  typealias Timeline = CaseTests.Timeline

  /// A case of a person on file who asked for deletion, with an acknowledgement (1) and a verification (2), both held.
  static func deletion() -> Timeline {
    var timeline = Timeline()
    timeline.open([.delete])
    return timeline
  }

  static let events: [(name: String, event: LetterEvent)] = [
    ("released", .released), ("held", .held(why: "w.")), ("dropped", .dropped(why: "w")), ("sending", .sending),
    ("accepted", .accepted(reply: "250")), ("postponed", .postponed(reply: "451")), ("refused", .refused(reply: "550")),
    ("lost", .lost(reply: "cut")), ("interrupted", .interrupted),
  ]

  /// Each state with the events that it allows and where they lead; every other event changes nothing.
  @Test(arguments: [
    (Letter.State.held, ["released": Letter.State.new, "dropped": .dropped]),
    (.new, ["held": .held, "dropped": .dropped, "sending": .sending]),
    (.sending, ["held": .held, "accepted": .sent, "postponed": .new, "refused": .failed, "lost": .unknown, "interrupted": .unknown]),
    (.sent, [:]), (.unknown, ["held": .held, "sending": .sending]), (.failed, ["released": .new, "dropped": .dropped]), (.dropped, [:]),
  ])
  func anEventThatDoesNotFitChangesNothing(state: Letter.State, allowed: [String: Letter.State]) {
    for (name, event) in Self.events {
      var timeline = Self.deletion()
      timeline.record.letters[0].state = state
      let before = timeline.record
      timeline.apply(.letter(1, event), day: 0)
      #expect(timeline.record.letters[0].state == allowed[name] ?? state, "\(name)")
      if allowed[name] == nil { #expect(timeline.record == before, "\(name)") }
    }
  }

  @Test func aLetterThatThereIsNotIsNoLetter() {
    var timeline = Self.deletion()
    let before = timeline.record
    timeline.apply(.letter(99, .released), day: 0)
    #expect(timeline.record == before)
  }

  @Test func theTokenIsBlankedOnceTheLetterIsOut() {
    for end in [LetterEvent.accepted(reply: "250 ok"), .dropped(why: "not needed")] {
      var timeline = Self.deletion()
      timeline.record.letters[1].state = end == .accepted(reply: "250 ok") ? .sending : .held
      timeline.record.letters[1].message = "yes h \(TokenMaskTests.token)\r\n"
      timeline.apply(.letter(2, end), day: 1)
      #expect(timeline.record.letters[1].message == "yes h \(TokenMaskTests.stars)\r\n")
    }
    var timeline = Self.deletion()
    timeline.record.letters[1].state = .sending
    timeline.record.letters[1].message = "yes h \(TokenMaskTests.token)\r\n"
    timeline.apply(.letter(2, .postponed(reply: "451")), day: 1)
    #expect(timeline.record.letters[1].message.contains(TokenMaskTests.token), "what will be sent again is not touched")
  }

  @Test(arguments: [(0, true), (1, false), (-1, false)])
  func aLetterLetGoOnAnotherDayIsWrittenAnew(day: Int, isFresh: Bool) {
    var record = Self.deletion().record
    let effects = record.apply(.letter(1, .released), at: Timeline.day(day), by: "kim", rules: Timeline.rules)
    #expect(effects == (isFresh ? [] : [.rewrite(letter: 1)]))
    #expect(record.letters[0].released == Timeline.day(day))
  }

  @Test func whatAServerMayHaveSeenIsNeverWrittenAnew() {
    var record = Self.deletion().record
    record.letters[0].attempts = 1
    #expect(record.apply(.letter(1, .released), at: Timeline.day(9), by: "kim", rules: Timeline.rules) == [])
    #expect(record.letters[0].state == .new)
  }

  @Test func aQuestionThatIsAnsweredIsNotPutAgain() {
    var timeline = Self.deletion()
    timeline.join(proof: .tokenFits(handle: CaseTests.handle), answer: .yes("yes"))
    timeline.apply(.letter(2, .released), day: 3)
    #expect(timeline.record.letters[1].state == .dropped)
    #expect(timeline.record.history.last?.what == "Letter 2 (verification) will not be sent: nothing waits for a confirmation any more.")
  }

  @Test func waitsGrowAndEndAfterAboutFourDays() {
    var record = Self.deletion().record
    record.letters[0].state = .new
    var now = Timeline.day(0)
    var waits: [Int] = []
    for attempt in 1...28 {
      _ = record.apply(.letter(1, .sending), at: now, by: "test", rules: Timeline.rules)
      #expect(record.letters[0].attempts == attempt)
      _ = record.apply(
        .letter(1, attempt % 2 == 0 ? .postponed(reply: "451") : .lost(reply: "cut")), at: now, by: "test", rules: Timeline.rules)
      guard let next = record.letters[0].notBefore else { break }
      waits.append(Int(next.timeIntervalSince(now)) / 60)
      now = next
    }
    #expect(waits.prefix(7) == [5, 15, 30, 60, 120, 240, 240] && waits.count == 27)
    #expect(record.letters[0].state == .failed)
    #expect((90...100).contains(now.timeIntervalSince(Timeline.day(0)) / 3600))
    #expect(record.items.last?.letter == 1 && record.items.last?.state == .ready)
  }

  @Test func aFailureIsWorkForStaffUntilTheyDecide() {
    for decision in [LetterEvent.released, .dropped(why: "called her")] {
      var timeline = Self.deletion()
      timeline.record.letters[0].state = .sending
      timeline.apply(.letter(1, .refused(reply: "550 5.1.1 no such user")), day: 1)
      #expect(timeline.record.items.map(\.letter) == [1] && timeline.record.items[0].kind == .review)
      #expect(timeline.record.letters[0].reply == "550 5.1.1 no such user")
      #expect(timeline.record.items[0].due == timeline.record.nextDue)
      timeline.apply(.letter(1, decision), day: 1)
      #expect(timeline.record.items[0].state == .done)
    }
  }

  @Test func aHeldLetterAsksForADecision() {
    var timeline = Self.deletion()
    timeline.record.letters[0].state = .new
    timeline.apply(.letter(1, .held(why: "Too many.")), day: 0)
    #expect(timeline.record.items.last?.reason == "Letter 1 (acknowledgement) is held: Too many. Let it go or drop it.")
    timeline.apply(.letter(1, .released), day: 0)
    #expect(timeline.record.items.last?.state == .done)
  }
}
