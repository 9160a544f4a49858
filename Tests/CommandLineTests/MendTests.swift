import Foundation
import TestSupport
import Testing

/// `check --mend`: one command for staff.
@Suite struct MendTests {
  @Test func aSpoolThatWasDamagedInManyWaysIsSoundAgain() throws {
    let office = try Office()
    _ = try office.run(["replay", Office.mails])
    let manager = FileManager.default
    try manager.removeItem(atPath: office.spool + "/outbox/held/PRR-2026-00001.1.json")
    try Data("x".utf8).write(to: URL(fileURLWithPath: office.spool + "/outbox/held/PRR-2026-00001.2.json"))
    for name in try manager.contentsOfDirectory(atPath: office.spool + "/index/keys") {
      try manager.removeItem(atPath: office.spool + "/index/keys/" + name)
    }
    try manager.removeItem(atPath: office.spool + "/queue/done")
    try manager.setAttributes([.posixPermissions: 0o644], ofItemAtPath: office.spool + "/cases/open/PRR-2026-00001.json")
    let before = office.files()
    let dry = try office.run(["check", "--mend", "--dry-run"])
    #expect(dry.code == 1 && dry.errors.contains("would mend them"))
    #expect(office.files() == before)
    let outcome = try office.run(["check", "--mend"])
    #expect(outcome.output.contains("Mended: \(office.spool)/outbox/held/PRR-2026-00001.2.json: This letter cannot be read."))
    // What was put aside stays named until a person takes it away.
    #expect(outcome.code == 1 && outcome.errors.hasSuffix("1 thing is not sound. A person must look at it.\n"))
    #expect(outcome.output.contains("aside/PRR-2026-00001.2.json: It was outbox/held/PRR-2026-00001.2.json. It was put aside because"))
    for name in try manager.contentsOfDirectory(atPath: office.spool + "/aside") {
      try manager.removeItem(atPath: office.spool + "/aside/" + name)
    }
    #expect(try office.run(["check", "--mend"]).output == "\(office.spool) is sound: 16 cases.\n")
    let again = try office.run(["replay", Office.mails])
    #expect(again.output.contains("\n28 mails, 0 of them new."), "the index knows all of them again")
  }

  @Test func aFormatThatCannotBeReadIsNamedAndMadeAgainByReplay() throws {
    let office = try Office()
    _ = try office.run(["replay", try Office.sample("01")])
    try Data("{".utf8).write(to: URL(fileURLWithPath: office.spool + "/format"))
    let outcome = try office.run(["check"])
    #expect(outcome.code == 1 && outcome.output.hasPrefix("\(office.spool)/format: This file cannot be read"))
    #expect(try office.run(["replay", try Office.sample("01")]).code == 65)
    try FileManager.default.moveItem(atPath: office.spool + "/format", toPath: office.spool + "/aside/format")
    #expect(try office.run(["replay", try Office.sample("01")]).output.contains("1 mails, 0 of them new."))
  }

  @Test func casesThatCanBeReadAreListedBesideOneThatCannot() throws {
    let office = try Office()
    _ = try office.run(["replay", try Office.sample("01"), try Office.sample("02")])
    try Data("{".utf8).write(to: URL(fileURLWithPath: office.spool + "/cases/open/PRR-2026-00001.json"))
    let outcome = try office.run(["cases", "list"])
    #expect(outcome.code == 0 && outcome.output.contains("PRR-2026-00002"))
    #expect(outcome.errors == "PRR-2026-00001 cannot be read; “check” says why.\n")
  }
}
