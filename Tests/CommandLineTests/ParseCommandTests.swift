import Foundation
import TestSupport
import Testing

@Suite struct ParseCommandTests {
  static let keys: Set = [
    "file", "from", "to", "cc", "replyTo", "fromNames", "subject", "date", "messageID", "inReplyTo", "text", "html", "attachments",
    "structure", "depth", "defects",
  ]

  @Test func theJSONHasTheKeysThatOthersRelyOnAndNoOther() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Office.mails).sorted().map { Office.mails + "/" + $0 }
    let scratch = try Scratch()
    let empty = try scratch.write("empty.eml", "")
    let objects = try Program.intake(["parse", "--json"] + files + [empty]).objects()
    #expect(objects.count == files.count + 1)
    for object in objects { #expect(Set(object.keys) == Self.keys) }
    for attachment in objects.compactMap({ $0["attachments"] as? [[String: Any]] }).joined() {
      #expect(Set(attachment.keys) == ["name", "type", "size"])
    }
    #expect(objects.contains { ($0["attachments"] as? [Any])?.isEmpty == false })
    #expect(objects[0]["from"] as? [String] == ["rosa.delgado@example.com"])
    #expect(objects[0]["fromNames"] as? [String] == ["Rosa Delgado"])
    #expect(objects[0]["date"] is Int)
    #expect(objects.last?["subject"] is NSNull)
  }

  @Test func peopleSeeHeadersStructureAttachmentsAndText() throws {
    let lines = try Program.intake(["parse", try Office.sample("01")]).output.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    for line in [
      "from Rosa Delgado <rosa.delgado@example.com>", "to info@contact-center1.com", "subject Privacy Rights Request",
      "structure multipart/alternative(text/plain,text/html)", "Thank you,",
    ] { #expect(lines.contains(line), "\(line)") }
    let scan = try Program.intake(["parse", try Office.sample("07")]).output
    #expect(scan.contains("\nattachment  "))
    #expect(scan.contains(" bytes\n"))
  }

  @Test func defectsAreNamedWithTheirPlace() throws {
    let scratch = try Scratch()
    let path = try scratch.write("a.eml", "From: a@example.com\nSubject: one\nSubject: two\n\nText.\n")
    #expect(try Program.intake(["parse", path]).output.contains("defect     repeatedField at byte 33\n"))
  }
}
