import Testing

@testable import MailTransport

@Suite struct MailboxNameTests {
  @Test(arguments: [
    ("INBOX", "\"INBOX\""), ("Done & dusted", "\"Done &- dusted\""), ("Gelöscht", "\"Gel&APY-scht\""), ("a\"b\\c", "\"a\\\"b\\\\c\""),
    ("~peter/mail/台北/日本語", "\"~peter/mail/&U,BTFw-/&ZeVnLIqe-\""), ("Hi Mom -☺-!", "\"Hi Mom -&Jjo--!\""), ("😀", "\"&2D3eAA-\""),
  ])
  func namesAsRFC3501WritesThem(name: String, words: String) { #expect(MailboxName.quoted(name) == words) }

  @Test(arguments: ["", "a\r\nP9 LOGOUT", "a\0b", "\u{7F}", String(repeating: "x", count: 1_001)])
  func namesThatCannotBe(name: String) { #expect(MailboxName.quoted(name) == nil) }
}
