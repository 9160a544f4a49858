/// Reads the lines of a template and refuses every name that is not in the vocabulary.
struct TemplateReader {
  let file: String
  let vocabulary: LetterVocabulary

  private struct Block {
    var word: String
    var list: String?
    var start: Int
    var line: Int
  }

  /// The lines of a file.
  ///
  /// QUIRK: the files are UTF-8 with LF; editors on Windows end lines with CRLF and begin with a byte order mark. Both are passed over;
  /// TemplateTests.
  static func lines(of text: String) -> [Substring] {
    let bare = text.unicodeScalars.first == "\u{FEFF}" ? text.dropFirst() : text[...]
    return bare.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  func read(_ lines: [Substring], firstLine: Int) throws(TemplateError) -> [TemplateLine] {
    var result: [TemplateLine] = []
    var blocks: [Block] = []
    for (offset, line) in lines.enumerated() {
      let number = firstLine + offset
      if let tag = Self.tag(line) {
        try read(tag: tag, number, &result, &blocks)
      } else {
        result.append(.print(try pieces(of: line, number, list: blocks.last { $0.list != nil }?.list)))
      }
    }
    if let open = blocks.last { throw wrong(open.line, "“\(open.word)” is never closed. Add “{{/\(open.word)}}” on a line of its own.") }
    return result
  }

  private func wrong(_ line: Int, _ problem: String) -> TemplateError { TemplateError(file: file, line: line, problem: problem) }

  /// What stands between `{{#` or `{{/` and `}}` on a line of its own.
  private static func tag(_ line: Substring) -> Substring? {
    let trimmed = line.drop { $0 == " " }
    guard trimmed.hasPrefix("{{#") || trimmed.hasPrefix("{{/"), trimmed.hasSuffix("}}") else { return nil }
    return trimmed.dropFirst(2).dropLast(2)
  }

  private func read(tag: Substring, _ line: Int, _ result: inout [TemplateLine], _ blocks: inout [Block]) throws(TemplateError) {
    let words = tag.dropFirst().split(separator: " ").map(String.init)
    if tag.hasPrefix("/") {
      guard let block = blocks.popLast(), [block.word] == words else {
        throw wrong(line, "“{{\(tag)}}” closes nothing that is open here.")
      }
      switch result[block.start] {
      case .when(let flag, let wanted, _): result[block.start] = .when(flag: flag, wanted: wanted, end: result.count)
      case .each(let list, _): result[block.start] = .each(list: list, end: result.count)
      case .print, .end: break
      }
      result.append(.end)
      return
    }
    guard words.count == 2 else { throw wrong(line, "“{{\(tag)}}” must be a word and a name, as in “{{#if deletion}}”.") }
    blocks.append(Block(word: words[0], list: words[0] == "each" ? words[1] : nil, start: result.count, line: line))
    switch words[0] {
    case "if", "unless":
      try check(words[1], in: vocabulary.flags, "flag", line)
      result.append(.when(flag: words[1], wanted: words[0] == "if", end: 0))
    case "each":
      if blocks.dropLast().contains(where: { $0.list != nil }) { throw wrong(line, "a list inside a list is not possible.") }
      try check(words[1], in: Set(vocabulary.lists.keys), "list", line)
      result.append(.each(list: words[1], end: 0))
    default: throw wrong(line, "“\(words[0])” is not one of “if”, “unless” and “each”.")
    }
  }

  private func pieces(of line: Substring, _ number: Int, list: String?) throws(TemplateError) -> [TemplateLine.Piece] {
    let names = vocabulary.texts.union(list.flatMap { vocabulary.lists[$0] } ?? [])
    var pieces: [TemplateLine.Piece] = []
    var rest = line
    while let open = rest.firstRange(of: "{{") {
      if open.lowerBound > rest.startIndex { pieces.append(.text(String(rest[..<open.lowerBound]))) }
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "}}") else { throw wrong(number, "“{{” without “}}”.") }
      let name = String(rest[..<close.lowerBound])
      if name.hasPrefix("#") || name.hasPrefix("/") { throw wrong(number, "“{{\(name)}}” must stand on a line of its own.") }
      try check(name, in: names, "name", number)
      pieces.append(.place(name))
      rest = rest[close.upperBound...]
    }
    if rest.contains("}}") { throw wrong(number, "“}}” without “{{”.") }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return pieces
  }

  private func check(_ name: String, in known: Set<String>, _ what: String, _ line: Int) throws(TemplateError) {
    if known.contains(name) { return }
    let list = known.isEmpty ? "there is none in this letter" : "there are: " + known.sorted().joined(separator: ", ")
    throw wrong(line, "this letter has no \(what) “\(name)”; \(list).")
  }
}
