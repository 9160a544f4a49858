import Testing

@testable import PrivacyRequests

@Suite struct GateDecisionTests {
  private func intent(rights: [Right] = [], thread: ThreadKind = .new, doubtful: Bool = false) -> Intent {
    var intent = Intent()
    intent.rights = rights.map { Finding(right: $0, text: "words", rule: "rule") }
    intent.thread = thread
    intent.doubtful = doubtful
    return intent
  }

  @Test func theDesignatedWayIsAcceptedWhateverItAsks() {
    #expect(GateDecision.decide(channel: .designated, intent: intent()).gate == .accept)
    #expect(GateDecision.decide(channel: .designated, intent: intent(rights: [.delete])).rule == "accept.designated")
  }

  @Test func automaticMailIsDroppedWhateverItAsks() {
    let decision = GateDecision.decide(channel: .automatic(rule: "list", why: "A list."), intent: intent(rights: [.delete]))
    #expect(decision == GateDecision(gate: .drop, rule: "drop.list", why: "A list."))
  }

  @Test(arguments: [OtherWay.subject, .address, .relay])
  func aRightAskedAnotherWayIsRejected(_ way: OtherWay) {
    let decision = GateDecision.decide(channel: .other(way, why: "w"), intent: intent(rights: [.access]))
    #expect(decision.gate == .reject)
    #expect(decision.rule == "reject." + way.rawValue)
  }

  @Test func anAnswerToOurVerificationAnotherWayIsRejected() {
    #expect(GateDecision.decide(channel: .other(.subject, why: ""), intent: intent(thread: .replyVerification)).gate == .reject)
  }

  @Test func everythingElseIsLeft() {
    #expect(GateDecision.decide(channel: .other(.subject, why: ""), intent: intent()).rule == "leave.no-request")
    #expect(GateDecision.decide(channel: .other(.subject, why: ""), intent: intent(doubtful: true)).rule == "leave.doubtful")
    #expect(GateDecision.decide(channel: .other(.subject, why: ""), intent: intent(thread: .followUp)).gate == .leave)
  }
}
