/// Takes the boxes that were left empty out of a form.
enum TickBoxes {
  private static let ticked = ["\u{2611}", "\u{2612}", "\u{2714}", "\u{2713}", "\u{2705}", "[x]", "[X]", "(x)", "(X)", "[*]"]
  private static let empty = ["\u{2610}", "\u{25A1}", "\u{25FB}", "[ ]", "[]", "( )", "[_]", "( _ )"]

  /// The text without the lines that begin with an empty box; the text as it is when no box is ticked, for a list of empty squares may be
  /// nothing but bullets.
  static func chosen(in text: String) -> String {
    guard ticked.contains(where: { text.holds($0) }) else { return text }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.filter { line in
      let bare = line.drop(while: { $0.isWhitespace || $0 == "-" || $0 == "*" || $0 == "|" })
      return !empty.contains { bare.hasPrefix($0) }
    }.joined(separator: "\n")
  }
}
