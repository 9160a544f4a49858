/// Tells for whom a letter is written.
struct PersonReader {
  private let text: AnalyzedText
  private let signs: [SignReader.Found]

  /// Takes the writer's own words and their signs.
  init(_ text: AnalyzedText, signs: [SignReader.Found]) {
    self.text = text
    self.signs = signs
  }

  private static let thirdPerson: Set<UInt64> = Set(
    ["his", "her", "hers", "him", "ella", "ellos", "them", "their", "suya", "suyos", "suyo"].map {
      WordHash.of($0)
    })
  private static let giving: Set<String> = ["told", "gave", "sent", "signed", "said", "filled", "shared", "has", "had", "is", "was"]
  /// The numbers that are written as words, by the hash of the word.
  private static let numbers: [UInt64: Int] = [english, spanish].reduce(into: [:]) { numbers, words in
    for (index, word) in words.enumerated() { numbers[WordHash.of(word)] = index + 1 }
  }
  private static let english = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
  ]
  private static let spanish = [
    "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece", "catorce", "quince",
  ]

  /// Whether a professional writes for a client.
  var isProfessional: Bool { has(.professional) && has(.agent) || signs.count { $0.sign == .professional && !$0.negated } > 1 }

  /// Whether the writer acts for somebody else.
  ///
  /// - Parameter evidence: The words that ask for the rights; a relative counts when they are about him.
  func isAgent(evidence: [String], childConcerned: Bool) -> Bool {
    if has(.agent) || childConcerned && has(.kin) { return true }
    guard has(.kin) else { return false }
    if has(.power), has(.care) { return true }
    return evidence.contains(where: isOfAnother)
  }

  /// Whether words that ask for something speak of another's data: `his file`, `what he told you`, not `what he typed`.
  private func isOfAnother(_ evidence: String) -> Bool {
    let words = evidence.split(whereSeparator: { !$0.isLetter }).map { Folding.fold($0) }
    return words.indices.contains { index in
      if words[index] == "he" || words[index] == "she" {
        return index + 1 < words.count && PersonReader.giving.contains(words[index + 1])
      }
      return PersonReader.thirdPerson.contains(WordHash.of(words[index]))
    }
  }

  /// Whether the data is of a child under 16: an age beside a word for a child, or the word "minor".
  var concernsChild: Bool {
    if text.tokens.indices.contains(where: { isYoungOne($0) }) { return true }
    guard has(.kid) || has(.minor) else { return false }
    if has(.minor) { return true }
    return text.tokens.indices.contains { index in
      guard let age = age(at: index), age < 16 else { return false }
      return isAge(index) && kidNear(index)
    }
  }

  private func has(_ sign: Sign) -> Bool { signs.contains { $0.sign == sign && !$0.negated } }

  private func age(at index: Int) -> Int? {
    switch text.tokens[index].kind {
    case .number: Int(text.folded(index).prefix(3))
    case .word: PersonReader.numbers[text.hash(index)]
    default: nil
    }
  }

  private func isAge(_ index: Int) -> Bool {
    let next = text.folded(index + 1)
    if next == "anos", ["hace", "desde", "por", "en", "ultimos", "unos", "como", "mas"].contains(text.folded(index - 1)) { return false }
    if ["year", "years", "yr", "yrs", "yo", "anos", "anitos"].contains(next) {
      let after = text.folded(index + 2)
      return next != "years" && next != "year" || after == "old" || after == "of"
    }
    let before = text.folded(index - 1)
    if ["is", "hes", "shes", "age", "aged", "turned", "only", "just", "tiene"].contains(before) { return endsPhrase(index) }
    let opens = index > 0 && text.tokens[index - 1].kind == .comma
    return opens && endsPhrase(index) && index > 1 && text.tokens[index - 2].kind == .word
  }

  /// `my 14 year old was on my laptop`.
  private func isYoungOne(_ index: Int) -> Bool {
    guard let age = age(at: index), age < 16, ["my", "our", "his", "her"].contains(text.folded(index - 1)) else { return false }
    return ["year", "yr"].contains(text.folded(index + 1)) && text.folded(index + 2) == "old"
  }

  private func endsPhrase(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count else { return true }
    return text.tokens[index + 1].kind != .word || ["and", "now", "so", "but"].contains(text.folded(index + 1))
  }

  private func kidNear(_ index: Int) -> Bool {
    signs.contains { $0.sign == .kid && $0.range.lowerBound < index + 12 && $0.range.lowerBound > index - 40 }
  }

  /// The name of the person concerned when somebody else writes, as far as it stands beside the words that speak of him; nil when not.
  var subjectName: String? {
    for found in signs where [.agent, .kin].contains(found.sign) && !found.negated {
      if let name = name(after: found.range.upperBound - 1) ?? name(after: found.range.lowerBound) { return name }
    }
    for index in text.tokens.indices where text.tokens[index].kind == .colon {
      let label = text.folded(index - 1)
      guard ["user", "member", "client", "consumer", "re", "customer", "patient", "veteran", "name"].contains(label) else { continue }
      if let name = name(after: index) { return name }
    }
    return nil
  }

  /// Two or more capitalised words within six tokens after a place.
  private func name(after index: Int) -> String? {
    var start = index + 1
    let limit = min(text.tokens.count, index + 7)
    while start < limit {
      var end = start
      while end < text.tokens.count, text.tokens[end].kind == .word, text.tokens[end].capitalized, end - start < 4 { end += 1 }
      let titles = ["mr", "mrs", "ms", "dr", "sgt", "the", "contact", "va"]
      if end - start >= 2, !titles.contains(text.folded(start)) { return text.words(start..<end) }
      if text.tokens[start].kind == .stop, !["mr", "mrs", "ms", "dr"].contains(text.folded(start - 1)) { return nil }
      start += 1
    }
    return nil
  }
}
