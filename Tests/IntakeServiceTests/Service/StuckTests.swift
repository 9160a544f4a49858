import Testing

@testable import IntakeService

@Suite struct StuckTests {
  @Test func onlyTimesAloneCountAndOnlyInARow() {
    let first = Stuck.note(7, 1, wasAlone: false, before: nil)
    #expect(first == Stuck(uidValidity: 1, uid: 7, times: 0))
    let second = Stuck.note(7, 1, wasAlone: true, before: first)
    #expect(Stuck.note(7, 1, wasAlone: true, before: second).times == 2)
    #expect(Stuck.note(8, 1, wasAlone: true, before: second).times == 1, "another message")
    #expect(Stuck.note(7, 2, wasAlone: true, before: second).times == 1, "another mailbox")
  }

  @Test func whatIsNoFaultOfAMessageIsNotSuspect() {
    #expect(!Stuck.isSuspect(SecretSource.Failure(description: "")))
    #expect(!Stuck.isSuspect(ContactsProblem(reason: "")))
  }
}
