import Testing

@testable import PrivacyRequests

@Suite struct WordTableTests {
  @Test func numbersAreFoundByHashAndNothingElseIs() {
    var table = WordTable(capacity: 1_000)
    let words = (0..<2_000).map { WordHash.of("word\($0)") }
    for number in 0..<1_000 { table[words[number]] = number }
    for number in 0..<1_000 { #expect(table[words[number]] == number) }
    for number in 1_000..<2_000 { #expect(table[words[number]] == nil) }
  }

  /// Hashes that want the same place, some of them with the same mark as well, and the hash 0.
  @Test func hashesOfOnePlaceAreToldApart() {
    let hashes: [UInt64] = [0, 1 << 20, 2 << 20, 1 << 56, 1 << 56 | 1 << 20, 15, 15 | 1 << 30]
    var table = WordTable(capacity: hashes.count)
    for (number, hash) in hashes.enumerated() {
      #expect(table[hash] == nil)
      table[hash] = number
    }
    for (number, hash) in hashes.enumerated() { #expect(table[hash] == number) }
    table[0] = 9
    #expect(table[0] == 9)
    #expect(table[3 << 20] == nil)
  }
}
