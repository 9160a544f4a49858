import Testing

@testable import IntakeService

@Suite struct RandomnessTests {
  private static func draw(_ randomness: Randomness, _ key: String) -> [String] {
    var random = randomness.generator(for: key)
    return [random.base32(bits: 128), random.base32(bits: 64), random.base32(bits: 256)]
  }

  @Test func aRehearsalGivesTheSameForTheSameMailAndAnotherForEveryOther() {
    #expect(Self.draw(.rehearsal(seed: 1), "key") == Self.draw(.rehearsal(seed: 1), "key"))
    var seen: Set<String> = []
    for seed: UInt64 in 0..<20 { for key in 0..<50 { seen.formUnion(Self.draw(.rehearsal(seed: seed), "mail \(key)")) } }
    #expect(seen.count == 20 * 50 * 3)
  }

  @Test func realMailNeverGetsTheSameTwice() {
    #expect(Set((0..<100).flatMap { _ in Self.draw(.system, "key") }).count == 300)
  }

  @Test(arguments: [(5, 1), (64, 13), (80, 16), (128, 26), (256, 52), (1, 1), (0, 0)])
  func soManyBitsAreSoManyLettersOfBase32(bits: Int, letters: Int) {
    for randomness in [Randomness.system, .rehearsal(seed: 7)] {
      var random = randomness.generator(for: "key")
      let text = random.base32(bits: bits)
      #expect(text.count == letters)
      #expect(text.allSatisfy { "abcdefghijklmnopqrstuvwxyz234567".contains($0) })
    }
  }

  @Test func everyLetterComesAboutAsOftenAsTheOthers() {
    var random = Randomness.rehearsal(seed: 3).generator(for: "key")
    var counts: [Character: Int] = [:]
    for letter in random.base32(bits: 5 * 32_000) { counts[letter, default: 0] += 1 }
    #expect(counts.count == 32)
    for (letter, count) in counts { #expect((850...1150).contains(count), "\(letter): \(count) of about 1000") }
  }
}
