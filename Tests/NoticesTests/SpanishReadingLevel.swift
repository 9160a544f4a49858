/// How easy a Spanish text is to read, by the formula of Szigriszt (1993): 206.835 - 62.3 · syllables / words - words / sentences.
///
/// By the scale INFLESZ (Barrio-Cantalejo and others, 2008) 55 to 65 is normal, 65 to 80 quite easy, above 80 very easy. Sentences, headings and
/// what is no word are taken as ``ReadingLevel`` takes them. A syllable is a vowel, or a run in which strong vowels (a, e, o) and accented í and
/// ú stand alone, and i, u and y lean on their neighbour; the u of `qu` and of `gue` and `gui` is silent.
struct SpanishReadingLevel {
  private(set) var sentences = 0
  private(set) var words = 0
  private(set) var syllables = 0

  init(_ text: String) {
    for sentence in ReadingLevel.sentences(of: text) {
      let found = sentence.lowercased().split { !$0.isLetter }
      guard found.count > 2 else { continue }
      sentences += 1
      words += found.count
      syllables += found.map(Self.syllables).reduce(0, +)
    }
  }

  /// The ease: the higher, the easier.
  var ease: Double {
    guard sentences > 0, words > 0 else { return 0 }
    return 206.835 - 62.3 * Double(syllables) / Double(words) - Double(words) / Double(sentences)
  }

  static func syllables(_ word: some StringProtocol) -> Int {
    let letters = Array(word)
    let isVowel = { (i: Int) in letters.indices.contains(i) && "aeiouáéíóúü".contains(letters[i]) }
    var count = 0
    var previous: Character?
    for i in letters.indices {
      let letter = letters[i]
      let isSilent =
        letter == "u" && i > 0
        && (letters[i - 1] == "q" || letters[i - 1] == "g" && i + 1 < letters.count && "eiéí".contains(letters[i + 1]))
      let isFinalY = letter == "y" && i == letters.count - 1
      guard !isSilent, isVowel(i) || isFinalY else {
        previous = nil
        continue
      }
      let isWeak = "iuüy".contains(letter)
      if let before = previous {
        let leans = isWeak && before != letter && !"íú".contains(before) || "iuü".contains(before) && !"íú".contains(letter)
        if !leans { count += 1 }
      } else {
        count += 1
      }
      previous = letter
    }
    return max(1, count)
  }
}
