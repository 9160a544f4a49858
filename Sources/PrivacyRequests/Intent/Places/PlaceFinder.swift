/// Finds the states that a text names, whosever they are.
struct PlaceFinder {
  private let text: AnalyzedText

  /// Every place of a text, in order.
  static func places(in text: AnalyzedText) -> [Place] {
    let finder = PlaceFinder(text: text)
    return text.tokens.indices.compactMap { text.tokens[$0].kind == .word ? finder.place(at: $0) : nil }
  }

  private func place(at index: Int) -> Place? {
    let token = text.tokens[index]
    if USStates.firstWords.contains(token.hash) {
      for length in [4, 3, 2, 1] where text.folded(index + length - 1) != "." {
        // The dots of "W. Va." and "N. Dak." stand between.
        let name = (index..<(index + length)).map { text.folded($0) }.filter { $0 != "." }.joined(separator: " ")
        // "West Virginia" is looked at as a whole; its second word is no state of its own.
        guard let code = USStates.names[name], !(length == 1 && code == "VA" && text.folded(index - 1) == "west") else { continue }
        if length == 1, isFirstName(index) || USStates.demonyms[name] != nil && !isOneOfThem(index) { return nil }
        return Place(code: code, range: index..<(index + length), isName: true)
      }
    }
    guard token.end - token.start <= 5, token.end - token.start >= 2, USStates.shortForms.contains(token.hash) else { return nil }
    let word = text.folded(index)
    if word.utf8.count == 2, USStates.codes.contains(word.uppercased()), isCode(index, word) {
      return abbreviation(word.uppercased(), index)
    }
    guard let code = USStates.abbreviations[word], word.utf8.count > 2, token.capitalized, followsTown(index) else { return nil }
    return abbreviation(code, index)
  }

  private func abbreviation(_ code: String, _ index: Int) -> Place { Place(code: code, range: index..<(index + 1), isName: false) }

  /// `Virginia Kessler` is a person: a name that is also given to people, with another name after it.
  private func isFirstName(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count, !["in", "of", "from", "en", "de"].contains(text.folded(index - 1)) else { return false }
    let next = text.tokens[index + 1]
    guard next.kind == .word, next.capitalized, !next.beginsLine else { return false }
    return ["virginia", "georgia", "carolina", "montana", "dakota", "washington"].contains(text.folded(index))
  }

  /// `I'm a Texan`.
  private func isOneOfThem(_ index: Int) -> Bool {
    ["a", "an", "soy", "proud", "native", "fellow", "lifelong", "am", "im"].contains(text.folded(index - 1))
  }

  private static let small: Set<String> = [
    "in", "or", "me", "mi", "hi", "ok", "la", "de", "pa", "co", "oh", "al", "id", "ma", "mo", "ms", "ne", "nd",
  ]
  /// Words that speak of living somewhere.
  private static let living: Set<UInt64> = Set(
    [
      "live", "lives", "living", "reside", "resides", "residing", "resident", "residents", "domiciled", "vivo", "vive", "viven", "vivimos",
      "resido", "reside", "residente", "radico", "moro", "mora", "home", "moved", "based", "located", "were", "im", "am", "here", "veteran",
      "taxes", "registered", "address", "wohne", "habite", "citizen", "consumer", "stationed", "retired", "staying", "stay", "lived",
      "domicilio", "domiciliado", "domiciliada", "donde", "outside", "settled", "raised", "viviendo",
    ].map { WordHash.of($0) })

  /// A two-letter code stands after a town: `Reno NV`, `Bend, or` at the end of a line.
  private func isCode(_ index: Int, _ word: String) -> Bool {
    let token = text.tokens[index]
    let upper = text.bytes[token.start..<token.end].allSatisfy { (0x41...0x5A).contains($0) }
    if isField(index) || upper && text.hasPostalCode(at: index + 1) { return true }
    guard index > 0, !isTitle(index), !isNumber(index) else { return false }
    let afterComma = text.tokens[index - 1].kind == .comma
    // The Department of Veterans Affairs is called VA in nearly every letter.
    if word == "va" {
      return afterComma && (text.endsLine(at: index) || isLiving(before: index))
        || text.tokens[index - 1].capitalized && startsLine(index) && text.folded(index - 1) != "the"
    }
    // In a text in capitals, IN and OR are words before they are states; "Medford, OR since" is no such text.
    if upper, PlaceFinder.small.contains(word) {
      if isMixed(index - (afterComma ? 2 : 1)), afterComma || text.endsLine(at: index) { return true }
      return text.endsLine(at: index) && (afterComma || startsLine(index) && text.tokens[index - 1].capitalized)
    }
    if !token.capitalized, !PlaceFinder.small.contains(word), isLiving(before: index, within: 5),
      text.endsLine(at: index) || text.folded(index - 2) == "en"
    {
      return true
    }
    if upper { return afterComma || text.tokens[index - 1].capitalized }
    guard afterComma else { return false }
    if token.capitalized, index > 1, text.tokens[index - 2].capitalized, text.endsLine(at: index) { return true }
    return startsLine(index)
      || (PlaceFinder.small.contains(word) && isLiving(before: index)
        && !(index + 1 < text.tokens.count && text.tokens[index + 1].capitalized && !text.endsLine(at: index)))
  }

  /// `Medford`, not `MEDFORD` nor `medford`.
  private func isMixed(_ index: Int) -> Bool {
    guard text.tokens.indices.contains(index), text.tokens[index].kind == .word, text.tokens[index].capitalized else { return false }
    return text.bytes[text.tokens[index].start..<text.tokens[index].end].dropFirst().contains { (0x61...0x7A).contains($0) }
  }

  /// `Ms. Hatch`.
  private func isTitle(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return text.folded(index) == "ms" && text.bytes[token.end - 1] == 0x73 && index + 2 < text.tokens.count
      && text.tokens[index + 2].capitalized && !text.tokens[index + 2].beginsLine
  }

  /// `Request ID: 7781`.
  private func isNumber(_ index: Int) -> Bool {
    guard text.folded(index) == "id" else { return false }
    return [
      "request", "case", "member", "client", "customer", "consumer", "account", "user", "order", "ticket", "claim", "patient", "photo",
      "your", "my", "va", "state",
    ]
    .contains(text.folded(index - 1))
  }

  private func followsTown(_ index: Int) -> Bool {
    index > 0 && (text.tokens[index - 1].kind == .comma || text.tokens[index - 1].capitalized)
  }

  /// `State: OK`.
  private func isField(_ index: Int) -> Bool {
    var mark = index - 1
    // A form may lead from its label to the answer by a row of dots.
    while mark > 0, text.tokens[mark].kind != .word, text.tokens[mark].kind != .number, index - mark < 24 { mark -= 1 }
    guard mark >= 0, mark < index - 1 else { return false }
    let isLed = (mark + 1..<index).contains { text.tokens[$0].kind == .colon } || index - mark > 3
    return isLed && (max(0, mark - 2)...mark).contains { ["state", "estado", "residence"].contains(text.folded($0)) }
  }

  private func isLiving(before index: Int, within reach: Int = 9) -> Bool {
    (max(0, index - reach)..<index).contains { PlaceFinder.living.contains(text.tokens[$0].hash) }
  }

  /// Whether the line holds nothing before the town: `Erie, Pennsylvania`.
  private func startsLine(_ index: Int) -> Bool {
    (text.endsLine(at: index) || isDated(index))
      && ((max(0, index - 5)...index).contains { text.tokens[$0].beginsLine || text.tokens[$0].kind == .stop } || isLineOfNames(index))
  }

  /// `Alcide Fontenot, Breaux Bridge, LA.`: a line of names up to here.
  private func isLineOfNames(_ index: Int) -> Bool {
    var start = index
    while start > 0, !text.tokens[start].beginsLine, index - start < 10 { start -= 1 }
    return text.tokens[start].beginsLine && (start..<index).allSatisfy { text.tokens[$0].kind == .comma || text.tokens[$0].capitalized }
  }

  /// `Hialeah, Florida, a 3 de marzo de 2026`: the place and the day of a letter.
  private func isDated(_ index: Int) -> Bool {
    guard index < 6, index + 3 < text.tokens.count, text.tokens[index + 1].kind == .comma else { return false }
    return text.tokens[index + 2].kind == .number || text.tokens[index + 3].kind == .number
  }
}
