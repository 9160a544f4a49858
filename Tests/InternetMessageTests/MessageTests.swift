import Testing

@testable import InternetMessage

@Suite struct MessageTests {
  @Test func anEmptyMessageHasARoot() { #expect(Message(parsing: []).parts.count == 1) }
}
