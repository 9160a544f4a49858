import Foundation
import TestSupport
import Testing

@Suite struct OutboxCommandTests {
  @Test func theListHasALineForEveryLetter() throws {
    let office = try Office.filed.get()
    let lines = try office.run(["outbox", "list"]).lines
    #expect(lines.count == 29)
    #expect(lines[1].hasPrefix("PRR-2026-00001.1  acknowledgement  held   rosa.delgado@example.com"))
    let objects = try office.run(["outbox", "list", "--json"]).objects()
    #expect(objects.count == 28)
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

  @Test(arguments: [
    ["outbox"], ["outbox", "show"], ["outbox", "send", "PRR-2026-00001.1"], ["outbox", "release"], ["outbox", "retry"], ["outbox", "burn"],
    ["outbox", "release", "--all", "PRR-2026-00001.1"], ["outbox", "drop", "--why", "x"],
  ])
  func whatTheOutboxCannotDoIsSaid(arguments: [String]) throws {
    let outcome = try Office.filed.get().run(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.errors.hasPrefix("privacy-intake: Use: outbox list [--sent]; outbox show LETTER; outbox release LETTER… or --all;"))
  }

  static let filedDay = ["--at", "2026-09-20T15:00:00Z"]

  @Test func lettersThatAreLetGoAreSentOnce() throws {
    let office = try Office()
    _ = try office.run(["replay", try Office.sample("01"), try Office.sample("10")])
    let letters = office.scratch.path + "/letters"
    #expect(try office.run(["outbox", "send"] + Self.filedDay).output == "0 letters are in \(letters). 0 are held, 0 wait, 0 failed.\n")
    let release = try office.run(["outbox", "release", "--all"] + Self.filedDay)
    #expect(release.output == "PRR-2026-00001.1 is let go.\nPRR-2026-00001.2 is let go.\nPRR-2026-00002.1 is let go.\n")
    #expect(try office.run(["outbox", "release", "--all"] + Self.filedDay).output == "No letter is held.\n")
    #expect(try office.run(["outbox", "send"] + Self.filedDay).output == "3 letters are in \(letters). 0 are held, 0 wait, 0 failed.\n")
    #expect(try office.run(["outbox", "send"] + Self.filedDay).output == "0 letters are in \(letters). 0 are held, 0 wait, 0 failed.\n")
    let names = try FileManager.default.contentsOfDirectory(atPath: letters).sorted()
    #expect(names == ["PRR-2026-00001.1.eml", "PRR-2026-00001.2.eml", "PRR-2026-00002.1.eml"])
    #expect(try office.run(["outbox", "list"]).lines.count == 1)
    #expect(try office.run(["outbox", "list", "--sent"]).lines.count == 4)
    #expect(office.files().keys.contains("outbox/sent/2026-09-20/PRR-2026-00001.2.json"))
    #expect(try office.run(["check"]).code == 0)
    let history = try office.run(["cases", "show", "PRR-2026-00001"]).output
    #expect(history.contains("tess  Letter 2 (verification) was let go.") && history.contains("was sent to rosa.delgado@example.com."))
  }

  @Test func theLinkOfASentLetterConfirms() throws {
    let office = try Office()
    _ = try office.run(["replay", try Office.sample("01")])
    _ = try office.run(["outbox", "release", "--all"] + Self.filedDay)
    _ = try office.run(["outbox", "send"] + Self.filedDay)
    let letter = try String(contentsOfFile: office.scratch.path + "/letters/PRR-2026-00001.2.eml", encoding: .utf8).replacing(
      "=\r\n", with: "")
    let line = try #require(letter.split(separator: "\r\n").first { $0.hasPrefix("yes ") })
    let reply = try office.scratch.write(
      "reply.eml",
      """
      Received: from a.example.com by mx1.contact-center1.com; Mon, 21 Sep 2026 09:00:00 -0500
      From: rosa.delgado@example.com
      To: info@contact-center1.com
      Subject: Privacy Rights Request
      Message-ID: <yes@example.com>

      \(line)
      """)
    let filed = try #require(try office.run(["replay", "--json", reply]).objects().first)
    #expect(filed["disposition"] as? String == "joins" && filed["letters"] as? [String] == ["confirmed"])
  }

  @Test func aDecisionNeedsAReasonAndCanBeTriedDry() throws {
    let office = try Office()
    _ = try office.run(["replay", try Office.sample("10")])
    let before = office.files()
    #expect(try office.run(["outbox", "drop", "PRR-2026-00001.1"]).code == 64)
    let dry = try office.run(["outbox", "release", "PRR-2026-00001.1", "--dry-run"] + Self.filedDay)
    #expect(dry.output == "PRR-2026-00001.1 would be let go.\n")
    #expect(try office.run(["outbox", "retry", "PRR-2026-00001.1"]).errors.contains("Letter PRR-2026-00001.1: it is held."))
    #expect(office.files() == before)
    #expect(
      try office.run(["outbox", "drop", "PRR-2026-00001.1", "--why", "answered by phone"]).output == "PRR-2026-00001.1 is dropped.\n")
    #expect(try office.run(["outbox", "list"]).lines.count == 1)
    #expect(try office.run(["cases", "show", "PRR-2026-00001"]).output.contains("will not be sent: answered by phone."))
  }

  @Test func oneNameThatIsWrongDoesNotStopTheOthers() throws {
    let office = try Office()
    _ = try office.run(["replay", try Office.sample("10")])
    let outcome = try office.run(["outbox", "release", "PRR-2026-00009.1", "PRR-2026-00001.1"] + Self.filedDay)
    #expect(outcome.code == 69 && outcome.output == "PRR-2026-00001.1 is let go.\n")
    #expect(outcome.errors.contains("Letter PRR-2026-00009.1: there is no such letter.") && outcome.errors.contains("1 of 2 letters"))
  }

  @Test func withoutAWayNothingLeaves() throws {
    let office = try Office()
    _ = try office.run(["replay", try Office.sample("10")])
    let text = try String(contentsOfFile: office.configuration, encoding: .utf8)
    let bare = try office.scratch.write("bare.json5", text.replacing("send: {", with: "// send: {"))
    for command in [["outbox", "send"], ["outbox", "release", "--all"]] {
      let outcome = try Program.intake(command + ["--config", bare])
      #expect(outcome.code == 78 && outcome.errors.contains("“send.folder”"))
    }
  }

  /// What is only looked at sends nothing.
  @Test func aDryRunSendsNothing() throws {
    let office = try Office()
    _ = try office.run(["replay", try Office.sample("02")])
    _ = try office.run(["outbox", "release", "--all"])
    let dry = try office.run(["outbox", "send", "--dry-run"])
    #expect(dry.code == 0 && dry.output.hasPrefix("2 letters may go to ") && dry.output.hasSuffix("Nothing was sent.\n"))
    #expect(!FileManager.default.fileExists(atPath: office.scratch.path + "/letters"))
    #expect(try office.run(["outbox", "list", "--sent"]).lines.count == 1)
  }
}
