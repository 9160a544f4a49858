import Foundation
import TestSupport
import Testing

@Suite struct ExplainCommandTests {
  static let keys: Set = [
    "file", "gate", "rule", "disposition", "rights", "agent", "subjectName", "children", "state", "accountEmails", "thread", "language",
  ]

  @Test func theDecidingWordsAreNamed() throws {
    let outcome = try Program.intake(["explain", try Office.sample("01")])
    #expect(outcome.code == 0)
    for words in [
      "gate          accept (accept.designated): ", "what is done  accepted: ",
      "asks for      delete: “delete all”",
      "asks for      opt-out-sale: “do not sell", "state         CA: “", "thread        new\n", "language      en\n",
    ] { #expect(outcome.output.contains(words), "\(words)") }
    #expect(!outcome.output.contains("\u{1B}"), "no colours where there is no terminal")
  }

  @Test func theJSONHasTheKeysThatOthersRelyOnAndNoOther() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Office.mails).sorted().map { Office.mails + "/" + $0 }
    let objects = try Program.intake(["explain", "--json"] + files).objects()
    #expect(objects.count == files.count)
    for (object, file) in zip(objects, files) {
      #expect(Set(object.keys) == Self.keys)
      #expect(object["file"] as? String == file)
      #expect(["accept", "reject", "leave", "drop"].contains(object["gate"] as? String))
      #expect(object["agent"] is Bool && object["children"] is Bool)
      for right in try #require(object["rights"] as? [[String: Any]]) { #expect(Set(right.keys) == ["right", "text"]) }
      #expect(object["accountEmails"] is [String])
    }
    let agent = try #require(objects.first { ($0["file"] as? String)?.contains("/09-") == true })
    #expect(agent["agent"] as? Bool == true)
    #expect(agent["subjectName"] is String)
    #expect(objects[0]["subjectName"] is NSNull)
  }

  @Test func withAConfigurationTheSpoolIsAskedAndNotChanged() throws {
    let office = try Office.filed.get()
    let before = office.files()
    let outcome = try office.run(["explain", try Office.sample("17"), try Office.sample("20")])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("what is done  not-a-party: "))
    #expect(outcome.output.contains("refers to     PRR-2026-00006\n"))
    #expect(outcome.output.contains("what is done  joins: "))
    #expect(office.files() == before)
    let new = try Office()
    #expect(try new.run(["explain", try Office.sample("17")]).output.contains("what is done  accepted: "))
    #expect(!FileManager.default.fileExists(atPath: new.spool))
  }
}
