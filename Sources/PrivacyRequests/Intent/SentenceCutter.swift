/// Groups tokens into sentences.
enum SentenceCutter {
  /// A sentence without an end mark is cut after this many tokens, so that a text without any is still read in pieces.
  static let tokenLimit = 120

  /// After so many tokens a sentence is cut before a word that may open a clause.
  ///
  /// QUIRK: a sentence ends with a stop; people who dictate or type on a phone write a whole letter without one, and several wishes would be
  /// read as one. Test: aLetterWithoutStopsIsCutAtItsClauses.
  private static let clauseLimit = 25
  private static let clauseOpeners: Set<UInt64> = Set(
    ["and", "but", "so", "also", "then", "plus", "well", "y", "pero", "tambien", "entonces", "ademas"].map { WordHash.of($0) })

  /// What a colon follows that announces a list in the line itself.
  private static let following: Set<UInt64> = Set(
    ["following", "siguiente", "siguientes", "folgende", "folgenden", "suivants", "suivantes", "seguintes", "seguenti"].map {
      WordHash.of($0)
    })
  private static let prepositions: Set<UInt64> = Set(["of", "for", "from", "de", "del", "para"].map { WordHash.of($0) })

  /// Words before a dot that does not end a sentence.
  private static let abbreviations: Set<UInt64> = Set(
    [
      "mr", "mrs", "ms", "dr", "st", "sgt", "maj", "col", "capt", "lt", "cpl", "civ", "cal", "tex", "conn", "stat", "ann", "art", "sec",
      "esq", "jr", "sr", "inc", "etc", "eg", "ie", "bus", "ch", "subd", "attn", "ret", "rev", "v", "tit", "regs", "minn", "sra", "dra",
      "msgt", "rto", "vs", "hon", "ft", "mt", "abs", "nr", "lit", "vgl", "bzw", "artt", "cfr", "spett",
    ].map { WordHash.of($0) })

  /// The sentences of a row of tokens.
  static func sentences(of tokens: [Token], _ bytes: [UInt8]) -> [Sentence] {
    var found: [Sentence] = []
    var start = 0
    var isItem = false
    func close(_ end: Int, question: Bool = false, announces: Bool = false) {
      if end > start {
        let opens = start > 0 && tokens[start - 1].kind == .stop && bytes[tokens[start - 1].start] == 0x0A
        found.append(
          Sentence(range: start..<end, isQuestion: question, announces: announces, isItem: isItem, opensParagraph: opens && !isItem))
      }
    }
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .question:
        close(index, question: true)
        start = index + 1
        isItem = false
      case .colon where endsLine(index, tokens, bytes) || tokens[start..<index].contains { following.contains($0.hash) }:
        close(index, announces: true)
        start = index + 1
        isItem = true
      case .stop where isEnd(index, tokens, bytes):
        close(index, announces: !isItem && isListMark(index, tokens, bytes))
        // A blank line right after the colon does not end the list that it announces.
        if index > start || !isItem { isItem = goesOn(isItem, after: token, bytes) }
        start = index + 1
      case .comma where isTicked(index, tokens, bytes):
        close(index)
        start = index
        isItem = false
      case .word where index - start >= clauseLimit && opensClause(index, tokens):
        close(index)
        start = index
      case _ where index - start >= tokenLimit:
        close(index)
        start = index
        isItem = false
      default: break
      }
    }
    close(tokens.count)
    return found
  }

  /// `and delete it` may open a clause, `and of any processing` goes on with the one before.
  private static func opensClause(_ index: Int, _ tokens: [Token]) -> Bool {
    guard clauseOpeners.contains(tokens[index].hash) else { return false }
    // "sale, and profiling": the last of a row.
    if index > 0, tokens[index - 1].kind == .comma, tokens[max(0, index - 5)..<index - 1].contains(where: { $0.kind == .comma }) {
      return false
    }
    return index + 1 >= tokens.count || !prepositions.contains(tokens[index + 1].hash)
  }

  /// Whether a line begins here with a ticked box, `[X]` or `(x)`.
  static func isTicked(_ index: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    let token = tokens[index]
    guard token.beginsLine, bytes[token.start] == 0x5B || bytes[token.start] == 0x28, token.start + 2 < bytes.count else { return false }
    let mark = bytes[token.start + 1]
    return (mark == 0x58 || mark == 0x78) && (bytes[token.start + 2] == 0x5D || bytes[token.start + 2] == 0x29)
  }

  private static func endsLine(_ index: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    guard index + 1 < tokens.count else { return true }
    if tokens[index + 1].beginsLine || tokens[index + 1].kind == .stop { return true }
    return bytes[tokens[index].end..<tokens[index + 1].start].contains(0x0A)
  }

  /// Whether what follows a stop is an item: after a list mark it is, after a full stop or a blank line it is not, else as before.
  private static func goesOn(_ isItem: Bool, after token: Token, _ bytes: [UInt8]) -> Bool {
    switch bytes[token.start] {
    case 0x2E, 0x21: return false
    case 0x3B: return isItem
    case 0x0A:
      var next = token.end
      while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x0D { next += 1 }
      return isItem && next < bytes.count && bytes[next] != 0x0A
    default: return true
    }
  }

  /// Whether a stop is the mark of a list item, or a line end right before one.
  private static func isListMark(_ index: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    let byte = bytes[tokens[index].start]
    if byte == 0x28 { return true }
    var next = index + 1
    while byte == 0x0A, next < tokens.count, next < index + 4, tokens[next].kind == .stop {
      if bytes[tokens[next].start] != 0x0A { return tokens[next].beginsLine }
      next += 1
    }
    return false
  }

  private static func isEnd(_ index: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    let token = tokens[index]
    guard bytes[token.start] == 0x2E, index > 0 else { return true }
    let before = tokens[index - 1]
    guard before.end == token.start else { return true }
    if index + 1 < tokens.count, tokens[index + 1].start == token.end, tokens[index + 1].kind != .quote { return false }
    return !abbreviations.contains(before.hash) || index + 1 >= tokens.count || tokens[index + 1].kind == .stop
  }
}
