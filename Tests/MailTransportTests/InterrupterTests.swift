import MailTransport
import Testing

@Suite struct InterrupterTests {
  @Test func anInterruptStaysUntilItIsCleared() throws {
    let interrupter = try Interrupter()
    #expect(!interrupter.isInterrupted)
    for _ in 0..<100_000 { interrupter.interrupt() }
    #expect(interrupter.isInterrupted)
    #expect(interrupter.isInterrupted)
    interrupter.clear()
    #expect(!interrupter.isInterrupted)
  }
}
