/// What of a sentence ``LearnedTable`` has weights for: its words, pairs of words, first letters of words, and families of the lexicon.
///
/// A feature is known by a key and, in the table, by a name: `wipe`, `off_your`, `delet*`, `@erase`, `^_please` (begins the sentence), `0`
/// (a number), `?` (a question).
struct LearnedFeatures {
  /// One feature and the tokens that it comes from.
  struct Feature {
    /// What the table knows it by.
    let key: UInt64
    /// The first token.
    let first: Int
    /// How many tokens.
    let count: Int
  }
  /// So much of a sentence is read; a longer one is a text without stops, and its weights would add up to anything.
  private static let tokenLimit = 120
  private static let number = WordHash.of("0")
  private static let address = WordHash.of("@")
  private static let question = WordHash.of("?")
  private static let start = WordHash.of("^")

  /// The key of a name.
  static func key(of name: some Collection<UInt8>) -> UInt64 {
    guard let line = name.firstIndex(of: 0x5F) else { return WordHash.of(name) }
    return pair(WordHash.of(name[..<line]), WordHash.of(name[name.index(after: line)...]))
  }

  /// The key of two words in a row.
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let mixed = (first ^ (second &<< 23 | second &>> 41)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed &>> 29
  }

  /// Calls back with every feature of a sentence; one that stands twice comes twice.
  ///
  /// - Parameter families: For each class the key of its family, 0 when it is none.
  @inline(__always) static func each(in text: AnalyzedText, _ sentence: Sentence, families: [UInt64], _ body: (Feature) -> Void) {
    var before = start
    for index in sentence.range.prefix(tokenLimit) {
      let token = text.tokens[index]
      let word: UInt64
      switch token.kind {
      case .word: word = token.hash
      case .number: word = number
      case .address: word = address
      default:
        before = 0
        continue
      }
      body(Feature(key: word, first: index, count: 1))
      if before != 0 {
        let first = before == start ? index : index - 1
        body(Feature(key: pair(before, word), first: first, count: index - first + 1))
      }
      before = word
      guard token.kind == .word else { continue }
      if let stem = stem(of: token, text.bytes) { body(Feature(key: stem, first: index, count: 1)) }
      text.eachClass(at: index) { number in
        if families[number] != 0 { body(Feature(key: families[number], first: index, count: 1)) }
      }
    }
    if sentence.isQuestion, let last = sentence.range.last { body(Feature(key: question, first: last, count: 1)) }
  }

  /// The first five letters of a word of six or more, the first four of one of four or five; nil for a shorter one.
  private static func stem(of token: Token, _ bytes: [UInt8]) -> UInt64? {
    guard token.end - token.start >= 4 else { return nil }
    var hash = WordHash()
    var four = hash
    var five = hash
    var length = 0
    func take(_ byte: UInt8) {
      guard byte != 0x27 else { return }
      length += 1
      guard length <= 5 else { return }
      hash.add(byte)
      if length == 4 { four = hash } else if length == 5 { five = hash }
    }
    let word = bytes[token.start..<token.end]
    if word.prefix(12).allSatisfy({ $0 < 0x80 }) {
      for byte in word.prefix(12) { take(Folding.fold(ascii: byte)) }
    } else {
      for scalar in String(decoding: word, as: UTF8.self).unicodeScalars where length < 6 {
        switch Folding.fold(scalar) {
        case .byte(let byte), .pair(let byte, _): take(byte)
        default: break
        }
      }
    }
    guard length >= 4 else { return nil }
    var stem = length > 5 ? five : four
    stem.add(0x2A)
    return stem.value
  }
}
