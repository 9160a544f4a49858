import Foundation
import TestSupport
import Testing

@Suite struct CasesCommandTests {
  @Test func theListHasALineForEveryCase() throws {
    let office = try Office.filed.get()
    let outcome = try office.run(["cases", "list"])
    #expect(outcome.code == 0)
    #expect(outcome.lines.count == 17)
    #expect(outcome.lines[0].hasPrefix("case            kind     next due    state  asks for"))
    #expect(outcome.lines[1].hasPrefix("PRR-2026-00001  request  2026-09-29  CA     delete, opt-out-"))
    let objects = try office.run(["cases", "list", "--json"]).objects()
    #expect(objects.map { $0["number"] as? String } == (1...16).map { "PRR-2026-000" + ($0 < 10 ? "0" : "") + "\($0)" })
  }

  @Test func aCaseIsShownWithItsDatesAndItsHistory() throws {
    let office = try Office.filed.get()
    let output = try office.run(["cases", "show", "prr-2026-00001"]).output
    for part in ["\nwho\n", "\nasked for\n", "\nmails\n", "\nletters\n", "\nwork\n", "\nhistory\n", "2026-10-29  delete  ", "“delete all"] {
      #expect(output.contains(part), "\(part)")
    }
    let record = try #require(try office.run(["cases", "show", "PRR-2026-00001", "--json"]).objects().first)
    #expect(record["number"] as? String == "PRR-2026-00001")
    #expect((record["requests"] as? [Any])?.count == 3)
  }

  @Test(
    arguments: [
      (["cases", "show", "42"], 64, "“42” is not a case number; they look like PRR-2026-00042."),
      (["cases", "show", "PRR-2026-0001"], 64, "“PRR-2026-0001” is not a case number; they look like PRR-2026-00042."),
      (["cases", "show", "PRR-2026-00001/.."], 64, "“PRR-2026-00001/..” is not a case number; they look like PRR-2026-00042."),
      (["cases", "show", "PRR-2026-09999"], 69, "There is no case PRR-2026-09999."),
      (["cases", "show"], 64, "Use: cases list [--due DAYS] [--overdue] [--closed], or cases show CASE; each with --config FILE."),
      (["cases"], 64, "Use: cases list [--due DAYS] [--overdue] [--closed], or cases show CASE; each with --config FILE."),
      (
        ["cases", "drop", "PRR-2026-00001"], 64,
        "Use: cases list [--due DAYS] [--overdue] [--closed], or cases show CASE; each with --config FILE."
      ),
    ] as [([String], Int32, String)])
  func aCaseThatIsNotThereIsSaidToBeMissing(arguments: [String], code: Int32, says: String) throws {
    let outcome = try Office.filed.get().run(arguments)
    #expect(outcome.errors == "privacy-intake: \(says)\n")
    #expect(outcome.code == code)
    #expect(outcome.output.isEmpty)
  }

  /// Sample 01 asks on 14 September 2026 for an opt-out that is due on the 29th.
  @Test(
    arguments: [
      (["--due", "0"], "2026-09-29T12:00:00Z", true), (["--due", "5"], "2026-09-24T12:00:00Z", true),
      (["--due", "4"], "2026-09-24T12:00:00Z", false), (["--overdue"], "2026-09-29T12:00:00Z", false),
      (["--overdue"], "2026-09-30T12:00:00Z", true),
    ] as [([String], String, Bool)])
  func casesAreFoundByTheirDate(filter: [String], at: String, found: Bool) throws {
    let outcome = try Office.filed.get().run(["cases", "list"] + filter + ["--at", at])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("PRR-2026-00001") == found)
  }

  @Test(arguments: [
    ["--due", "x"], ["--due", "366"], ["--due", "3", "--overdue"], ["--closed", "--overdue"], ["--closed", "--due", "3"],
  ])
  func aFilterThatMeansNothingIsRefused(filter: [String]) throws {
    let outcome = try Office.filed.get().run(["cases", "list"] + filter)
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
  }
}
