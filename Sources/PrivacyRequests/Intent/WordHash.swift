/// FNV-1a over folded bytes. Words are compared by it: two different words of the lexicon never share one (a test), and a stranger who
/// makes another word collide gains nothing that writing the word itself would not give him.
struct WordHash {
  /// The hash so far.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes in one byte.
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// The hash of a word that is folded already.
  static func of(_ word: some StringProtocol) -> UInt64 { of(word.utf8) }

  /// The hash of the bytes of a word that is folded already.
  static func of(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in word { hash.add(byte) }
    return hash.value
  }
}
