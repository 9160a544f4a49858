import Foundation
import PrivacyRequests
import Testing

/// The buttons on the page behind the link, against the same answers by reply.
@Suite struct CasePressTests {
  typealias Timeline = CaseTests.Timeline

  private func asked(_ rights: [Right] = [.delete, .access, .optOutSale], agent: Bool = false) -> Timeline {
    var line = Timeline()
    line.open(rights, agent: agent)
    return line
  }

  private func state(_ line: Timeline, day: Int = 3) -> LinkState? {
    line.record.linkState(CaseTests.handle, on: Timeline.rules.time.day(of: Timeline.day(day)))
  }

  /// What an answer made of a case, but for the mail and the words of the history.
  private struct Effect: Equatable {
    var requests: [Request]
    var verifications: [Verification]
    var items: [Item]
    var orders: [LetterOrder]

    init(_ line: Timeline) {
      (requests, verifications, items, orders) = (line.record.requests, line.record.verifications, line.record.items, line.orders)
    }
  }

  @Test(arguments: [true, false]) func aPressDoesWhatAReplyDoes(isMe: Bool) {
    var (page, reply) = (asked(), asked())
    page.press(isMe)
    reply.join(proof: CaseTests.fits, answer: isMe ? CaseTests.yes : CaseTests.notMe)
    #expect(Effect(page) == Effect(reply))
    #expect(page.letters.last == (isMe ? "confirmed>pat@example.com" : "stopped>pat@example.com"))
    #expect(state(page) == (isMe ? .confirmed : .denied))
    #expect(page.record.history.contains { $0.what.contains(isMe ? "on the page from" : "was not him") })
  }

  @Test(arguments: [true, false]) func theSameAnswerAgainChangesNothing(isMe: Bool) {
    var line = asked()
    line.press(isMe)
    let (before, orders) = (line.record, line.orders)
    for day in [3, 4, 40] { line.press(isMe, day: day) }
    #expect(line.record == before && line.orders == orders)
  }

  @Test func notMeAfterMePausesWhatCannotBeUndone() {
    var line = asked([.delete, .access])
    line.press(true)
    line.press(false, day: 4)
    #expect(line.states(.delete) == [.paused] && line.states(.access) == [.ready])
    #expect(line.record.items.first { $0.what == "delete" }?.state == .withdrawn)
    #expect(line.ready.contains("both-answers-2"))
    #expect(line.record.items.first { $0.what == "both-answers-2" }?.kind == .alert)
    #expect(line.letters.count == 3, "staff write, not the machine")
    #expect(state(line) == .both)
    let before = line.record
    line.press(false, day: 5)
    line.press(true, day: 5)
    #expect(line.record == before, "said twice, it is known")
  }

  @Test func meAfterNotMeIsForStaffAlone() {
    var line = asked()
    line.press(false)
    let requests = line.record.requests
    line.press(true, day: 4)
    #expect(line.record.requests == requests)
    #expect(line.ready.filter { $0 == "both-answers-2" }.count == 1)
    #expect(line.orders.last?.kind == .stopped)
    #expect(state(line) == .both)
  }

  @Test func whatStaffLetGoOnIsPausedAgain() {
    var line = asked([.delete])
    line.press(true)
    line.press(false, day: 4)
    line.record.requests[0].state = .ready
    line.press(false, day: 5)
    #expect(line.states(.delete) == [.paused])
    #expect(line.record.items.filter { $0.kind == .alert }.count == 2, "and staff hear of it again")
  }

  @Test(arguments: [true, false]) func anExpiredLinkDoesNothing(isMe: Bool) {
    var line = asked()
    #expect(state(line, day: 14) == .open && state(line, day: 15) == .expired)
    let before = line.record
    line.press(isMe, day: 15)
    #expect(line.record == before)
  }

  @Test(arguments: [true, false]) func aHandleThatThereIsNotDoesNothing(isMe: Bool) {
    var line = asked()
    let before = line.record
    line.press(isMe, handle: "bbbbbbbbbbbbb")
    #expect(line.record == before)
    #expect(line.record.linkState("bbbbbbbbbbbbb", on: CalendarDay(year: 2026, month: 11, day: 5)) == nil)
  }
}

extension CaseTests.Timeline {
  fileprivate mutating func press(_ isMe: Bool, handle: String = CaseTests.handle, day: Int = 3) {
    apply(.pressed(handle: handle, isMe: isMe), day: day)
  }
}
