import CaseStore
import Foundation
import PrivacyRequests
import TestSupport
import Testing

@Suite struct WrongLinksTests {
  static let now = Date(timeIntervalSince1970: 1_793_631_600)

  private func store(_ scratch: Scratch) throws -> CaseStore { try CaseStore.openOrCreate(path: scratch.path + "/spool", rehearsal: nil) }

  @Test func whatWasCountedIsListedFromThenOn() throws {
    let scratch = try Scratch()
    let store = try store(scratch)
    #expect(try store.wrongLinks(since: .distantPast) == [])
    try store.countWrongLink(at: Self.now, of: nil)
    try store.countWrongLink(at: Self.now.addingTimeInterval(60), of: CaseNumber(year: 2026, ordinal: 7))
    #expect(try store.wrongLinks(since: .distantPast).map(\.case) == [nil, "PRR-2026-00007"])
    #expect(try store.wrongLinks(since: Self.now.addingTimeInterval(1)).map(\.case) == ["PRR-2026-00007"])
    #expect(try store.check() == [])
  }

  @Test func strangersCannotFillTheDisk() throws {
    let scratch = try Scratch()
    let store = try store(scratch)
    let path = scratch.path + "/spool/wrong-links.jsonl"
    try Data(repeating: 0x20, count: 262_144).write(to: URL(fileURLWithPath: path))
    try store.countWrongLink(at: Self.now, of: nil)
    #expect(try store.wrongLinks(since: .distantPast).count == 1)
    let old = scratch.path + "/spool/wrong-links.old.jsonl"
    #expect(try Data(contentsOf: URL(fileURLWithPath: old)).count == 262_144)
    try Data(repeating: 0x20, count: 262_144).write(to: URL(fileURLWithPath: path))
    try store.countWrongLink(at: Self.now, of: nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/spool").filter { $0.hasPrefix("wrong") }.count == 2)
  }

  @Test func whatCannotBeReadIsPassedOver() throws {
    let scratch = try Scratch()
    let store = try store(scratch)
    try Data("{\"at\":\nnonsense\n".utf8).write(to: URL(fileURLWithPath: scratch.path + "/spool/wrong-links.jsonl"))
    try store.countWrongLink(at: Self.now, of: nil)
    #expect(try store.wrongLinks(since: .distantPast).count == 1)
  }
}
