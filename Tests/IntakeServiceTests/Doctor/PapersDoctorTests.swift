import Foundation
import TestSupport
import Testing

@testable import IntakeService

@Suite struct PapersDoctorTests {
  private static func findings(contacts: String?, age: Double = 0, mode: Int = 0o600, extra: String? = nil) throws -> [DoctorFinding] {
    let scratch = try Scratch()
    var configuration = try ConfigurationFile.read(try scratch.configuration())
    let file = scratch.path + "/people.csv"
    configuration.contacts = .file(file)
    if let contacts {
      try scratch.write("people.csv", contacts)
      try FileManager.default.setAttributes(
        [.posixPermissions: mode, .modificationDate: Date() - age * 86_400], ofItemAtPath: file)
    }
    if let extra {
      try FileManager.default.copyItem(atPath: Repository.root + "/Templates", toPath: scratch.path + "/Templates")
      try scratch.write(extra, "{{nothing}}")
      configuration.templates = scratch.path + "/Templates"
    }
    return PapersDoctor(configuration: configuration, clock: { Date() }).findings()
  }

  struct Row: Sendable {
    var contacts: String?
    var age = 0.0
    var mode = 0o600
    var verdict: DoctorFinding.Verdict
    var says: String
  }

  @Test(arguments: [
    Row(contacts: "email,name\npat@example.com,Pat\n", verdict: .ok, says: ": 1 addresses."),
    Row(contacts: "email,name\npat@example.com,Pat\n", age: 7.9, verdict: .ok, says: ": 1 addresses."),
    Row(contacts: "email\npat@example.com\n", age: 8.1, verdict: .warning, says: ": 1 addresses, written 8 days ago."),
    Row(contacts: "email\npat@example.com\n", mode: 0o644, verdict: .warning, says: "every user of this machine may read who is on file"),
    Row(
      contacts: "email\na@example.com\nn/a\n", verdict: .warning,
      says: "line 3: an address has no “@”, so nobody is found by it. One line has such an address; correct them."),
    Row(contacts: "email\n", verdict: .warning, says: "nobody is on file, so every writer is a stranger"),
    Row(contacts: "name\nPat\n", verdict: .wrong, says: "one of them must be “email”"),
    Row(contacts: nil, verdict: .wrong, says: "there is no such file. Correct “contacts.csv” in the configuration."),
  ])
  func peopleOnFileAreCountedAndTheirFileIsLookedAt(row: Row) throws {
    let found = try #require(try Self.findings(contacts: row.contacts, age: row.age, mode: row.mode).last)
    #expect(found.part == "contacts" && found.verdict == row.verdict && found.text.contains(row.says), "\(found)")
  }

  @Test func everyLanguageIsRead() throws {
    let found = try Self.findings(contacts: "email\n", extra: "Templates/xx/footer.txt").filter { $0.part == "templates" }
    #expect(found.count >= 2 && found.dropLast().allSatisfy { $0.verdict == .ok })
    #expect(found.last?.verdict == .wrong && found.last?.text.hasPrefix("xx/") == true, "\(found)")
  }

  @Test(arguments: [("echo '{\"people\": []}'", DoctorFinding.Verdict.ok, "/bin/sh answers."), ("exit 3", .wrong, "/bin/sh ended with 3.")])
  func aProgramThatKnowsThemIsAsked(script: String, verdict: DoctorFinding.Verdict, says: String) throws {
    let scratch = try Scratch()
    var configuration = try ConfigurationFile.read(try scratch.configuration())
    configuration.contacts = .program(ContactsProgram(words: ["/bin/sh", "-c", "cat > /dev/null; " + script]))
    let found = try #require(PapersDoctor(configuration: configuration, clock: { Date() }).findings().last)
    #expect(found.verdict == verdict && found.text.contains(says), "\(found)")
  }
}
