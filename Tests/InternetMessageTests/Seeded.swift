/// Numbers that are the same for the same seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private static let pieces =
    ["a", "Zebra", " ", " ", ".", ",", "\"", "\\", "(", ")", "<", ">", "@", "=?", "?=", "=", "_", "é", "ñ", "日本", "🙂", "From ", "-- ", "x"]
    + [String(repeating: "w", count: 90)]

  mutating func text(upTo count: Int) -> String {
    (0..<Int.random(in: 0...count, using: &self)).map { _ in Self.pieces.randomElement(using: &self) ?? "" }.joined()
  }

  mutating func lines() -> String {
    (0..<Int.random(in: 0...12, using: &self)).map { _ in Bool.random(using: &self) ? text(upTo: 30) : "." }.joined(separator: "\n")
  }
}
