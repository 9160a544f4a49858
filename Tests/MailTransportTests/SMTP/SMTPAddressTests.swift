import Testing

@testable import MailTransport

@Suite struct SMTPAddressTests {
  @Test(arguments: [
    "ana@example.com", "a.b+c@mail.example.com", "o'neil@example.org", "\"a@b\"@example.com", "\"a\\\"b\"@example.com", "x@[192.0.2.1]",
    "x@[IPv6:2001:db8::1]", "x@localhost", "bounce=1%2@example.com", "two..dots.@example.com", "x@under_score.example.com",
    String(repeating: "a", count: 64) + "@example.com",
  ]) func addressesOfTheStandardPass(_ address: String) {
    #expect(SMTPAddress.objection(to: address, isSender: false) == nil)
    #expect(SMTPAddress.objection(to: address, isSender: true) == nil)
  }

  @Test(arguments: [
    "ana@example.com\r\nRCPT TO:<eve@example.net>", "ana@example.com\n", "ana@example.com\r", "a\u{0}na@example.com", "an a@example.com",
    " ana@example.com", "ana@example.com ", "\"an a\"@example.com", "ana@exam ple.com", "ana\t@example.com", "ana\u{7F}@example.com",
    "ana@example.com> SIZE=1", "<ana@example.com>", "\"a>b\"@example.com", "ana", "ana@", "@example.com", "ana@@example.com",
    "a@b@example.com",
    "@relay.example.com:ana@example.com", ".ana@example.com", "ana@.example.com", "ana@example..com", "ana@example.com.",
    "ana@-example.com",
    "\"\"@example.com", "\"a\"b\"@example.com", "\"a\\\"@example.com", "\"@example.com", "ana@[192.0.2.1", "ana@[]", "ana@[a b]",
    "ana@[a]b]",
    "ana,eve@example.com", "ana(x)@example.com", "postmaster@example.com:25", String(repeating: "a", count: 65) + "@example.com",
    "ana@" + String(repeating: "a", count: 64) + ".example.com", "ana@" + String(repeating: "a.", count: 127) + "com",
  ]) func anythingElseIsRefused(_ address: String) {
    #expect(SMTPAddress.objection(to: address, isSender: false)?.enhanced == "5.1.3")
    #expect(SMTPAddress.objection(to: address, isSender: true)?.enhanced == "5.1.7")
  }

  @Test(arguments: ["josé@example.com", "ana@exämple.com", "ana@example.com\u{2028}", "ana\u{A0}@example.com", "а@example.com"])
  func lettersBeyondASCIIAreRefusedByTheirOwnName(_ address: String) {
    #expect(SMTPAddress.objection(to: address, isSender: false)?.enhanced == "5.6.7")
    #expect(SMTPAddress.objection(to: address, isSender: false)?.code == 553)
  }

  @Test func onlyASenderMayBeEmpty() {
    #expect(SMTPAddress.objection(to: "", isSender: true) == nil)
    #expect(SMTPAddress.objection(to: "", isSender: false) != nil)
  }
}
