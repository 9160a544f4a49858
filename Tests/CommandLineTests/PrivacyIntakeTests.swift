import Foundation
import TestSupport
import Testing

/// What is said, and with which exit code the program ends, when a command cannot go on.
@Suite struct PrivacyIntakeTests {
  struct Row: Sendable, CustomTestStringConvertible {
    /// `CONFIG` and `SAMPLE` stand for files that are there.
    var arguments: [String]
    var code: Int32
    var says: String

    init(_ arguments: String, _ code: Int32, _ says: String) {
      self.arguments = arguments.split(separator: " ").map(String.init)
      self.code = code
      self.says = says
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let rows: [Row] = [
    Row("", 64, "Name a command."),
    Row("frobnicate", 64, "There is no command “frobnicate”. “privacy-intake help” lists them."),
    Row("--json", 64, "There is no command “--json”. “privacy-intake help” lists them."),
    Row("explain --frob SAMPLE", 64, "There is no option “--frob” here. See privacy-intake help."),
    Row("parse --config CONFIG SAMPLE", 64, "There is no option “--config” here. See privacy-intake help."),
    Row("explain --json=yes SAMPLE", 64, "There is no option “--json” here. See privacy-intake help."),
    Row("check --config", 64, "“--config” needs a value. See privacy-intake help."),
    Row("check --config --json", 64, "“--config” needs a value. See privacy-intake help."),
    Row("check --as --config CONFIG", 64, "“--as” needs a value. See privacy-intake help."),
    Row("check --config CONFIG --as=", 64, "“--as” must be a name."),
    Row("replay SAMPLE", 64, "Name the configuration: --config FILE."),
    Row("cases list", 64, "Name the configuration: --config FILE."),
    Row("queue list", 64, "Name the configuration: --config FILE."),
    Row("outbox list", 64, "Name the configuration: --config FILE."),
    Row("templates check", 64, "Name the configuration: --config FILE."),
    Row("check", 64, "Name the configuration: --config FILE."),
    Row("replay --config CONFIG", 64, "Name files or directories: privacy-intake replay --config FILE PATH…"),
    Row("explain", 64, "Name one or more files: privacy-intake explain FILE…"),
    Row("parse", 64, "Name one or more files: privacy-intake parse FILE…"),
    Row("templates frob --config CONFIG", 64, "Use: templates check, or templates preview [LETTER]; each with --config FILE."),
    Row("templates check --language ../en --config CONFIG", 64, "“--language” is two letters."),
    Row(
      "templates preview verdict --config CONFIG", 64,
      "There is no letter “verdict”. There are: acknowledgement, verification, rejection, clarification, confirmed, stopped, reminder, "
        + "could-not-verify, answer, denial, extension, withdrawn."),
    Row("replay --config CONFIG --at noon SAMPLE", 64, "“--at noon” is not a time. Write it as 2026-11-02T09:00:00Z."),
    Row("explain /nowhere/a.eml", 66, "There is no file or directory /nowhere/a.eml."),
    Row("parse SAMPLE /nowhere/a.eml", 66, "There is no file or directory /nowhere/a.eml."),
    Row("replay --config CONFIG /nowhere", 66, "There is no file or directory /nowhere."),
    Row(
      "check --config /nowhere/c.json5", 78, "/nowhere/c.json5: there is no such file. Name the configuration with --config FILE."),
    Row(
      "explain --config /nowhere/c.json5 SAMPLE", 78, "/nowhere/c.json5: there is no such file. Name the configuration with --config FILE."),
  ]

  @Test(arguments: rows)
  func whatCannotBeDoneIsSaidInASentence(row: Row) throws {
    let scratch = try Scratch()
    let files = ["CONFIG": try scratch.configuration(), "SAMPLE": try Office.sample("02")]
    let outcome = try Program.intake(row.arguments.map { files[$0] ?? $0 })
    #expect(outcome.errors == "privacy-intake: \(row.says)\n")
    #expect(outcome.code == row.code)
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/spool"), "nothing was made")
  }

  @Test(arguments: ["cases list", "cases show PRR-2026-00001", "queue list", "outbox list", "check"])
  func aSpoolThatIsNotThereIsSaidToBeMissing(command: String) throws {
    let office = try Office()
    let outcome = try office.run(command.split(separator: " ").map(String.init))
    #expect(outcome.code == 69)
    #expect(outcome.errors.contains("There is no spool at \(office.spool). Run replay once to make it, or correct “spool”"))
    #expect(!FileManager.default.fileExists(atPath: office.spool))
  }

  static let everyCommand = ["cases list", "queue list", "outbox list", "check", "replay " + Office.mails]

  @Test(arguments: everyCommand)
  func aDirectoryOfSomebodyElseIsLeftAlone(command: String) throws {
    let office = try Office()
    try office.scratch.write("spool/letter.txt", "mine")
    let outcome = try office.run(command.split(separator: " ").map(String.init))
    #expect(outcome.code == 78)
    #expect(outcome.errors.contains("is not a spool of privacy-intake: it has no file “format”, and it is not empty. Nothing was changed."))
    #expect(office.files() == ["letter.txt": Data("mine".utf8)])
  }

  @Test(arguments: everyCommand)
  func aSpoolOfANewerProgramIsLeftAlone(command: String) throws {
    let office = try Office()
    try office.scratch.write("spool/format", "{\"format\": 99, \"color\": \"blue\"}")
    let before = office.files()
    let outcome = try office.run(command.split(separator: " ").map(String.init))
    #expect(outcome.code == 78)
    #expect(outcome.errors.contains("was written by a newer program (format 99). Nothing was changed."))
    #expect(office.files() == before)
  }

  @Test(arguments: everyCommand)
  func aSpoolForAnotherPurposeIsLeftAlone(command: String) throws {
    let office = try Office()
    _ = try office.run(["replay", try Office.sample("02")])
    let before = office.files()
    _ = try office.scratch.configuration(rehearsal: false)
    let outcome = try office.run(command.split(separator: " ").map(String.init))
    #expect(outcome.code == 78)
    #expect(
      outcome.errors.contains("was made as a rehearsal with seed 1, but the configuration says a spool of real mail. Nothing was changed."))
    #expect(office.files() == before)
  }

  @Test func aBrokenConfigurationIsNamedWithItsLine() throws {
    let office = try Office()
    let text = try String(contentsOfFile: office.configuration, encoding: .utf8)
    let cases = [
      ("phone:", "fone:", "line 8: there is no key “company.fone”. Did you mean “phone”?"),
      ("company: {", "company: ", "it is not JSON5: "),
      ("linkDays: 14", "linkDays: 90", "“verify.linkDays” is 90; it must be 1 to 45 days."),
    ]
    for (from, to, says) in cases {
      let path = try office.scratch.write("broken.json5", text.replacingOccurrences(of: from, with: to))
      let outcome = try Program.intake(["check", "--config", path])
      #expect(outcome.code == 78)
      #expect(outcome.errors.hasPrefix("privacy-intake: " + path))
      #expect(outcome.errors.contains(says))
    }
  }

  @Test func theWrongCommandIsNotPrintedRaw() throws {
    let outcome = try Program.intake(["\u{1B}[31mred\u{202E}"])
    #expect(outcome.code == 64)
    #expect(!outcome.errors.contains("\u{1B}"))
    #expect(!outcome.errors.contains("\u{202E}"))
  }
}
