import Foundation
import TestSupport
import Testing

@Suite struct OutboxCommandTests {
  @Test func theListHasALineForEveryLetter() throws {
    let office = try Office.filed.get()
    let lines = try office.run(["outbox", "list"]).lines
    #expect(lines.count == 27)
    #expect(lines[1].hasPrefix("PRR-2026-00001.1  acknowledgement  held   rosa.delgado@example.com"))
    let objects = try office.run(["outbox", "list", "--json"]).objects()
    #expect(objects.count == 26)
    for object in objects { #expect(Set(object.keys) == ["letter", "kind", "place", "to", "why"]) }
  }

  /// The tokens are in the spool, where the letters wait; nothing that the program prints holds one.
  @Test(arguments: [true, false])
  func noTokenIsEverPrinted(rehearsal: Bool) throws {
    let office = try Office(rehearsal: rehearsal)
    _ = try office.run(["replay", try Office.sample("01"), try Office.sample("02")])
    var tokens: Set<String> = []
    for name in ["PRR-2026-00001.2", "PRR-2026-00002.2"] {
      let data = try #require(office.files()["outbox/held/\(name).json"])
      let message = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])["message"] as? String ?? ""
      let flat = message.replacingOccurrences(of: "=\r\n", with: "")
      tokens.formUnion(flat.split { !("a"..."z").contains($0) && !("2"..."7").contains($0) }.filter { $0.count == 52 }.map(String.init))
    }
    #expect(tokens.count == 2)
    var printed = ""
    for command in [
      ["outbox", "list"], ["outbox", "list", "--json"], ["outbox", "show", "PRR-2026-00001.2"], ["outbox", "show", "PRR-2026-00002.2"],
      ["outbox", "show", "PRR-2026-00001.2", "--json"], ["cases", "list"], ["cases", "list", "--json"],
      ["cases", "show", "PRR-2026-00001"],
      ["cases", "show", "PRR-2026-00001", "--json"], ["queue", "list", "--json"], ["check"], ["replay", try Office.sample("01")],
    ] {
      let outcome = try office.run(command)
      #expect(outcome.code == 0)
      printed += outcome.output + outcome.errors
    }
    for token in tokens { #expect(!printed.contains(token.prefix(20))) }
    #expect(printed.contains("********"))
  }

  @Test func aLetterIsShownWithItsHeadersAndItsText() throws {
    let office = try Office.filed.get()
    let output = try office.run(["outbox", "show", "PRR-2026-00010.1"]).output
    #expect(output.hasPrefix("PRR-2026-00010.1  rejection, held: Filed by replay; a person lets it go.\n\nFrom: Contact Center 1 <info@"))
    #expect(output.contains("\nHello,\n\nThank you for your message of "))
    let object = try #require(try office.run(["outbox", "show", "PRR-2026-00010.1", "--json"]).objects().first)
    #expect(Set(object.keys) == ["letter", "kind", "place", "to", "why", "text"])
  }

  @Test(arguments: ["PRR-2026-00001.99", "PRR-2026-00001", "../x", "\u{1B}[31m"])
  func aLetterThatIsNotThereIsSaidToBeMissing(name: String) throws {
    let outcome = try Office.filed.get().run(["outbox", "show", name])
    #expect(outcome.code == 69)
    #expect(outcome.errors.hasSuffix("“outbox list” shows what there is, as in PRR-2026-00042.1.\n"))
    #expect(!outcome.errors.contains("\u{1B}"))
  }

  @Test(arguments: [["outbox"], ["outbox", "show"], ["outbox", "send", "PRR-2026-00001.1"]])
  func whatTheOutboxCannotDoIsSaid(arguments: [String]) throws {
    let outcome = try Office.filed.get().run(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.errors == "privacy-intake: Use: outbox list, or outbox show LETTER; each with --config FILE.\n")
  }
}
