import Foundation
import Testing

@testable import InternetMessage

@Suite struct MessageSummaryTests {
  private static func json(_ text: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(MessageSummary(file: "a.eml", message: Message(parsing: Array(text.utf8)))), as: UTF8.self)
  }

  @Test func whatIsMissingIsNull() throws {
    #expect(
      try Self.json("Content-Type: image/png\n\nabc")
        == #"{"attachments":[{"name":null,"size":3,"type":"image/png"}],"cc":[],"date":null,"defects":[],"depth":0,"file":"a.eml","from":[],"#
        + #""fromNames":[],"html":"","inReplyTo":null,"messageID":null,"replyTo":[],"structure":"image/png","subject":null,"text":"","to":[]}"#
    )
  }

  @Test func everythingThatIsThereIsShown() throws {
    #expect(
      try Self.json(
        "From: Ana <a@example.com>\nFrom: b@example.com\nTo: c@example.com\nCc: d@example.com\nReply-To: e@example.com\nSubject: s\n"
          + "Date: Mon, 5 Jan 2026 10:00:00 +0000\nMessage-ID: <1@example.com>\nIn-Reply-To: <2@example.com> <3@example.com>\n\nbody")
        == #"{"attachments":[],"cc":["d@example.com"],"date":1767607200,"defects":["repeatedField"],"depth":0,"file":"a.eml","#
        + #""from":["a@example.com","b@example.com"],"fromNames":["Ana",""],"html":"","inReplyTo":"2@example.com","messageID":"1@example.com","#
        + #""replyTo":["e@example.com"],"structure":"text/plain","subject":"s","text":"body","to":["c@example.com"]}"#)
  }
}
