/// Prints the lines of a template with the facts put in.
struct TemplateFiller {
  let facts: LetterFacts

  func fill(_ lines: [TemplateLine]) -> [String] {
    var result: [String] = []
    var i = 0
    while i < lines.count {
      switch lines[i] {
      case .print(let pieces): result.append(fill(pieces, entry: [:]))
      case .when(let flag, let wanted, let end): if facts.flags.contains(flag) != wanted { i = end }
      case .each(let list, let end):
        for entry in facts.lists[list] ?? [] { result += fill(lines[(i + 1)..<end], entry: entry) }
        i = end
      case .end: break
      }
      i += 1
    }
    return result
  }

  /// The lines of a list for one of its entries; blocks inside are flags alone.
  private func fill(_ lines: ArraySlice<TemplateLine>, entry: [String: String]) -> [String] {
    var result: [String] = []
    var i = lines.startIndex
    while i < lines.endIndex {
      switch lines[i] {
      case .print(let pieces): result.append(fill(pieces, entry: entry))
      case .when(let flag, let wanted, let end): if facts.flags.contains(flag) != wanted { i = end }
      case .each, .end: break
      }
      i += 1
    }
    return result
  }

  private func fill(_ pieces: [TemplateLine.Piece], entry: [String: String]) -> String {
    var line = ""
    for piece in pieces {
      switch piece {
      case .text(let text): line += text
      case .place(let name): line += Self.oneLine(entry[name] ?? facts.texts[name] ?? "")
      }
    }
    return line
  }

  /// A text with a blank for each line end; nearly all are printable ASCII, and taken as they are.
  private static func oneLine(_ text: String) -> String {
    if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return text }
    return text.map { $0.isNewline ? " " : String($0) }.joined()
  }
}
