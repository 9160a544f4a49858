import CaseStore
import Foundation
import PrivacyRequests
import Testing

/// A case number is given out once, whatever became of the file that says which was the last.
@Suite struct NumbersTests {
  /// What stands in `index/last` while the cases 1 to 3 are there.
  @Test(arguments: [
    "", "\n", "PRR", "PRR-2026-00002\n", "PRR-2026-00001\nPRR-2026-00002", "Dear all,\n", "PRR-2026-00003\n\0\0\0\0", "PRR-2126-00003\n",
    "PRR-2026-90003\n", "PRR-2026-00004\n", "PRR-2027-00001\n", "PRR-2026-00002\nPRR-2026-00001\n", "PRR-0000-00000\n",
  ])
  func theNextNumberIsOneMoreThanTheHighestCase(last: String) throws {
    let spool = try TestSpool()
    for i in 1...3 { try spool.file("k\(i)") }
    try spool.overwrite("index/last", last)
    #expect(try spool.file("k4") == CaseNumber(year: 2026, ordinal: 4))
    #expect(try spool.file("k5") == CaseNumber(year: 2026, ordinal: 5))
    _ = try spool.store.mend()
    #expect(try spool.file("k6") == CaseNumber(year: 2026, ordinal: 6))
  }

  @Test func withoutTheFileClosedCasesCountToo() throws {
    let spool = try TestSpool()
    for i in 1...3 { try spool.file("k\(i)") }
    for number in try spool.store.openCases() { try spool.change(number) { $0.closed = $0.opened } }
    try FileManager.default.removeItem(atPath: spool.path("index/last"))
    #expect(try spool.file("k4").ordinal == 4)
  }

  @Test func aNameThatStandsInTheWayIsPassedOver() throws {
    let spool = try TestSpool()
    try spool.file("k1")
    try spool.overwrite("cases/open/PRR-2026-00002.json", "rubbish")
    try FileManager.default.createDirectory(atPath: spool.path("cases/open/PRR-2026-00003.json"), withIntermediateDirectories: true)
    #expect(try spool.file("k2").ordinal == 4)
  }

  @Test func skippedNumbersAreNotGivenOut() throws {
    let spool = try TestSpool()
    #expect(try spool.store.skipNumbers(10, year: 2026) == nil, "nobody can have been told a number of an empty spool")
    try spool.file("k1")
    #expect(try spool.store.skipNumbers(0, year: 2026) == nil)
    #expect(try spool.store.skipNumbers(10, year: 2026) == CaseNumber(year: 2026, ordinal: 11))
    #expect(try spool.file("k2").ordinal == 12)
    #expect(try spool.file("k3").ordinal == 13)
    #expect(try spool.store.skipNumbers(10, year: 2027) == CaseNumber(year: 2027, ordinal: 10))
    #expect(try spool.file("k4", year: 2027) == CaseNumber(year: 2027, ordinal: 11))
    #expect(try spool.store.check() == [])
  }
}
