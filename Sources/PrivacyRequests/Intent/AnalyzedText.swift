/// A text with its tokens, their word classes, and its sentences.
struct AnalyzedText: Sendable {
  /// The UTF-8 of the text.
  let bytes: [UInt8]
  /// The tokens in order.
  let tokens: [Token]
  /// Ranges of tokens, in order, without overlap.
  let sentences: [Sentence]
  /// For each token whether it stands between double quotes.
  let quoted: [Bool]
  private let width: Int
  private let bits: [UInt64]
  /// The phrases found, in order of their first token.
  private let phrases: [(wordClass: Int, length: Int)]
  /// For each token the index of the first of its phrases, and one more entry that ends the last.
  private let phraseStarts: [Int32]
  /// The classes of each token, then those of its phrases.
  private let classes: [Int32]
  /// For each token the index of the first of its classes, and one more entry that ends the last.
  private let classStarts: [Int32]

  /// Reads a text.
  init(_ text: String, vocabulary: Vocabulary) {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: bytes)
    let width = (vocabulary.classCount + 63) / 64
    var bits = [UInt64](repeating: 0, count: tokens.count * width)
    var phrases: [(wordClass: Int, length: Int)] = []
    var phraseStarts: [Int32] = []
    phraseStarts.reserveCapacity(tokens.count + 1)
    var classes: [Int32] = []
    var classStarts: [Int32] = []
    classStarts.reserveCapacity(tokens.count + 1)
    for (index, token) in tokens.enumerated() {
      phraseStarts.append(Int32(phrases.count))
      classStarts.append(Int32(classes.count))
      guard token.kind == .word || token.kind == .number || token.kind == .comma else { continue }
      func set(_ number: Int) {
        let (place, bit) = (index * width + number >> 6, UInt64(1) << UInt64(number & 63))
        if bits[place] & bit == 0 { classes.append(Int32(number)) }
        bits[place] |= bit
      }
      vocabulary.exact.each(token.hash) { set($0) }
      AnalyzedText.stems(of: token, bytes, vocabulary) { set($0) }
      classes[Int(classStarts[index])...].sort()
      let next = index + 1 < tokens.count ? tokens[index + 1].hash : 0
      vocabulary.phrases.each(token.hash) { phrase in
        guard phrase.second == next, tokens.dropFirst(index + 2).prefix(phrase.rest.count).map(\.hash).elementsEqual(phrase.rest) else {
          return
        }
        phrases.append((phrase.wordClass, phrase.rest.count + 2))
        classes.append(Int32(phrase.wordClass))
      }
    }
    phraseStarts.append(Int32(phrases.count))
    classStarts.append(Int32(classes.count))
    self.bytes = bytes
    self.tokens = tokens
    self.width = width
    self.bits = bits
    self.phrases = phrases
    self.phraseStarts = phraseStarts
    self.classes = classes
    self.classStarts = classStarts
    self.sentences = SentenceCutter.sentences(of: tokens, bytes)
    self.quoted = QuotedSpans.flags(of: tokens)
  }

  private static func stems(of token: Token, _ bytes: [UInt8], _ vocabulary: Vocabulary, found: (Int) -> Void) {
    guard vocabulary.stemLengths != 0 else { return }
    var hash = WordHash()
    var length: UInt64 = 0
    func take(_ byte: UInt8) {
      guard byte != 0x27 else { return }
      hash.add(byte)
      length += 1
      guard length < 64, vocabulary.stemLengths >> length & 1 == 1 else { return }
      vocabulary.stems.each(hash.value) { found($0) }
    }
    let word = bytes[token.start..<token.end]
    if word.allSatisfy({ $0 < 0x80 }) {
      for byte in word where length <= 24 { take(Folding.fold(ascii: byte)) }
      return
    }
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars where length <= 24 {
      switch Folding.fold(scalar) {
      case .byte(let byte), .pair(let byte, _): take(byte)
      default: break
      }
    }
  }

  /// How many tokens from `index` on are an entry of the class; 0 when none are.
  func length(of wordClass: Int, at index: Int) -> Int {
    guard index >= 0, index < tokens.count else { return 0 }
    for entry in Int(phraseStarts[index])..<Int(phraseStarts[index + 1]) where phrases[entry].wordClass == wordClass {
      return phrases[entry].length
    }
    return bits[index * width + wordClass >> 6] >> UInt64(wordClass & 63) & 1 == 1 ? 1 : 0
  }

  /// Whether a phrase begins at one of the tokens of a range; what lies outside of the text does not count.
  func beginsPhrase(in range: Range<Int>) -> Bool {
    let inside = range.clamped(to: 0..<tokens.count)
    return phraseStarts[inside.lowerBound] != phraseStarts[inside.upperBound]
  }

  /// Calls back with every class of the token, phrases that begin at it included.
  @inline(__always) func eachClass(at index: Int, _ body: (Int) -> Void) {
    for entry in Int(classStarts[index])..<Int(classStarts[index + 1]) { body(Int(classes[entry])) }
  }

  /// The words of a range of tokens as they were written, white space folded, at most 240 bytes.
  func words(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
    let end = min(tokens[last].end, tokens[first].start + 240)
    var text = String(decoding: bytes[tokens[first].start..<max(end, tokens[first].start)], as: UTF8.self)
    while text.unicodeScalars.last == "\u{FFFD}" { text.unicodeScalars.removeLast() }
    return text.singleSpaced
  }

  /// The word of one token, folded, without apostrophes.
  func folded(_ index: Int) -> String {
    guard index >= 0, index < tokens.count else { return "" }
    let word = bytes[tokens[index].start..<tokens[index].end]
    guard word.allSatisfy({ $0 < 0x80 }) else {
      return String(decoding: Folding.fold(bytes: word).filter { $0 != 0x27 }, as: UTF8.self)
    }
    return String(unsafeUninitializedCapacity: word.count) { letters in
      var count = 0
      for byte in word {
        let letter = Folding.fold(ascii: byte)
        if letter == 0x27 { continue }
        letters[count] = letter
        count += 1
      }
      return count
    }
  }

  /// The hash of one token; 0 outside of the text.
  func hash(_ index: Int) -> UInt64 { index >= 0 && index < tokens.count ? tokens[index].hash : 0 }

  /// The token before `index` that is none of the pronouns that may stand before a Spanish verb (`se me lo`); at most four are skipped.
  func skippingPronouns(before index: Int) -> Int {
    var before = index - 1
    let floor = index - 5
    while before > floor, OrdinaryWords.pronouns.contains(hash(before)) { before -= 1 }
    return before
  }

  /// The classes that stand anywhere in a range, a bit for each.
  func classes(in range: Range<Int>) -> [UInt64] {
    var present = [UInt64](repeating: 0, count: width)
    let inside = range.clamped(to: 0..<tokens.count)
    for entry in Int(classStarts[inside.lowerBound])..<Int(classStarts[inside.upperBound]) {
      present[Int(classes[entry]) >> 6] |= 1 << UInt64(classes[entry] & 63)
    }
    return present
  }
}
