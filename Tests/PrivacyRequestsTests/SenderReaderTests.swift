import InternetMessage
import Testing

@testable import PrivacyRequests

@Suite struct SenderReaderTests {
  private static let ours = "Received: from a by mx1.contact-center1.com; Tue, 13 Jan 2026 06:30:20 +0000\n"
  private static let theirs = "Received: from b by relay.example.org; Tue, 13 Jan 2026 06:30:10 +0000\n"
  private static func results(_ text: String, by host: String = "mx1.contact-center1.com") -> String {
    "Authentication-Results: \(host); \(text) header.from=mail.example.com\n"
  }

  private func sender(_ above: String, from: String = "Pat <pat@mail.example.com>") -> Sender {
    SenderReader.read(Letters.mail("hello", from: from, above: above), settings: Letters.settings)
  }

  @Test(arguments: ["Pat <pat@mail.example.com>", "pat@mail.example.com", "\"Doe, Pat\" <pat@mail.example.com>"])
  func oneMailboxIsUsable(_ from: String) {
    #expect(sender("", from: from).mailbox?.address == "pat@mail.example.com")
  }

  @Test(arguments: [
    "a@example.com, b@example.com", "group: a@example.com;", "<@relay.example:a@example.com>", "=?utf-8?q?a?=@example.com", "Pat", "",
    "a@b@example.com", "Pat <>", "p\u{1}at@example.com",
  ])
  func anUnclearFromIsNot(_ from: String) {
    #expect(sender("", from: from).mailbox == nil)
  }

  @Test func twoFromFieldsAreNotUsable() {
    let message = Letters.mail("hello", above: "From: other@example.com\n")
    #expect(SenderReader.read(message, settings: Letters.settings).mailbox == nil)
  }

  @Test(arguments: [
    (results("dmarc=pass") + ours, DMARCVerdict.pass),
    (results("dmarc=fail (p=REJECT sp=NONE)") + ours, .fail(policy: .reject)),
    (results("dmarc=fail (policy=quarantine)") + ours, .fail(policy: .quarantine)),
    (results("dmarc=fail") + ours, .fail(policy: .none)),
    (results("dmarc=none") + ours, .absent),
    // Below our own Received anybody can have written it: a failure is believed, a pass is not.
    (ours + results("dmarc=pass"), .absent),
    (ours + results("dmarc=fail (p=reject)"), .fail(policy: .reject)),
    (ours + theirs + results("dmarc=pass"), .absent),
    (theirs + results("dmarc=pass"), .absent),
    (results("dmarc=pass", by: "mx.attacker.test") + ours, .absent),
    (results("dmarc=pass", by: "mx.attacker.test") + results("dmarc=fail (p=reject)") + ours, .fail(policy: .reject)),
    ("Authentication-Results: mx1.contact-center1.com; dmarc=\n" + ours, .absent),
    ("", .absent),
  ])
  func resultsAreBelievedOnlyFromOurServer(_ above: String, _ verdict: DMARCVerdict) {
    #expect(sender(above).dmarc == verdict)
  }

  @Test func withoutATrustedServerNothingIsBelieved() {
    let message = Letters.mail("hello", above: Self.results("dmarc=pass") + Self.ours)
    #expect(SenderReader.read(message, settings: ChannelSettings()).dmarc == .absent)
  }
}
