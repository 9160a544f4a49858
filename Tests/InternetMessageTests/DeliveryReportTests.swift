import Testing

@testable import InternetMessage

@Suite struct DeliveryReportTests {
  private static func report(copy: String) -> Message {
    Message(
      parsing: Array(
        """
        From: MAILER-DAEMON@example.net
        Content-Type: multipart/report; report-type=delivery-status; boundary=b

        --b

        Sorry.
        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; ana@example.com
        Action: Failed
        Status: 5.1.1 (no such user)

        Original-Recipient: rfc822;b@example.com
        Action: delayed

        --b
        \(copy)
        --b--

        """.utf8))
  }

  @Test(arguments: [
    "Content-Type: message/rfc822\n\nMessage-ID: <1@contact-center1.com>\n\nbody",
    "Content-Type: text/rfc822-headers\n\nSubject: x\nMessage-ID: <1@contact-center1.com>\n",
  ])
  func recipientsAndTheMessageAreFound(copy: String) throws {
    let report = try #require(DeliveryReport(of: Self.report(copy: copy)))
    #expect(
      report.recipients == [
        DeliveryReport.Recipient(address: "ana@example.com", action: "failed", status: "5.1.1"),
        DeliveryReport.Recipient(address: "b@example.com", action: "delayed", status: ""),
      ])
    #expect(report.originalMessageID == "1@contact-center1.com")
  }

  @Test func withoutACopyThereIsNoIdentifier() throws {
    #expect(try #require(DeliveryReport(of: Self.report(copy: "Content-Type: image/png\n\n"))).originalMessageID == nil)
  }

  @Test(arguments: ["Subject: Undelivered mail\n\nSorry.", ""])
  func mailWithoutAStatusPartIsNoReport(text: String) { #expect(DeliveryReport(of: Message(parsing: Array(text.utf8))) == nil) }

  @Test(arguments: ["", "\n\n\n", "no colon", "a: b\nno colon\n\n\n\nFinal-Recipient: x", "a: b\n\nAction:\n\nFinal-Recipient:\n\n"])
  func brokenStatusPartsAreRead(text: String) {
    let message = Message(parsing: Array(("Content-Type: message/delivery-status\n\n" + text).utf8))
    #expect(DeliveryReport(of: message)?.originalMessageID == nil)
  }
}
