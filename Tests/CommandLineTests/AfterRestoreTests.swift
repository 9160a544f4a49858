import Foundation
import TestSupport
import Testing

/// A backup was put back, and nobody knows what was sent since.
@Suite struct AfterRestoreTests {
  static let day = ["--at", "2026-09-20T15:00:00Z"]

  /// An office with one letter held, one let go, and one of which the program does not know whether it went.
  private static func office() throws -> Office {
    let office = try Office()
    _ = try office.run(["replay", try Office.sample("01"), try Office.sample("10")])
    _ = try office.run(["outbox", "release", "PRR-2026-00001.1", "PRR-2026-00001.2"] + day)
    // As a program that was killed while it sent leaves it.
    let path = office.spool + "/cases/open/PRR-2026-00001.json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let changed = text.replacingOccurrences(of: "\"state\" : \"new\"", with: "\"state\" : \"sending\"")
    let first = try #require(text.range(of: "\"state\" : \"new\""))
    #expect(changed != text)
    try Data(text.replacingCharacters(in: first, with: "\"state\" : \"sending\"").utf8).write(to: URL(fileURLWithPath: path))
    _ = try office.run(["check", "--mend"] + day)
    let aside = office.spool + "/aside/"
    for name in try FileManager.default.contentsOfDirectory(atPath: aside) { try FileManager.default.removeItem(atPath: aside + name) }
    return office
  }

  @Test func everyLetterThatMayHaveGoneIsHeldAndNumbersAreSkipped() throws {
    let office = try Self.office()
    let outcome = try office.run(["check", "--after-restore"] + Self.day)
    #expect(outcome.output.contains("PRR-2026-00001.1  acknowledgement  "))
    #expect(outcome.output.contains("2 letters are held.\nCase numbers up to PRR-2026-01002 are skipped"))
    #expect(outcome.output.contains("What a person must do now:\n1. outbox list"))
    let letters = try office.run(["outbox", "list", "--json"]).objects()
    #expect(letters.count == 3)
    for letter in letters { #expect(letter["place"] as? String == "held") }
    let why = letters.filter { $0["why"] as? String == "Restored from a backup: it may have been sent." }
    #expect(why.count == 2)
    #expect(try office.run(["outbox", "send"] + Self.day).output.hasPrefix("0 letters are in "))
    #expect(try office.run(["cases", "show", "PRR-2026-00001"]).output.contains("is held: Restored from a backup"))
    _ = try office.run(["replay", try Office.sample("02")])
    #expect(try office.run(["cases", "list"]).output.contains("PRR-2026-01003"))
    #expect(try office.run(["check"]).output.hasSuffix("is sound: 3 cases.\n"))
    // A second time nothing is left to hold.
    #expect(
      try office.run(["check", "--after-restore", "--skip-numbers", "0"] + Self.day).output.hasPrefix("0 letters are held.\nWhat a person"))
  }

  @Test func aDryRunSaysWhatWouldBeDoneAndChangesNothing() throws {
    let office = try Self.office()
    let before = office.files()
    let outcome = try office.run(["check", "--after-restore", "--dry-run", "--skip-numbers", "7"] + Self.day)
    #expect(outcome.output.contains("2 letters would be held.\nCase numbers up to PRR-2026-00009 would be skipped"))
    #expect(office.files() == before)
    let objects = try office.run(["check", "--after-restore", "--json", "--skip-numbers", "7"] + Self.day).objects()
    #expect(
      objects.compactMap { $0["was"] as? String } == ["sending", "new"]
        && objects.compactMap { $0["skippedTo"] as? String } == ["PRR-2026-00009"])
    #expect(office.files() != before)
  }

  @Test func numbersAreSkippedInTheYearInWhichTheBackupIsPutBack() throws {
    let office = try Self.office()
    let outcome = try office.run(["check", "--after-restore", "--at", "2027-01-05T15:00:00Z"])
    #expect(outcome.output.contains("Case numbers up to PRR-2027-01000 are skipped"))
  }

  @Test(arguments: [
    ["check", "--skip-numbers", "5"], ["check", "--after-restore", "--skip-numbers", "-1"],
    ["check", "--after-restore", "--skip-numbers", "x"],
    ["check", "--after-restore", "--mend"],
  ])
  func whatMakesNoSenseIsRefused(arguments: [String]) throws {
    #expect(try Office.filed.get().run(arguments).code == 64)
  }
}
