import Testing

@testable import InternetMessage

@Suite struct LimitsTests {
  private static func kinds(_ text: String, _ change: (inout Limits) -> Void) -> Set<Defect.Kind> {
    var limits = Limits()
    change(&limits)
    return Set(Message(parsing: Array(text.utf8), limits: limits).defects.map(\.kind))
  }

  private static let nested =
    "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b--\n--a--\n"

  @Test func eachLimitIsSaidWhenItIsPassedAndOnlyThen() {
    #expect(Self.kinds("X: y\n\nabc") { $0.messageBytes = 9 } == [])
    #expect(Self.kinds("X: y\n\nabc") { $0.messageBytes = 8 } == [.messageTooLong])
    #expect(Self.kinds("X: y\nX: y\n\n") { $0.headerFields = 2 } == [])
    #expect(Self.kinds("X: y\nX: y\n\n") { $0.headerFields = 1 } == [.tooManyHeaderFields])
    #expect(Self.kinds("X: yyyy\n\n") { $0.fieldBytes = 4 } == [])
    #expect(Self.kinds("X: yyyy\n\n") { $0.fieldBytes = 3 } == [.fieldTooLong])
    #expect(Self.kinds("X: yyyy\nY: z\n\n") { $0.headerBytes = 8 } == [])
    #expect(Self.kinds("X: yyyy\nY: z\n\n") { $0.headerBytes = 7 } == [.headerTooLong])
    #expect(Self.kinds(Self.nested) { $0.depth = 2 } == [])
    #expect(Self.kinds(Self.nested) { $0.depth = 1 } == [.nestedTooDeep])
    #expect(Self.kinds(Self.nested) { $0.parts = 3 } == [])
    #expect(Self.kinds(Self.nested) { $0.parts = 2 }.contains(.tooManyParts))
    #expect(Self.kinds(Self.nested) { $0.boundaryBytes = 1 } == [])
    #expect(Self.kinds(Self.nested) { $0.boundaryBytes = 0 } == [.multipartWithoutBoundary])
    #expect(Self.kinds("To: a@example.com,b@example.com\n\n") { $0.mailboxes = 2 } == [])
    #expect(Self.kinds("To: a@example.com,b@example.com\n\n") { $0.mailboxes = 1 } == [.tooManyMailboxes])
    #expect(
      Self.kinds("Subject: " + String(repeating: "=?a?q?b?=", count: Limits.encodedWords) + "\n\n") { _ in } == [.tooManyEncodedWords])
    #expect(Self.kinds("References: " + String(repeating: "<a@b>", count: Limits.messageIDs) + "\n\n") { _ in } == [.tooManyMessageIDs])
    #expect(
      Self.kinds("Content-Type: a/b" + String(repeating: ";c=d", count: Limits.parameters + 1) + "\n\n") { _ in } == [.tooManyParameters])
  }

  @Test func nothingIsDroppedWithTheLastPart() {
    var limits = Limits()
    limits.parts = 2
    let message = Message(
      parsing: Array("Content-Type: multipart/mixed; boundary=a\n\n--a\n\none\n--a\n\ntwo\n--a--\n".utf8), limits: limits)
    #expect(message.text.contains("two"))
  }

  @Test(arguments: [-1, 0, Int.min]) func limitsThatMakeNoSenseDoNotTrap(value: Int) {
    let limits = { (limits: inout Limits) in
      limits.messageBytes = value
      limits.headerBytes = value
      limits.headerFields = value
      limits.fieldBytes = value
      limits.depth = value
      limits.parts = value
      limits.boundaryBytes = value
      limits.mailboxes = value
    }
    #expect(Self.kinds(Self.nested, limits).contains(.messageTooLong))
  }
}
