/// The word classes of a row of tokens, as a ``Vocabulary`` tells them.
struct TokenClasses: Sendable {
  private let width: Int
  /// A bit for each class, row by row; phrases do not count.
  private var bits: [UInt64]
  /// The phrases found, in order of their first token.
  private var phrases: [(wordClass: Int, length: Int)] = []
  /// For each token the index of the first of its phrases, and one more entry that ends the last.
  private var phraseStarts: [Int32] = []
  /// The classes of each token, then those of its phrases.
  private var classes: [Int32] = []
  /// For each token the index of the first of its classes, and one more entry that ends the last.
  private var classStarts: [Int32] = []

  /// Looks up every token.
  ///
  /// - Parameter bytes: The text that the tokens were cut from.
  init(of tokens: [Token], _ bytes: [UInt8], _ vocabulary: Vocabulary) {
    width = (vocabulary.classCount + 63) / 64
    bits = [UInt64](repeating: 0, count: tokens.count * width)
    phraseStarts.reserveCapacity(tokens.count + 1)
    classStarts.reserveCapacity(tokens.count + 1)
    classes.reserveCapacity(tokens.count * 4)
    for (index, token) in tokens.enumerated() {
      phraseStarts.append(Int32(phrases.count))
      classStarts.append(Int32(classes.count))
      guard token.kind == .word || token.kind == .number || token.kind == .comma else { continue }
      for place in vocabulary.exact.places(of: token.hash) { add(vocabulary.exact[place], to: index) }
      addStems(of: bytes[token.start..<token.end], to: index, vocabulary)
      classes[Int(classStarts[index])...].sort()
      addPhrases(at: index, tokens, vocabulary)
    }
    phraseStarts.append(Int32(phrases.count))
    classStarts.append(Int32(classes.count))
  }

  private mutating func add(_ wordClass: Int, to index: Int) {
    let (place, bit) = (index * width + wordClass >> 6, UInt64(1) << UInt64(wordClass & 63))
    if bits[place] & bit == 0 { classes.append(Int32(wordClass)) }
    bits[place] |= bit
  }

  private mutating func addStems(of word: ArraySlice<UInt8>, to index: Int, _ vocabulary: Vocabulary) {
    let letters = word.allSatisfy { $0 < 0x80 } ? word : Self.folded(word)[...]
    var hash = WordHash()
    var length = 0
    for byte in letters where length <= 24 {
      let letter = Folding.fold(ascii: byte)
      if letter == 0x27 { continue }
      hash.add(letter)
      length += 1
      guard vocabulary.stemLengths >> UInt64(length) & 1 == 1 else { continue }
      for place in vocabulary.stems.places(of: hash.value) { add(vocabulary.stems[place], to: index) }
    }
  }

  /// A letter for each scalar that becomes any.
  private static func folded(_ word: ArraySlice<UInt8>) -> [UInt8] {
    String(decoding: word, as: UTF8.self).unicodeScalars.compactMap { scalar in
      switch Folding.fold(scalar) {
      case .byte(let byte), .pair(let byte, _): byte
      case .nothing, .other: nil
      }
    }
  }

  private mutating func addPhrases(at index: Int, _ tokens: [Token], _ vocabulary: Vocabulary) {
    let next = index + 1 < tokens.count ? tokens[index + 1].hash : 0
    for place in vocabulary.phrases.places(of: tokens[index].hash) where vocabulary.phrases[place].second == next {
      let phrase = vocabulary.phrases[place]
      guard index + 2 + phrase.rest.count <= tokens.count,
        phrase.rest.indices.allSatisfy({ vocabulary.phraseRests[$0] == tokens[index + 2 + $0 - phrase.rest.lowerBound].hash })
      else { continue }
      phrases.append((phrase.wordClass, phrase.rest.count + 2))
      classes.append(Int32(phrase.wordClass))
    }
  }

  /// How many tokens from `index` on are an entry of the class; 0 when none are.
  func length(of wordClass: Int, at index: Int) -> Int {
    for entry in Int(phraseStarts[index])..<Int(phraseStarts[index + 1]) where phrases[entry].wordClass == wordClass {
      return phrases[entry].length
    }
    return isWord(of: wordClass, at: index) ? 1 : 0
  }

  /// Whether the token alone is an entry of the class.
  func isWord(of wordClass: Int, at index: Int) -> Bool {
    bits[index * width + wordClass >> 6] >> UInt64(wordClass & 63) & 1 == 1
  }

  /// Whether a phrase begins at one of the tokens of a range.
  func beginsPhrase(in range: Range<Int>) -> Bool { phraseStarts[range.lowerBound] != phraseStarts[range.upperBound] }

  /// Calls back with every class of the token, phrases that begin at it last.
  @inline(__always) func each(at index: Int, _ body: (Int) -> Void) {
    for entry in Int(classStarts[index])..<Int(classStarts[index + 1]) { body(Int(classes[entry])) }
  }

  /// The classes that stand anywhere in a range, a bit for each.
  func present(in range: Range<Int>) -> [UInt64] {
    var present = [UInt64](repeating: 0, count: width)
    for entry in Int(classStarts[range.lowerBound])..<Int(classStarts[range.upperBound]) {
      present[Int(classes[entry]) >> 6] |= 1 << UInt64(classes[entry] & 63)
    }
    return present
  }
}
