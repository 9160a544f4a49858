import Foundation
import TestSupport
import Testing

@Suite struct CheckCommandTests {
  @Test func aSoundSpoolIsSaidToBeSound() throws {
    let office = try Office.filed.get()
    let outcome = try office.run(["check"])
    #expect(outcome.code == 0)
    #expect(outcome.output == "\(office.spool) is sound: 16 cases.\n")
    #expect(try office.run(["check", "--json"]).output.isEmpty)
  }

  @Test func whatIsNotSoundIsNamedAndLeftAsItIs() throws {
    let office = try Office()
    _ = try office.run(["replay", try Office.sample("02")])
    try office.scratch.write("spool/cases/open/PRR-2026-00001.json", "{")
    let before = office.files()
    let outcome = try office.run(["check"])
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("cases/open/PRR-2026-00001.json: "))
    #expect(outcome.errors.contains(" not sound. Nothing was changed."))
    let objects = try office.run(["check", "--json"]).objects()
    #expect(!objects.isEmpty)
    for object in objects { #expect(Set(object.keys) == ["path", "problem"]) }
    #expect(office.files() == before)
    #expect(try office.run(["cases", "show", "PRR-2026-00001"]).code == 65)
  }
}
