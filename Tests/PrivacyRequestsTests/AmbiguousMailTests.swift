import InternetMessage
import PrivacyRequests
import Testing

/// Mail whose sender different programs read differently: the safe one holds, or nobody is written to. What else they read differently is
/// tested beside the parser.
@Suite struct AmbiguousMailTests {
  private static func sender(_ head: String) -> Sender {
    SenderReader.read(Message(parsing: Array((head + "\r\n\r\nx\r\n").utf8)), settings: ChannelSettings())
  }

  /// From fields that name somebody whom another program would not name.
  @Test(arguments: [
    "From: a@first.test\r\nFrom: b@second.test", "From : a@space.test\r\nFrom: b@plain.test",
    "From: =?utf-8?q?victim=40good.test=3E?=evil@bad.test", "From: victim@good.test (<evil@bad.test>", "From: grp: a@one.test, b@two.test;",
    "From: victim@good.test\u{0}@bad.test", "From: <@relay.test:evil@bad.test>",
    "From: <victim@good.test> <evil@bad.test>", "From: victim@good.test, evil@bad.test", "From: victim@good.test\rFrom: evil@bad.test",
    "From: <=?utf-8?q?victim?=@good.test>", "Subject: nobody",
  ])
  func nobodyIsWrittenTo(head: String) {
    let sender = Self.sender(head)
    #expect(sender.mailbox == nil, "\(head.debugDescription): \(sender.mailbox?.address ?? "")")
  }

  /// From fields whose name looks like another address: the address in angle brackets holds, or nobody is written to.
  @Test(arguments: [
    "From: \"victim@good.test\" <evil@bad.test>", "From: =?utf-8?q?victim=40good.test?= <evil@bad.test>",
    "From: victim@good.test <evil@bad.test>",
  ])
  func aNameIsNeverTakenForTheAddress(head: String) {
    #expect([nil, "evil@bad.test"].contains(Self.sender(head).mailbox?.address))
  }

  @Test func aQuotedAtBelongsToTheLocalPart() {
    #expect(Self.sender("From: \"victim@good.test\"@bad.test").mailbox?.domain == "bad.test")
  }

  @Test func anOrdinarySenderIsWrittenTo() {
    #expect(Self.sender("From: Pat <Pat@Good.test>").mailbox?.address == "Pat@good.test")
  }
}
