/// Reads the answer to our verification letter out of the writer's own words, by closed lists.
enum AnswerReader {
  private static let bareYes: Set<String> = [
    "yes", "si", "sí", "yep", "yeah", "y", "ok", "confirmed", "confirmo", "confirm", "correct", "approved",
  ]
  private static let bareNo: Set<String> = ["no", "nope"]
  /// A first sentence that is nothing else.
  private static let wholeYes: Set<String> = [
    "yes that was me", "that was me", "yes it was me", "it was me", "yes this was me", "this was me", "yes its me", "yes it is me",
    "yes thats me",
    "yes that is me", "yes i did", "yes i sent it", "yes i sent that", "yes i made it", "yes i asked for it", "yes i asked for this",
    "yes i want this",
    "yes i do want this", "yes please", "yes please do", "yes go ahead", "yes i confirm", "i confirm", "i confirm it", "si fui yo",
    "fui yo", "si soy yo",
    "si yo fui", "si lo confirmo", "lo confirmo", "si yo la hice", "si la hice yo", "si yo lo pedi", "si por favor",
  ]

  /// The answer; nil when there is none, or when both are said.
  ///
  /// - Parameter handles: What our own letters gave him to send back; `yes HANDLE TOKEN` in his own words is a yes.
  static func answer(in text: AnalyzedText, signs: [SignReader.Found], own: String, handles: [HandleToken]) -> ConfirmationAnswer? {
    let denial = signs.first { $0.sign == .denies }
    let consent = signs.first { $0.sign == .confirms && !$0.negated }
    if let denial { return .notMe(text.words(denial.range)) }
    // A denied confirmation ("this is not me" is a denial already) is no yes.
    if signs.contains(where: { $0.sign == .confirms && $0.negated }) { return nil }
    if let line = replyLine(in: own, handles) { return .yes(line) }
    if let consent { return .yes(text.words(consent.range)) }
    if let whole = wholeSentence(of: text) { return .yes(whole) }
    guard let first = text.tokens.firstIndex(where: { $0.kind == .word }), text.endsAfter(first) else { return nil }
    let word = text.folded(first)
    if bareYes.contains(word) { return .yes(text.words(first..<(first + 1))) }
    if bareNo.contains(word), text.tokens.count <= 3 { return .notMe(text.words(first..<(first + 1))) }
    return nil
  }

  /// The first sentence, when all its words together are one of the closed list; nil otherwise.
  private static func wholeSentence(of text: AnalyzedText) -> String? {
    guard let sentence = text.sentences.first(where: { $0.range.contains { text.tokens[$0].kind == .word } }), sentence.range.count <= 10
    else { return nil }
    let words = sentence.range.filter { text.tokens[$0].kind == .word && !text.quoted[$0] }
    guard let first = words.first, let last = words.last else { return nil }
    let said = words.map { text.folded($0).filter { $0 != "'" && $0 != "’" } }.joined(separator: " ")
    return wholeYes.contains(said) ? text.words(first..<(last + 1)) : nil
  }

  /// The words `yes HANDLE TOKEN`; nil when they do not stand there in this order.
  private static func replyLine(in own: String, _ handles: [HandleToken]) -> String? {
    if handles.isEmpty { return nil }
    let words = own.lowercased().split(whereSeparator: \.isWhitespace)
    for index in words.indices.dropLast(2) where bareYes.contains(String(words[index])) {
      if handles.contains(where: { $0.handle == words[index + 1] && $0.token == words[index + 2] }) { return String(words[index]) }
    }
    return nil
  }
}
