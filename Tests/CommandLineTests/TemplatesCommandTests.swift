import Foundation
import TestSupport
import Testing

@Suite struct TemplatesCommandTests {
  static let kinds = [
    "acknowledgement", "verification", "rejection", "clarification", "confirmed", "stopped", "reminder", "could-not-verify", "answer",
    "denial",
    "extension", "withdrawn",
  ]

  @Test func theTemplatesOfTheProgramAreSound() throws {
    let office = try Office()
    let outcome = try office.run(["templates", "check"])
    #expect(outcome.code == 0)
    let lines = ["en", "es"].map { "\(Repository.root)/Templates/\($0): 12 letters, footer and words are sound.\n" }
    #expect(outcome.output == lines.joined())
    #expect(outcome.errors == "")
    #expect(try office.run(["templates", "check", "--json"]).objects().compactMap { $0["language"] as? String } == ["en", "es"])
  }

  @Test func everyLetterCanBePreviewed() throws {
    let office = try Office()
    let all = try office.run(["templates", "preview"]).output
    let objects = try office.run(["templates", "preview", "--json"]).objects()
    #expect(Set(objects.compactMap { $0["letter"] as? String }) == Set(Self.kinds))
    for object in objects {
      let subject = try #require(object["subject"] as? String)
      #expect(subject.hasPrefix("Privacy Rights Request: "))
      #expect(all.contains("Subject: \(subject)\n\nHello,\n"))
    }
    let one = try office.run(["templates", "preview", "stopped"]).output
    #expect(one.hasPrefix(String(repeating: "=", count: 72) + "\n# Stopped: "))
    #expect(all.contains(one))
  }

  @Test(arguments: [
    ("stopped.txt", "{{companyName}}", "{{companyNam}}", "en/stopped.txt, line 10: this letter has no name “companyNam”; there are: "),
    ("stopped.txt", "{{/each}}", "", "en/stopped.txt, line 15: “each” is never closed. Add “{{/each}}” on a line of its own."),
    ("rights.txt", "delete =", "forget =", "en/rights.txt, line 10: a line must be “name = words”, and the name one of access, "),
    ("footer.txt", "{{companyPhone}}", "{{link}}", "en/footer.txt, line 9: this letter has no name “link”; there are: "),
  ])
  func aBrokenTemplateIsNamedWithItsLineBeforeAnyMailIsFiled(file: String, from: String, to: String, says: String) throws {
    let office = try Office()
    let copy = office.scratch.path + "/Templates"
    try FileManager.default.copyItem(atPath: Repository.root + "/Templates", toPath: copy)
    let text = try Repository.text("Templates/en/" + file).replacingOccurrences(of: from, with: to)
    try office.scratch.write("Templates/en/" + file, text)
    let configuration = try String(contentsOfFile: office.configuration, encoding: .utf8)
    let path = try office.scratch.write("c.json5", configuration.replacingOccurrences(of: Repository.root + "/Templates", with: copy))
    for command in [["templates", "check"], ["templates", "preview"], ["replay", try Office.sample("02")]] {
      let outcome = try Program.intake(command + ["--config", path])
      #expect(outcome.code == 78)
      #expect(outcome.errors.contains(says), "\(outcome.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: office.spool))
  }

  @Test func aBrokenTemplateInAnotherLanguageIsNamedToo() throws {
    let office = try Office()
    let copy = office.scratch.path + "/Templates"
    try FileManager.default.copyItem(atPath: Repository.root + "/Templates", toPath: copy)
    try office.scratch.write("Templates/es/stopped.txt", "Hola\n")
    let configuration = try String(contentsOfFile: office.configuration, encoding: .utf8)
    let path = try office.scratch.write("c.json5", configuration.replacingOccurrences(of: Repository.root + "/Templates", with: copy))
    for command in [["templates", "check"], ["replay", try Office.sample("02")]] {
      let outcome = try Program.intake(command + ["--config", path])
      #expect(outcome.code == 78)
      #expect(outcome.errors.contains("es/stopped.txt, line 1: after the notes there must be a line “Subject: …”."))
    }
  }

  @Test func whereThereIsEnglishAloneTheCheckSaysSo() throws {
    let office = try Office()
    let copy = office.scratch.path + "/Templates"
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Repository.root + "/Templates/en", toPath: copy + "/en")
    let configuration = try String(contentsOfFile: office.configuration, encoding: .utf8)
    let path = try office.scratch.write("c.json5", configuration.replacingOccurrences(of: Repository.root + "/Templates", with: copy))
    let outcome = try Program.intake(["templates", "check", "--config", path])
    #expect(outcome.code == 0)
    #expect(outcome.output == "\(copy)/en: 12 letters, footer and words are sound.\n")
    #expect(outcome.errors.contains("no templates in another language than English, so everybody is written to in English"))
  }

  @Test func aLanguageIsPreviewedByItself() throws {
    let outcome = try Office().run(["templates", "preview", "stopped", "--language", "es"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Subject: Privacy Rights Request: nos detuvimos [PRR-2026-00042]\n\nHola:\n\n"))
    #expect(!outcome.output.contains("Hello"))
  }

  @Test func aLanguageWithoutTemplatesIsNamed() throws {
    let outcome = try Office().run(["templates", "check", "--language", "xx"])
    #expect(outcome.code == 78)
    #expect(outcome.errors.contains("/Templates/xx: there are no templates. Correct “templates” in the configuration."))
  }
}
