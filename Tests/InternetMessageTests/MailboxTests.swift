import Testing

@testable import InternetMessage

@Suite struct MailboxTests {
  @Test(arguments: [
    ("ana", "ana@example.com"), ("a.b+c", "a.b+c@example.com"), ("a b", "\"a b\"@example.com"), ("a\"b\\c", "\"a\\\"b\\\\c\"@example.com"),
    ("a,b", "\"a,b\"@example.com"), ("a..b", "a..b@example.com"),
  ])
  func aLocalPartIsQuotedWhereItMustBe(local: String, address: String) {
    #expect(Mailbox(localPart: local, domain: "example.com").address == address)
  }
}
