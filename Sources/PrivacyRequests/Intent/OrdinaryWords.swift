/// Hashes of small words by which ordinary business is told from a request.
enum OrdinaryWords {
  /// What one does with papers of one's own.
  static let bringing = hashes(["bring", "llevar", "traer"])
  /// Fetching.
  static let getting = hashes(["get", "pull", "obtain", "request"])
  /// What fetching is followed by.
  static let from = WordHash.of("from")
  /// As in `copy me on it`.
  static let copy = WordHash.of("copy")
  /// Who is copied.
  static let us = hashes(["me", "us"])
  /// As in `I want to know whether`.
  static let whether = hashes(["if", "whether", "when", "once", "si", "cuando"])
  /// As in `advise whether you sell my data`.
  static let whetherWord = WordHash.of("whether")
  /// As in `to identify me`.
  static let identify = WordHash.of("identify")
  /// Whose object is told something.
  static let telling = hashes(["tell", "inform", "notify", "informen", "avisen", "notifiquen"])
  /// Small words before a noun.
  static let articles = hashes(["the", "all", "any", "every", "those", "these", "such", "each", "other", "los", "las", "a"])
  /// After `I`, of words told.
  static let wrote = hashes(["wrote", "said", "asked", "told", "escribi", "dije", "pedi"])
  /// As in `this permission stands until I revoke it`.
  static let unless = hashes(["unless", "until", "hasta", "salvo"])
  /// After which it is us who are asked.
  static let you = hashes(["you", "yall", "ustedes", "tienen", "there", "anyone", "anybody", "anything", "any"])
  /// As in `forget what I asked`.
  static let forgetting = hashes(["forget", "olviden", "olvidense", "olvide", "disregard", "ignore", "ignoren"])
  /// Pronouns that may stand before a Spanish verb.
  static let pronouns = hashes(["me", "se", "lo", "la", "los", "las", "le", "les", "nos", "te", "ya"])

  private static func hashes(_ words: [String]) -> Set<UInt64> { Set(words.map { WordHash.of($0) }) }
}
