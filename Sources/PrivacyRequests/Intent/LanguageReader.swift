/// Tells in which language a text is written, by its commonest small words.
enum LanguageReader {
  private static let words: [(language: String, words: [String])] = [
    (
      "en",
      [
        "the", "and", "you", "my", "to", "of", "i", "is", "that", "have", "it", "for", "your", "please", "this", "not", "with", "do",
        "want", "take", "off", "on", "but", "dont", "im",
      ]
    ),
    (
      "es",
      [
        "el", "los", "mi", "mis", "que", "y", "en", "por", "para", "con", "una", "ustedes", "su", "datos", "es", "lo", "las", "del",
        "quiero", "favor", "ya", "gracias", "la",
      ]
    ),
    (
      "pt",
      [
        "meus", "minha", "meu", "uma", "nao", "voces", "dados", "os", "em", "obrigado", "obrigada", "por", "para", "que", "e", "gostaria",
        "do", "sou", "na", "ao", "vossa", "vosso", "peco",
      ]
    ),
    ("fr", ["je", "vous", "les", "mes", "des", "et", "est", "une", "donnees", "votre", "vos", "pour", "que", "de", "le", "merci", "sur"]),
    ("de", ["ich", "sie", "und", "die", "der", "das", "ist", "meine", "nicht", "daten", "zu", "mir", "bitte", "ihre", "den", "von"]),
    ("it", ["il", "di", "che", "miei", "sono", "vostro", "dati", "per", "della", "mia", "mi", "non", "e", "grazie", "le", "vi"]),
    ("da", ["jeg", "mit", "og", "det", "til", "hos", "jer", "tak", "venligst", "ikke", "jeres"]),
    ("sv", ["jag", "och", "mitt", "att", "inte", "tack", "vill", "mina"]),
    ("nl", ["ik", "het", "een", "mijn", "van", "niet", "gegevens", "de", "uw", "te", "en", "dat", "u", "graag"]),
  ]
  private static let table: [UInt64: [Int]] = {
    var table: [UInt64: [Int]] = [:]
    for (number, row) in words.enumerated() { for word in row.words { table[WordHash.of(word), default: []].append(number) } }
    return table
  }()

  /// English words of requests that are too short for small words.
  private static let plainEnglish = Set(
    [
      "delete", "deletion", "erase", "remove", "removal", "opt", "out", "stop", "sell", "sale", "sharing", "share", "data", "everything",
      "all",
      "copy", "information", "info", "privacy", "request", "me", "yes", "unsubscribe", "send", "show", "what", "withdraw", "consent",
      "appeal",
      "correct", "wrong", "confirmed", "limit", "account", "records", "attached", "see", "hello", "thanks", "hi",
    ].map { WordHash.of($0) })

  /// What a text tells of its language.
  struct Found: Equatable {
    /// ISO 639-1; `en` when nothing tells.
    var language: String
    /// English or Spanish, if it may be that as well; nil when it is sure.
    var also: String?
  }

  /// The language. Looks at the first 600 tokens.
  static func language(of text: AnalyzedText) -> Found {
    var counts = [Int](repeating: 0, count: words.count)
    var (spoken, cyrillic) = (0, 0)
    for token in text.tokens.prefix(600) where token.kind == .word {
      spoken += 1
      if isCyrillic(token, text.bytes) { cyrillic += 1 }
      for number in table[token.hash] ?? [] { counts[number] += 1 }
    }
    var best = 0
    for number in counts.indices where counts[number] > counts[best] { best = number }
    if 2 * cyrillic > spoken { return Found(language: "ru", also: nil) }
    let (english, spanish) = (counts[0], counts[1])
    if counts[best] >= 2 {
      // A text in both: at least three small words of the other, and half as many.
      let isMixed = best < 2 && min(english, spanish) >= 3 && 2 * min(english, spanish) >= max(english, spanish)
      return Found(language: words[best].language, also: isMixed ? (best == 0 ? "es" : "en") : nil)
    }
    // "Bórrenme completo": too short for small words, but no English word has such a letter.
    let marked = text.tokens.contains { $0.kind == .word && text.bytes[$0.start..<$0.end].contains(0xC3) && !$0.capitalized }
    let order = text.tokens.first.map { $0.kind == .word && text.bytes[$0.start..<$0.end].contains(0xC3) } ?? false
    let sent = text.tokens.first.map { WordHash.of("enviado") == $0.hash } ?? false
    if marked || order || sent { return Found(language: "es", also: english > 0 ? "en" : nil) }
    let isEnglish = english > 0 && spanish == 0 || text.tokens.prefix(600).contains { $0.kind == .word && plainEnglish.contains($0.hash) }
    return Found(language: "en", also: isEnglish ? nil : "es")
  }

  /// Whether a word begins with a letter of U+0400 to U+04BF; what else is written so is taken for Russian.
  private static func isCyrillic(_ token: Token, _ bytes: [UInt8]) -> Bool {
    (0xD0...0xD2).contains(bytes[token.start])
  }
}
