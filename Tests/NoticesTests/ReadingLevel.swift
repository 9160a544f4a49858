/// How hard a text is to read: the grade of Flesch and Kincaid, 0.39 · words / sentences + 11.8 · syllables / words - 15.59.
///
/// A sentence ends at `.`, `!`, `?`, at the end of a paragraph or of an entry of a list. Sentences of one or two words, such as headings, are
/// left out, for they would make any text look easy; so is every word that holds a digit, `@` or `:` inside: links, addresses, numbers, tokens.
/// A syllable is a run of vowels; an `e` at the end is silent unless it follows an `l` after a consonant or is the only one.
struct ReadingLevel {
  private(set) var sentences = 0
  private(set) var words = 0
  private(set) var syllables = 0

  init(_ text: String) {
    for sentence in Self.sentences(of: text) {
      let found = sentence.lowercased().split { !$0.isLetter && $0 != "'" }
      guard found.count > 2 else { continue }
      sentences += 1
      words += found.count
      syllables += found.map(Self.syllables).reduce(0, +)
    }
  }

  /// The sentences of a letter, without what is no word.
  static func sentences(of text: String) -> [Substring] {
    var paragraphs = [""]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty || line.hasPrefix("- ") || line.hasPrefix("  ") { paragraphs.append("") }
      paragraphs[paragraphs.count - 1] += " " + line.split(separator: " ").map(plain).joined(separator: " ")
    }
    return paragraphs.flatMap { $0.split { ".!?".contains($0) } }
  }

  /// The word, or of one that is no word only the mark at its end.
  private static func plain(_ word: Substring) -> String {
    let isFact = word.dropLast().contains { $0.isNumber || $0 == "@" || $0 == ":" }
    return isFact ? String(word.suffix(1).filter { ".!?".contains($0) }) : String(word)
  }

  /// The grade: years of school in the United States.
  var grade: Double {
    guard sentences > 0, words > 0 else { return 0 }
    return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
  }

  static func syllables(_ word: some StringProtocol) -> Int {
    let isVowel = { (letter: Character) in "aeiouy".contains(letter) }
    var count = 0
    var before: Character = " "
    for letter in word {
      if isVowel(letter), !isVowel(before) { count += 1 }
      before = letter
    }
    let end = word.suffix(3).map { $0 }
    if end.last == "e", end.count >= 2, !isVowel(end[end.count - 2]), count > 1 {
      let isSyllabicL = end.count == 3 && end[1] == "l" && !isVowel(end[0])
      if !isSyllabicL { count -= 1 }
    }
    return max(1, count)
  }
}
