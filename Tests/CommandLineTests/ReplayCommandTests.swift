import Foundation
import Glibc
import TestSupport
import Testing

@Suite struct ReplayCommandTests {
  @Test func theSummaryTellsWhatBecameOfEveryMail() throws {
    let office = try Office()
    let outcome = try office.run(["replay", Office.mails])
    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.lines.count == 1 + 28 + 3)
    #expect(outcome.lines[1].hasPrefix("01-delete-and-opt-out-california.eml"))
    #expect(outcome.output.contains("\n28 mails, 28 of them new. Nothing was sent.\n"))
    #expect(outcome.output.contains("has 16 cases, 28 letters held, 13 things to do.\n"))
    let again = try office.run(["replay", Office.mails])
    #expect(again.code == 0)
    #expect(again.output.contains("\n28 mails, 0 of them new. Nothing was sent.\n"))
    #expect(again.output.contains("accepted (known)"))
  }

  @Test func theJSONHasOneObjectForEveryMail() throws {
    let office = try Office()
    let objects = try office.run(["replay", "--json", try Office.sample("02"), try Office.sample("27")]).objects()
    #expect(objects.count == 2)
    let first = try #require(objects.first)
    #expect(Set(first.keys) == ["file", "gate", "disposition", "case", "letters", "items", "known"])
    #expect(first["gate"] as? String == "accept")
    #expect(first["case"] as? String == "PRR-2026-00001")
    #expect(first["letters"] as? [String] == ["acknowledgement", "verification"])
    #expect(first["known"] as? Bool == false)
    #expect(objects.last?["disposition"] as? String == "dropped")
  }

  @Test func aMailThatIsTooLargeIsNamedAndTheOthersAreFiled() throws {
    let office = try Office()
    let large = try office.scratch.write("mail/large.eml", "Subject: x\n\n")
    truncate(large, 26 << 20)
    try office.scratch.write(
      "mail/small.eml", "Subject: Privacy Rights Request\nFrom: a@example.com\nTo: info@contact-center1.com\n\nDelete my data.\n")
    let outcome = try office.run(["replay", office.scratch.path + "/mail"])
    #expect(outcome.code == 66)
    #expect(outcome.output.contains("small.eml  accept  accepted"))
    #expect(outcome.errors.hasPrefix("\(large) is larger than 25 MiB."))
    #expect(outcome.errors.hasSuffix("privacy-intake: 1 of the mails could not be read; all others were filed.\n"))
  }

  @Test func aDirectoryWithoutMailIsNamedAndNoSpoolIsMade() throws {
    let office = try Office()
    try office.scratch.write("empty/readme.txt", "no mail")
    let outcome = try office.run(["replay", office.scratch.path + "/empty"])
    #expect(outcome.code == 66)
    #expect(
      outcome.errors
        == "privacy-intake: \(office.scratch.path)/empty holds no mail: it is no Maildir, and no file in it ends in .eml or .mbox.\n")
    #expect(!FileManager.default.fileExists(atPath: office.spool))
  }

  @Test func atSetsTheClockOfARehearsalAlone() throws {
    let rehearsal = try Office()
    #expect(try rehearsal.run(["replay", "--at", "2026-12-24T18:00:00Z", try Office.sample("02")]).code == 0)
    #expect(try rehearsal.run(["cases", "show", "PRR-2026-00001"]).output.contains("2026-12-24 12:00  acknowledgement  held"))
    let real = try Office(rehearsal: false)
    let outcome = try real.run(["replay", "--at", "2026-12-24T18:00:00Z", try Office.sample("02")])
    #expect(outcome.code == 64)
    #expect(outcome.errors == "privacy-intake: “--at” sets the clock, which only a rehearsal allows (“rehearsal” in the configuration).\n")
    #expect(!FileManager.default.fileExists(atPath: real.spool))
  }

  @Test func whatCannotBeReadBeforeTheFirstMailLeavesNothingBehind() throws {
    let office = try Office()
    let text = try String(contentsOfFile: office.configuration, encoding: .utf8)
    let contacts = try office.scratch.write("contacts.csv", "email,name\na@example.com,\"A\n")
    let cases = [
      (Repository.root + "/Samples/contacts.csv", contacts, "contacts.csv, line 2: a quote is opened here and never closed."),
      (Repository.root + "/Templates", office.scratch.path + "/none", "there are no templates. Correct “templates” in the configuration."),
    ]
    for (from, to, says) in cases {
      let path = try office.scratch.write("other.json5", text.replacingOccurrences(of: from, with: to))
      let outcome = try Program.intake(["replay", "--config", path, try Office.sample("02")])
      #expect(outcome.code == 78)
      #expect(outcome.errors.contains(says))
      #expect(!FileManager.default.fileExists(atPath: office.spool))
    }
  }
}
