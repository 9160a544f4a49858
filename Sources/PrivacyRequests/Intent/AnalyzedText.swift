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
  private let classes: TokenClasses

  /// Reads a text.
  init(_ text: String, vocabulary: Vocabulary) {
    bytes = Array(text.utf8)
    tokens = Tokenizer.tokens(of: bytes)
    classes = TokenClasses(of: tokens, bytes, vocabulary)
    sentences = SentenceCutter.sentences(of: tokens, bytes)
    quoted = QuotedSpans.flags(of: tokens)
  }

  /// A sentence with the pieces before it that ``SentenceCutter`` cut off it at a clause, without a stop.
  func uncut(_ number: Int) -> Sentence {
    let sentence = sentences[number]
    var first = number
    while first > 0, sentences[first - 1].range.upperBound == sentences[first].range.lowerBound { first -= 1 }
    return first == number ? sentence : sentence.beginning(at: sentences[first].range.lowerBound)
  }

  /// How many tokens from `index` on are an entry of the class; 0 when none are.
  func length(of wordClass: Int, at index: Int) -> Int {
    index >= 0 && index < tokens.count ? classes.length(of: wordClass, at: index) : 0
  }

  /// Whether the token alone is an entry of the class, whatever phrase begins at it.
  func isWord(of wordClass: Int, at index: Int) -> Bool {
    index >= 0 && index < tokens.count && classes.isWord(of: wordClass, at: index)
  }

  /// Whether a phrase begins at one of the tokens of a range; what lies outside of the text does not count.
  func beginsPhrase(in range: Range<Int>) -> Bool {
    classes.beginsPhrase(in: range.clamped(to: 0..<tokens.count))
  }

  /// Calls back with every class of the token, phrases that begin at it included.
  @inline(__always) func eachClass(at index: Int, _ body: (Int) -> Void) {
    classes.each(at: index, body)
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

  /// The token after `index` that is no article and the like; at most two are skipped.
  func skippingArticle(after index: Int) -> Int {
    var next = index + 1
    while next < index + 3, OrdinaryWords.articles.contains(hash(next)) { next += 1 }
    return next
  }

  /// The classes that stand anywhere in a range, a bit for each.
  func classes(in range: Range<Int>) -> [UInt64] {
    classes.present(in: range.clamped(to: 0..<tokens.count))
  }
}
