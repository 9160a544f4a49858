/// Word classes, compiled so that every word of a text is looked up once.
///
/// An entry is a folded word (`erase`), a stem (`eras*`), or several words joined by `_` (`get_rid_of`). `@name` stands for all entries of
/// another family, `borr~ar` for the forms of a ``SpanishVerb``; the orders among those of all tables are the family `orders`, and each family with
/// verbs has one of the forms that carry an object (`eraseit`: `bórrenlo`) and one of those that carry the speaker (`eraseme`: `bórrenme`); `recalled` are the forms such as `borraran` of all.
struct Vocabulary: Sendable {
  /// A row of words that together are an entry, and its class.
  struct Phrase: Sendable {
    /// Hash of the second word.
    let second: UInt64
    /// Where the hashes of the words after it stand among ``phraseRests``.
    let rest: Range<Int>
    /// The class.
    let wordClass: Int
  }
  private(set) var classCount = 0
  /// The classes of a word; complete after ``compile()``, as the two below.
  private(set) var exact = WordLists<Int>()
  /// The classes of a stem.
  private(set) var stems = WordLists<Int>()
  /// The phrases that begin with a word.
  private(set) var phrases = WordLists<Phrase>()
  /// The hashes of the words of all phrases but the first two of each.
  private(set) var phraseRests: [UInt64] = []
  /// Bit n is set when some stem has n letters.
  private(set) var stemLengths: UInt64 = 0
  private var exactEntries: [UInt64: [Int]] = [:]
  private var stemEntries: [UInt64: [Int]] = [:]
  private var phraseEntries: [UInt64: [Phrase]] = [:]
  private var families: [String: [Substring]] = [:]
  private var known: [String: Int] = [:]
  private var verbs: [Substring: [Int]] = [:]

  /// Takes tables of families; a family may name families that stand above it.
  init(families tables: [String]) {
    var name = ""
    for line in tables.joined(separator: "\n").split(separator: "\n") {
      var words = line.split(separator: " ")
      if let first = words.first, first.last == ":", line.first != " " {
        name = String(first.dropLast())
        words.removeFirst()
      }
      for word in words {
        families[name, default: []] += word.first == "@" ? families[String(word.dropFirst())] ?? [] : [word]
        guard word.contains("~"), word.last != "^", word.last != "%" else { continue }
        families["orders", default: []].append(word + "!")
        families["recalled", default: []].append(word + "=")
        families[name + "it", default: []].append(word + "&")
        families[name + "me", default: []].append(word + "$")
      }
    }
  }

  /// The names of families that a class description uses but that do not exist; for tests.
  func unknownFamilies(in description: Substring) -> [Substring] {
    description.split(separator: "/").filter { $0.first == "@" && families[String($0.dropFirst())] == nil }
  }

  /// The classes that are a family and nothing else, such as `@erase`.
  var familyNames: [String] { known.keys.filter { $0.first == "@" && !$0.contains("/") } }

  /// The number of a family's class, nil when no table uses it.
  func number(ofFamily name: String) -> Int? { known[name] }

  /// The class of a description such as `delete/eras*/@remove`; the same description gives the same class.
  mutating func wordClass(_ description: Substring) -> Int {
    if let number = known[String(description)] { return number }
    let number = classCount
    classCount += 1
    known[String(description)] = number
    for alternative in description.split(separator: "/") {
      if alternative.first == "@" {
        for entry in families[String(alternative.dropFirst())] ?? [] { add(entry, number) }
      } else {
        add(alternative, number)
      }
    }
    return number
  }

  private mutating func add(_ entry: Substring, _ number: Int) {
    if entry.contains("~") {
      verbs[entry, default: []].append(number)
      return
    }
    let words = entry.split(separator: "_")
    guard let first = words.first else { return }
    if words.count > 1 {
      let start = phraseRests.count
      phraseRests += words.dropFirst(2).map { WordHash.of($0) }
      let phrase = Phrase(second: WordHash.of(words[1]), rest: start..<phraseRests.count, wordClass: number)
      phraseEntries[WordHash.of(first), default: []].append(phrase)
    } else if entry.last == "*" {
      let stem = entry.dropLast()
      stemEntries[WordHash.of(stem), default: []].append(number)
      stemLengths |= 1 << UInt64(min(stem.utf8.count, 63))
    } else {
      exactEntries[WordHash.of(entry), default: []].append(number)
    }
  }

  /// Makes the forms of all verbs and the tables for looking words up; to be called once, after the last class is known.
  mutating func compile() {
    for (entry, numbers) in verbs {
      for form in SpanishVerb(entry)?.forms ?? [] { exactEntries[WordHash.of(form), default: []] += numbers }
    }
    verbs = [:]
    exact = WordLists(exactEntries)
    stems = WordLists(stemEntries)
    phrases = WordLists(phraseEntries)
    (exactEntries, stemEntries, phraseEntries) = ([:], [:], [:])
  }
}
