/// Takes what a person said out of what a relay prints around it.
enum RelayedWords {
  private static let labels = [
    "message:", "comments:", "comment:", "your message:", "question:", "details:", "request:", "mensaje:", "comentarios:", "description:",
    "body:", "text:", "notes:", "inquiry:", "how can we help:", "how can we help?", "message from visitor:", "?como podemos ayudarle?:",
    "como podemos ayudarle?:", "?en que podemos ayudarle?:", "en que podemos ayudarle?:", "comentario:", "consulta:", "peticion:",
    "solicitud:", "what can we help you with:",
  ]
  private static let footers = [
    "--", "sent by", "sent from", "submitted", "this email", "this message", "this e-mail", "view this", "listen", "reply to", "reply on",
    "page:", "ip address", "user agent", "to view", "to respond", "visit ", "do not reply", "powered by", "date:", "time:",
  ]

  /// The person's words; the whole text when their place cannot be told.
  static func words(in text: String) -> String {
    let text = withLetters(text)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return conversation(lines) ?? labelled(lines) ?? text
  }

  /// Puts an `o` where a zero stands beside a letter.
  ///
  /// QUIRK: a fax is a picture; what its machine reads off it has zeros for the letter (`T0 wh0m it may c0ncern`, `rev0ke`). A zero that stands
  /// beside a digit is left, and in the addresses the text itself is looked at. Test: aFaxIsReadThoughItsLettersAreZeros.
  private static func withLetters(_ text: String) -> String {
    guard text.utf8.contains(0x30) else { return text }
    var bytes = Array(text.utf8)
    func isLetter(_ index: Int) -> Bool { bytes.indices.contains(index) && (0x61...0x7A).contains(bytes[index] | 0x20) }
    func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index]) }
    for index in bytes.indices where bytes[index] == 0x30 && (isLetter(index - 1) || isLetter(index + 1)) {
      if !isDigit(index - 1), !isDigit(index + 1) { bytes[index] = 0x6F }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands after `Message:`, up to a footer.
  private static func labelled(_ lines: [Substring]) -> String? {
    let folded = lines.map { QuoteMarks.trimmed(Folding.fold($0.prefix(120))) }
    for (index, line) in folded.enumerated() {
      guard let label = labels.first(where: { line.hasPrefix($0) }) else { continue }
      var kept: [Substring] = []
      let first = lines[index].drop(while: { $0 == " " || $0 == "\t" }).dropFirst(label.count)
      if !first.allSatisfy(\.isWhitespace) { kept.append(first) }
      for next in (index + 1)..<max(lines.count, index + 1) {
        if footers.contains(where: { folded[next].hasPrefix($0) }) { break }
        kept.append(lines[next])
      }
      let words = kept.joined(separator: "\n")
      if !words.allSatisfy(\.isWhitespace) { return words }
    }
    return nil
  }

  /// The visitor's lines of a chat: lines `(1:23 PM) Name: words`, less those of our agent.
  private static func conversation(_ lines: [Substring]) -> String? {
    var said: [(speaker: String, words: Substring)] = []
    var agent: String?
    for line in lines {
      let folded = QuoteMarks.trimmed(Folding.fold(line.prefix(80)))
      for label in ["agent:", "operator:", "representative:", "agente:"] where folded.hasPrefix(label) {
        agent = QuoteMarks.trimmed(String(folded.dropFirst(label.count)))
      }
      guard let turn = turn(line) else { continue }
      said.append(turn)
    }
    guard said.count >= 3 else { return nil }
    let visitor = said.first { turn in agent.map { !turn.speaker.hasPrefix($0) } ?? true }?.speaker
    let own = said.filter { turn in agent.map { !turn.speaker.hasPrefix($0) } ?? (turn.speaker == visitor) }
    return own.isEmpty ? nil : own.map { String($0.words) }.joined(separator: "\n\n")
  }

  private static func turn(_ line: Substring) -> (speaker: String, words: Substring)? {
    let bare = line.drop(while: { $0 == " " })
    guard let first = bare.first, first == "(" || first == "[" || first.isNumber else { return nil }
    guard let close = bare.prefix(30).firstIndex(where: { $0 == ")" || $0 == "]" || $0 == "-" }) ?? bare.prefix(12).lastIndex(of: " ")
    else { return nil }
    guard bare[..<close].contains(":") else { return nil }
    let rest = bare[bare.index(after: close)...].drop(while: { $0 == " " || $0 == "-" })
    guard let colon = rest.prefix(50).firstIndex(of: ":") else { return nil }
    return (Folding.fold(rest[..<colon]), rest[rest.index(after: colon)...])
  }
}
