import Foundation
import TestSupport
import Testing

@Suite struct InitCommandTests {
  /// Every file and directory under a directory, with its permission bits.
  private static func modes(_ directory: String) throws -> [String: Int] {
    var modes: [String: Int] = [:]
    for name in [""] + (FileManager.default.subpaths(atPath: directory) ?? []) {
      modes[name] = try FileManager.default.attributesOfItem(atPath: directory + "/" + name)[.posixPermissions] as? Int
    }
    return modes
  }

  @Test func aDirectoryIsMadeForItsOwnerAlone() throws {
    let scratch = try Scratch()
    let office = scratch.path + "/new/office"
    let outcome = try Program.intake(["init", office])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let modes = try Self.modes(office)
    for name in ["config.json5", "contacts.csv", "Templates/en/footer.txt"] { #expect(modes[name] == 0o600, "\(name)") }
    for name in ["", "Templates", "Templates/en"] { #expect(modes[name] == 0o700, "\(name)") }
    for name in try FileManager.default.contentsOfDirectory(atPath: Repository.root + "/Templates/en") {
      #expect(FileManager.default.contents(atPath: "\(office)/Templates/en/\(name)") == (try Repository.data("Templates/en/\(name)")))
    }
    for step in [
      "1. Go through \(office)/config.json5", "2. Put the people", "3. Run: privacy-intake doctor --config \(office)/config.json5",
    ] {
      #expect(outcome.output.contains(step), "\(outcome.output)")
    }
    #expect(try Program.intake(["templates", "check", "--config", office + "/config.json5"]).code == 0)
  }

  @Test func nothingThatIsThereIsTouched() throws {
    let scratch = try Scratch()
    let file = try scratch.write("office/letter.txt", "Hello")
    for directory in [scratch.path + "/office", file] {
      let outcome = try Program.intake(["init", directory])
      #expect(outcome.code == 73 && outcome.errors.contains("is there already and is not an empty directory. Nothing was changed."))
    }
    #expect(try FileManager.default.subpathsOfDirectory(atPath: scratch.path).sorted() == ["office", "office/letter.txt"])
  }

  @Test func lettersThatAreNotThereAreNamed() throws {
    let scratch = try Scratch()
    let outcome = try Program.intake(["init", scratch.path + "/office", "--templates", scratch.path + "/none"])
    #expect(outcome.code == 78 && outcome.errors.contains("/none/en: there are no templates."))
    #expect(try Program.intake(["init"]).code == 64)
  }

  /// What is left to do after `init` is what doctor says.
  @Test func doctorSaysWhatIsStillToFillIn() throws {
    let scratch = try Scratch()
    let office = scratch.path + "/office"
    _ = try Program.intake(["init", office])
    let outcome = try Program.intake(["doctor", "--config", office + "/config.json5", "--json"])
    #expect(outcome.code == 78 && outcome.errors.contains("Mend it and run doctor again."))
    let found = try outcome.objects().map { [$0["part"], $0["verdict"], $0["text"]].compactMap { $0 as? String } }
    func says(_ part: String, _ verdict: String, _ text: String) -> Bool {
      found.contains { $0[0] == part && $0[1] == verdict && $0[2].contains(text) }
    }
    #expect(says("configuration", "warning", "is still as “init” wrote it"))
    #expect(says("contacts", "warning", "nobody is on file"))
    #expect(
      says("mailbox", "wrong", "\(office)/imap.password: No such file or directory. Write the secret into that file, and run: chmod 600 "))
    #expect(says("sending", "wrong", "\(office)/smtp.password: No such file or directory."))
    #expect(says("spool", "ok", "is made on first use") && says("templates", "ok", "letters are sound"))
    #expect(found.filter { $0[1] == "wrong" }.count == 2, "\(found)")
  }

  @Test func aConfigurationThatCannotBeReadIsTheOnlyFinding() throws {
    let scratch = try Scratch()
    let file = try scratch.write("c.json5", "{ compani: {} }")
    let outcome = try Program.intake(["doctor", "--config", file])
    #expect(outcome.code == 78)
    #expect(outcome.output == "wrong    configuration  \(file), line 1: there is no key “compani”. Did you mean “company”?\n")
  }

  @Test func aRehearsalIsTriedToo() throws {
    let outcome = try Office().run(["doctor"])
    #expect(outcome.code == 78 && outcome.output.contains("warning  configuration  This is a rehearsal"))
    #expect(outcome.output.contains("wrong    mailbox        Nothing says which mailbox to watch."))
  }
}
