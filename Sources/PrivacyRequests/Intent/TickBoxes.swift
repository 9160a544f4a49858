/// Takes the boxes that were left empty out of a form.
enum TickBoxes {
  private static let ticked = CueList(["\u{2611}", "\u{2612}", "\u{2714}", "\u{2713}", "\u{2705}", "[x]", "[X]", "(x)", "(X)", "[*]"])
  private static let empty = CueList(["\u{2610}", "\u{25A1}", "\u{25FB}", "[ ]", "[]", "( )", "[_]", "( _ )"])

  /// The text without the lines that begin with an empty box; the text as it is when no box is ticked, for a list of empty squares may be
  /// nothing but bullets.
  static func chosen(in text: String) -> String {
    guard ticked.isHeld(by: Array(text.utf8)[...]) else { return text }
    let lines = TextLines(text, limit: LetterText.byteLimit)
    let kept = (0..<lines.count).filter { !isEmptyBox(lines, $0) }.map { lines[$0] }
    return String(decoding: Array(kept.joined(separator: [0x0A])), as: UTF8.self)
  }

  private static func isEmptyBox(_ lines: TextLines, _ index: Int) -> Bool {
    if lines.isBlank(index) { return false }
    let line = String(decoding: lines[index].prefix(64), as: UTF8.self)
    let bare = line.unicodeScalars.drop { $0.properties.isWhitespace || $0 == "-" || $0 == "*" || $0 == "|" }
    return empty.begins(Array(Substring(bare).utf8)[...])
  }
}
