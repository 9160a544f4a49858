import Testing

@testable import MailTransport

@Suite struct UIDSetTests {
  @Test(
    arguments: [
      ([], 10, 900, "", 0), ([5], 10, 900, "5", 1), ([1, 2, 3], 10, 900, "1:3", 3), ([1, 3, 4, 9], 10, 900, "1,3:4,9", 4),
      ([1, 2, 3, 4], 3, 900, "1:3", 3), ([.max - 1, .max], 9, 900, "4294967294:4294967295", 2), ([10, 20, 30], 10, 5, "10,20", 2),
      ([10, 20, 30], 10, 1, "10", 1), ([7, 8], 0, 900, "", 0),
    ] as [([UInt32], Int, Int, String, Int)])
  func asManyNumbersAsFit(uids: [UInt32], count: Int, bytes: Int, text: String, taken: Int) {
    #expect(UIDSet.cut(uids[...], count: count, bytes: bytes) == UIDSet.Cut(text: text, count: taken))
  }

  @Test func allNumbersAreInTheSetsAndNoLineIsLong() {
    let uids = (0..<5_000).map { UInt32($0) * 1_000 + 7 }
    let sets = UIDSet.all(uids.reversed())
    #expect(sets.flatMap { FetchPlanTests.expand($0) } == uids)
    #expect(sets.allSatisfy { $0.utf8.count <= 900 })
  }
}
