/// Keeps the lines of a letter short enough for every mail program.
enum LetterText {
  /// Longest line, in characters; a single word that is longer, such as a link, stands alone on a longer one.
  static let width = 72

  /// Breaks paragraphs that have become too long, and ends the text with one LF.
  ///
  /// A paragraph is a run of lines without an empty one; a line that begins with `- ` or with a blank begins a block of its own, which keeps its
  /// indentation. Paragraphs in which every line fits, or is a single word, are left as their author
  /// broke them.
  static func wrapped(_ lines: [String]) -> String {
    var result: [String] = []
    var block: [String] = []
    for line in lines + [""] {
      let begins = line.isEmpty || line.hasPrefix("- ") || line.hasPrefix(" ")
      if begins {
        result += broken(block)
        block = []
      }
      if line.isEmpty {
        if result.last != "" { result.append("") }
      } else {
        block.append(line)
      }
    }
    while result.last == "" { result.removeLast() }
    while result.first == "" { result.removeFirst() }
    return result.joined(separator: "\n") + "\n"
  }

  /// A line that can be shortened: one word, such as a link, cannot.
  private static func isTooLong(_ line: String) -> Bool {
    line.utf8.count > width && line.count > width && line.drop { $0 == " " }.contains(" ")
  }

  private static func broken(_ block: [String]) -> [String] {
    guard let first = block.first, block.contains(where: isTooLong) else { return block }
    let lead = String(first.prefix { $0 == " " })
    let hanging = lead + (first.dropFirst(lead.count).hasPrefix("- ") ? "  " : "")
    var lines: [String] = []
    var current = lead
    var (length, isFresh) = (lead.count, true)
    for word in block.joined(separator: " ").split(separator: " ") {
      let more = word.count
      if isFresh {
        current += word
        length += more
        isFresh = false
      } else if length + 1 + more > width {
        lines.append(current)
        current = hanging + word
        length = hanging.count + more
      } else {
        current += " " + word
        length += 1 + more
      }
    }
    return lines + [current]
  }
}
