import Foundation
import PrivacyRequests
import TestSupport
import Testing

@testable import IntakeService

@Suite struct LawFileTests {
  static let day = CalendarDay(year: 2026, month: 11, day: 28)
  static let tess = Confirmation(by: "Tess \"T\" O/Brien, Zoë", on: day)

  /// The program's own table as a file.
  private static func file(_ scratch: Scratch, _ change: (String) -> String = { $0 }) throws -> String {
    try scratch.write("laws.json", change(String(decoding: LawTable.standardBytes, as: UTF8.self)))
  }

  @Test func theConfigurationsTableReplacesThePrograms() throws {
    let scratch = try Scratch()
    let own = #"{ "cell": "opt-out", "days": 10, "section": "our counsel", "evidence""#
    _ = try Self.file(scratch) {
      $0.replacing(#"{ "cell": "opt-out", "days": 15, "count": "business", "section": "11 CCR 7026", "evidence""#, with: own)
    }
    let text = ConfigurationFileTests.least.replacing("spool: \"spool\",", with: "spool: \"spool\", laws: \"laws.json\",")
    let configuration = try ConfigurationFile.parse(Data(text.utf8), file: scratch.path + "/c.json5")
    #expect(configuration.lawsFile == scratch.path + "/laws.json")
    #expect(configuration.rules.laws.due(.optOutSale, state: "CA", received: Self.day).day == Self.day.adding(days: 10))
    #expect(try ConfigurationFile.parse(Data(ConfigurationFileTests.least.utf8), file: "c.json5").rules.laws == .standard)
  }

  struct Refused: Sendable {
    var from, to, says: String

    init(_ from: String, _ to: String, _ says: String) { (self.from, self.to, self.says) = (from, to, says) }
  }

  @Test(arguments: [
    Refused(
      #""state": "FL", "name""#, #""state": "WA", "name""#,
      "FL: is missing. Take Florida over from “laws show --export”; a state may be added"),
    Refused(#""days": 15, "count""#, #""days": 15, "cuont""#, "CA, opt-out: there is no key “cuont”."),
    Refused(#""days": 15, "count""#, #""days": -1, "count""#, "CA, opt-out: “days” is -1; it must be 1 to 365"),
    Refused(#""fast": 15"#, #""fast": 20"#, "notice: “fast” is 20 days;"),
    Refused("{", "", "it is not JSON."),
  ])
  func aTableThatCannotBeUsedIsNamedWithStateAndCell(row: Refused) throws {
    let scratch = try Scratch()
    let file = try Self.file(scratch) { $0.replacing(row.from, with: row.to, maxReplacements: 1) }
    #expect { try LawFile.read(file) } throws: { ($0 as? ConfigurationError)?.description.hasPrefix("\(file): \(row.says)") == true }
  }

  @Test func aMissingFileIsNamed() {
    #expect(
      throws: ConfigurationError(
        file: "/nowhere/laws.json", line: nil,
        problem: "the table of laws cannot be read. Correct “laws” in the configuration, or take it out.")
    ) { try LawFile.read("/nowhere/laws.json") }
  }

  @Test(arguments: [
    ("CA", LawCell.Kind.optOut, 1), ("CA", .profiling, 2), ("NJ", .regulator, 1), ("FL", .freeRequests, 1), ("UT", .correct, 2),
  ])
  func aConfirmationChangesItsLinesAndNothingElse(state: String, kind: LawCell.Kind, rows: Int) throws {
    let scratch = try Scratch()
    let file = try Self.file(scratch)
    let before = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    let cells = try LawFile.confirm(kind, in: state, Self.tess, file: file)
    #expect(cells.count == rows)
    #expect(cells.allSatisfy { $0.confirmation == Self.tess && $0.isSure })
    let after = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(after.count == before.count)
    let changed = zip(before, after).filter { $0 != $1 }
    #expect(changed.count == rows)
    let value = #"{ "by": "Tess \"T\" O/Brien, Zoë", "on": "2026-11-28" }"#
    for (old, new) in changed {
      #expect(old.contains("\"cell\": \"\(kind.rawValue)\""))
      #expect(new == old.replacing("\"confirmation\": null", with: "\"confirmation\": \(value)"))
    }
    let table = try LawFile.read(file)
    #expect(table.jurisdictions.flatMap(\.cells).count { $0.confirmation != nil } == rows)
    #expect(table.jurisdiction(state)?.cells.filter { $0.kind == kind } == cells)
  }

  /// However the file is laid out: without the key, with a confirmation before, with other line ends, or with one value a line.
  @Test(arguments: ["without", "before", "crlf", "pretty"])
  func theCellIsFoundHoweverTheFileIsLaidOut(layout: String) throws {
    let scratch = try Scratch()
    let file = try Self.file(scratch)
    switch layout {
    case "without": _ = try Self.file(scratch) { $0.replacing(#", "confirmation": null"#, with: "") }
    case "before":
      _ = try LawFile.confirm(.appeal, in: "NH", Confirmation(by: "]} \\ \"", on: Self.day.adding(days: -9)), file: file)
    case "crlf": _ = try Self.file(scratch) { $0.replacing("\n", with: "\r\n") }
    default:
      let tree = try JSONSerialization.jsonObject(with: Data(LawTable.standardBytes))
      try JSONSerialization.data(withJSONObject: tree, options: .prettyPrinted).write(to: URL(fileURLWithPath: file))
    }
    _ = try LawFile.confirm(.appeal, in: "NH", Self.tess, file: file)
    let table = try LawFile.read(file)
    #expect(table.jurisdiction("NH")?.cells.first { $0.kind == .appeal }?.confirmation == Self.tess)
    #expect(table.jurisdictions.flatMap(\.cells).count { $0.confirmation != nil } == 1)
  }

  @Test func theFileKeepsItsPermissionsAndALinkStaysALink() throws {
    let scratch = try Scratch()
    let file = try Self.file(scratch)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    let link = scratch.path + "/link.json"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "laws.json")
    _ = try LawFile.confirm(.appeal, in: "NH", Self.tess, file: link)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "laws.json")
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o640)
    #expect(try LawFile.read(file).jurisdiction("NH")?.cells.contains { $0.confirmation == Self.tess } == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() == ["laws.json", "link.json"])
  }

  @Test(arguments: [
    ("KY", LawCell.Kind.regulator, "KY, regulator: there is no contact to confirm. Write it into “contact” first."),
    ("KY", .limit, "KY, limit: the table has no such cell. Add it first."), ("OH", .appeal, "OH, appeal: the table has no such state."),
  ])
  func whatCannotBeConfirmedChangesNothing(state: String, kind: LawCell.Kind, says: String) throws {
    let scratch = try Scratch()
    let file = try Self.file(scratch)
    #expect(throws: ConfigurationError(file: file, line: nil, problem: says)) {
      try LawFile.confirm(kind, in: state, Self.tess, file: file)
    }
    #expect(FileManager.default.contents(atPath: file) == Data(LawTable.standardBytes))
  }
}
