/// Finds the US state in which the person concerned says he lives.
struct StateReader {
  private let text: AnalyzedText
  private let hasAgent: Bool
  private let isAgent: Bool
  private let closing: Int

  /// Words that speak of living somewhere.
  private static let living: Set<UInt64> = Set(
    [
      "live", "lives", "living", "reside", "resides", "residing", "resident", "residents", "domiciled", "vivo", "vive", "viven", "vivimos",
      "resido", "reside", "residente", "radico", "moro", "mora", "home", "moved", "based", "located", "were", "im", "am", "here", "veteran",
      "taxes", "registered", "address", "wohne", "habite", "citizen", "consumer", "stationed", "retired", "staying", "stay", "lived",
      "domicilio", "domiciliado", "domiciliada", "donde", "outside", "settled", "raised", "viviendo",
    ].map { WordHash.of($0) })
  /// Words after which a state is that of something else.
  private static let alien: Set<UInt64> = Set(
    [
      "not", "no", "under", "law", "admitted", "former", "formerly", "attorney", "lawyer", "married", "born", "licensed", "license",
      "licence", "licencia",
      "colegiado", "colegiada", "offices", "used",
    ]
    .map { WordHash.of($0) })
  /// Words after which, within seven tokens, a state is where something else is.
  private static let far: Set<UInt64> = Set(
    [
      "served", "attorneys", "lawyers", "office", "offices", "fort", "camp", "graduated", "hospital", "stationed", "bufete", "oficina",
      "servi",
    ]
    .map { WordHash.of($0) })
  /// Words for the one that a letter is about; his name and his place follow.
  private static let named: Set<UInt64> = Set(
    [
      "client", "member", "consumer", "patient", "principal", "visitor", "subscriber", "cliente", "paciente", "representado",
      "representada",
    ]
    .map { WordHash.of($0) })
  private static let closings: Set<UInt64> = Set(
    [
      "sincerely", "regards", "respectfully", "yours", "cordially", "best", "thanks", "atentamente", "cordialmente", "saludos", "gracias",
      "thank", "cheers", "faithfully", "counsel", "v",
    ].map { WordHash.of($0) })
  private static let small: Set<String> = [
    "in", "or", "me", "mi", "hi", "ok", "la", "de", "pa", "co", "oh", "al", "id", "ma", "mo", "ms", "ne", "nd",
  ]

  /// The state, two letters; nil when none is stated.
  ///
  /// - Parameters:
  ///   - text: The writer's own words.
  ///   - hasAgent: Whether a professional writes; the address below his name is then his own.
  ///   - isAgent: Whether somebody writes for another; where he himself lives says nothing then.
  static func state(in text: AnalyzedText, hasAgent: Bool, isAgent: Bool = false) -> String? {
    let reader = StateReader(text, hasAgent, isAgent)
    var best: (code: String, score: Int)?
    for index in text.tokens.indices where text.tokens[index].kind == .word {
      guard let found = reader.mention(at: index) else { continue }
      let score = reader.score(index, found.length, found.isName)
      if score >= 2, score > best?.score ?? 0 { best = (found.code, score) }
    }
    return best?.code
  }

  private init(_ text: AnalyzedText, _ hasAgent: Bool, _ isAgent: Bool) {
    self.text = text
    self.hasAgent = hasAgent
    self.isAgent = isAgent
    let tokens = text.tokens
    let last = tokens.indices.last { index in
      tokens[index].beginsLine && StateReader.closings.contains(tokens[index].hash) && index * 3 > tokens.count
    }
    closing = last ?? max(0, tokens.count - 12)
  }

  private func mention(at index: Int) -> (code: String, length: Int, isName: Bool)? {
    if USStates.firstWords.contains(text.tokens[index].hash) {
      for length in [4, 3, 2, 1] {
        // The dots of "W. Va." and "N. Dak." stand between.
        let name = (index..<(index + length)).map { text.folded($0) }.filter { $0 != "." }.joined(separator: " ")
        // "West Virginia" is looked at as a whole; its second word is no state of its own.
        if let code = USStates.names[name], !(length == 1 && code == "VA" && text.folded(index - 1) == "west") {
          return (code, length, true)
        }
      }
    }
    let token = text.tokens[index]
    guard token.end - token.start <= 5, token.end - token.start >= 2, USStates.shortForms.contains(token.hash) else { return nil }
    let word = text.folded(index)
    if word.utf8.count == 2, USStates.codes.contains(word.uppercased()), isCode(index, word) { return (word.uppercased(), 1, false) }
    if let code = USStates.abbreviations[word], word.utf8.count > 2, token.capitalized, followsTown(index) { return (code, 1, false) }
    return nil
  }

  /// A two-letter code stands after a town: `Reno NV`, `Bend, or` at the end of a line.
  private func isCode(_ index: Int, _ word: String) -> Bool {
    let token = text.tokens[index]
    let upper = text.bytes[token.start..<token.end].allSatisfy { (0x41...0x5A).contains($0) }
    if isField(index) || upper && hasPostalCode(after: index + 1) { return true }
    guard index > 0, !isTitle(index), !isNumber(index) else { return false }
    let afterComma = text.tokens[index - 1].kind == .comma
    // The Department of Veterans Affairs is called VA in nearly every letter.
    if word == "va" {
      return afterComma && (endsLine(index) || isLiving(before: index))
        || text.tokens[index - 1].capitalized && startsLine(index) && text.folded(index - 1) != "the"
    }
    // In a text in capitals, IN and OR are words before they are states; "Medford, OR since" is no such text.
    if upper, StateReader.small.contains(word) {
      if isMixed(index - (afterComma ? 2 : 1)), afterComma || endsLine(index) { return true }
      return endsLine(index) && (afterComma || startsLine(index) && text.tokens[index - 1].capitalized)
    }
    if !token.capitalized, !StateReader.small.contains(word), isLiving(before: index, within: 5),
      endsLine(index) || text.folded(index - 2) == "en"
    {
      return true
    }
    if upper { return afterComma || text.tokens[index - 1].capitalized }
    guard afterComma else { return false }
    if token.capitalized, index > 1, text.tokens[index - 2].capitalized, endsLine(index) { return true }
    return startsLine(index)
      || (StateReader.small.contains(word) && isLiving(before: index)
        && !(index + 1 < text.tokens.count && text.tokens[index + 1].capitalized && !endsLine(index)))
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

  private func endsLine(_ index: Int) -> Bool {
    index + 1 >= text.tokens.count || text.tokens[index + 1].beginsLine || text.tokens[index + 1].kind == .stop
  }

  private func isLiving(before index: Int, within reach: Int = 9) -> Bool {
    (max(0, index - reach)..<index).contains { StateReader.living.contains(text.tokens[$0].hash) }
  }

  /// `I served at Fort Hood, Texas`, `my attorney's office in Dallas, Texas`, `moved from Ohio to Tennessee`, `Washington, D.C.`
  private func isElsewhere(_ index: Int, _ length: Int) -> Bool {
    if (max(0, index - 7)..<index).contains(where: { StateReader.far.contains(text.tokens[$0].hash) }) { return true }
    let isLeft = text.folded(index - 1) == "from" || text.folded(index - 1) == "de"
    if isLeft, (index + length..<index + length + 4).contains(where: { ["to", "a"].contains(text.folded($0)) }) {
      if (max(0, index - 4)..<index).contains(where: { ["moved", "mude", "came"].contains(text.folded($0)) }) { return true }
    }
    return text.folded(index) == "washington" && text.folded(index + 2) == "d" && text.folded(index + 4) == "c"
  }

  /// `the Commonwealth of Virginia`, `the Oregon one`, `Virginia, USA`: no person and no town is meant.
  private func isWhole(_ index: Int, _ length: Int, _ previous: String) -> Bool {
    if length > 1, text.folded(index + length - 1) == "state" || text.folded(index) == "upper" { return !isOurs(index) }
    if previous == "of" || previous == "de", ["commonwealth", "state", "peninsula", "corner", "estado"].contains(text.folded(index - 2)) {
      return (max(0, index - 12)..<min(index + 12, text.tokens.count)).contains { StateReader.living.contains(text.tokens[$0].hash) }
    }
    if previous == "the", text.folded(index + length) == "one" { return true }
    let next = ["usa", "us", "estados", "united", "eeuu"]
    return text.tokens[index].beginsLine && index + length < text.tokens.count && text.tokens[index + length].kind == .comma
      && next.contains(text.folded(index + length + 1))
  }

  /// `this is Lyle in riverton wyoming`.
  private func isIntroduced(_ index: Int) -> Bool {
    ["in", "from"].contains(text.folded(index - 2))
      && (max(0, index - 7)..<index).contains { text.folded($0) == "this" && text.folded($0 + 1) == "is" }
  }

  /// `I live in Arizona`.
  private func isHomeOfWriter(_ index: Int) -> Bool {
    (max(0, index - 6)..<index).contains { place in
      let word = text.folded(place)
      return word == "vivo" || word == "resido" || ["live", "reside", "moved"].contains(word) && text.folded(place - 1) == "i"
    }
  }

  /// `in Minot,` before a state: a place is named as where somebody is.
  private func isLocated(before index: Int) -> Bool {
    (max(0, index - 5)..<index).contains { place in
      ["in", "near", "at", "outside", "en", "desde", "from"].contains(text.folded(place)) && text.tokens[min(place + 1, index)].capitalized
    }
  }

  /// `OH 43604`.
  private func hasPostalCode(after index: Int) -> Bool {
    guard index < text.tokens.count, text.tokens[index].kind == .number else { return false }
    return text.folded(index).prefix(5).allSatisfy(\.isNumber) && text.folded(index).utf8.count >= 5
  }

  private func score(_ index: Int, _ length: Int, _ isName: Bool) -> Int {
    if isField(index) { return 6 }
    let previous = text.folded(index - 1)
    if previous == "of", text.folded(index - 2) == "general" { return 2 }
    if isName, previous == "en", text.folded(index - 2) == "aqui" { return 5 }
    if text.quoted[index] || isElsewhere(index, length) || isAgent && isHomeOfWriter(index) { return 0 }
    // An office's address, above or below a professional's letter, says less than what he says of his client.
    if hasPostalCode(after: index + length), !isOurs(index) { return hasAgent ? index >= closing ? 0 : 2 : 5 }
    if isName, isFirstName(index, length, previous) { return 0 }
    if isName, length == 1, USStates.demonyms[text.folded(index)] != nil {
      return ["a", "an", "soy", "proud", "native", "fellow", "lifelong", "am", "im"].contains(previous) ? 4 : 0
    }
    if isName, isWhole(index, length, previous) { return hasAgent && index >= closing ? 0 : 4 }
    let afterComma = index > 0 && text.tokens[index - 1].kind == .comma
    if (max(0, index - 4)..<index).contains(where: { StateReader.alien.contains(text.tokens[$0].hash) }) { return 0 }
    let next = text.folded(index + length)
    if isName, ["resident", "consumer", "residents", "veteran", "vet", "citizen", "people", "folks"].contains(next) { return 5 }
    // "in the Land of Enchantment"
    if isName, length > 1, previous == "the", ["in", "from"].contains(text.folded(index - 2)) { return 5 }
    if isName, next == "is", text.folded(index + length + 1) == "where" { return 5 }
    let town = afterComma || !isName || (index > 0 && text.tokens[index - 1].capitalized && text.tokens[index].capitalized)
    // "vivo en dothan alabama", "from uh south dakota": no comma, no capital.
    if !town,
      isLiving(before: index, within: isName && !text.tokens[index].capitalized ? 6 : 4)
        || isName && ["from", "de", "desde"].contains(text.folded(index - 2)) || isName && isIntroduced(index)
    {
      return hasAgent && index >= closing ? 0 : 5
    }
    if town || ["in", "of", "from", "en", "de", "em", "to"].contains(previous) || isName && endsLine(index) {
      if isOurs(index) { return 0 }
      if hasAgent && index >= closing { return 0 }
      if isLiving(before: index) || town && isOfNamed(index) { return 5 }
      if town, (max(0, index - 6)..<index).contains(where: { ["of", "de"].contains(text.folded($0)) }) { return 3 }
      if town, isLocated(before: index) { return 2 }
      if town, hasAgent { return index < closing ? 2 : 0 }
      if town, index >= closing || startsLine(index) || isName && opensLine(index) { return 3 }
    }
    return 0
  }

  /// `Our member Theodora Blankenship (Schenectady, NY`, `Visitor: Deb, Kokomo, Indiana`: the place of one who is named.
  private func isOfNamed(_ index: Int) -> Bool {
    (max(0, index - 9)..<index).contains { StateReader.named.contains(text.tokens[$0].hash) }
  }

  /// `Virginia Kessler` is a person: a name that is also given to people, with another name after it.
  private func isFirstName(_ index: Int, _ length: Int, _ previous: String) -> Bool {
    guard length == 1, index + 1 < text.tokens.count, !["in", "of", "from", "en", "de"].contains(previous) else { return false }
    let next = text.tokens[index + 1]
    guard next.kind == .word, next.capitalized, !next.beginsLine else { return false }
    return ["virginia", "georgia", "carolina", "montana", "dakota", "washington"].contains(text.folded(index))
  }

  /// Whether the line holds nothing before the town: `Erie, Pennsylvania`.
  private func startsLine(_ index: Int) -> Bool {
    (endsLine(index) || isDated(index)) && beginsPlace(index)
  }

  private func beginsPlace(_ index: Int) -> Bool {
    (max(0, index - 5)...index).contains { text.tokens[$0].beginsLine || text.tokens[$0].kind == .stop } || isLineOfNames(index)
  }

  /// `Boulder, Colorado, if you need it.`: a place that a line begins with, the state written out.
  private func opensLine(_ index: Int) -> Bool {
    index + 1 < text.tokens.count && text.tokens[index + 1].kind == .comma && beginsPlace(index)
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

  /// The office of the company itself is nobody's home here.
  private func isOurs(_ index: Int) -> Bool { text.folded(index - 2) == "heights" || text.folded(index - 1) == "heights" }
}
