import Testing

@testable import Notices

@Suite struct LetterTextTests {
  static let word = String(repeating: "x", count: 90)
  /// Twelve words of five letters: 71 characters with the blanks between them.
  static let long = words(12)

  static func words(_ count: Int) -> String { Array(repeating: "words", count: count).joined(separator: " ") }

  struct Row: Sendable {
    var lines: [String]
    var text: String
  }

  static let rows: [Row] = [
    Row(lines: ["Short lines", "stay as their", "author broke them."], text: "Short lines\nstay as their\nauthor broke them.\n"),
    Row(lines: [long + "."], text: long + ".\n"),
    Row(lines: [long + " a", "b"], text: long + "\na b\n"),
    Row(lines: [long + " a", "", "b"], text: long + "\na\n\nb\n"),
    Row(lines: ["- " + long, "- b"], text: "- \(words(11))\n  words\n- b\n"),
    Row(lines: ["- a", "  " + long], text: "- a\n  \(words(11))\n  words\n"),
    Row(lines: [word], text: word + "\n"),
    Row(lines: ["see " + word + " there"], text: "see\n\(word)\nthere\n"),
    Row(lines: ["", "", "a", "", "", "", "b", "", ""], text: "a\n\nb\n"),
    Row(lines: [], text: "\n"),
    Row(lines: [""], text: "\n"),
  ]

  @Test(arguments: rows)
  func paragraphsAreBrokenOnlyWhereTheyMustBe(row: Row) {
    #expect(LetterText.wrapped(row.lines) == row.text)
  }

  @Test(arguments: 1...40)
  func noLineIsLongerThanTheWidthUnlessItIsOneWord(size: Int) {
    let words = (1...60).map { String(repeating: "w", count: ($0 * size) % 37 + 1) }
    let text = LetterText.wrapped(["- " + words.joined(separator: " "), "", words.joined(separator: " ")])
    for line in text.split(separator: "\n") { #expect(line.count <= 72 || !line.contains(" ")) }
    #expect(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init) == ["-"] + words + words, "no word is lost")
  }
}
