import Testing

@testable import PrivacyRequests

@Suite struct TextLinesTests {
  private static func folded(_ text: String, nonBlank: Int = .max) -> [String] {
    let lines = TextLines(text, limit: 1_000, nonBlank: nonBlank)
    return (0..<lines.count).map { String(decoding: lines.folded($0), as: UTF8.self) }
  }

  @Test(arguments: [
    ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\r\nb\rc\nd", ["a", "b", "c", "d"]), ("\n\r", ["", "", ""]),
    ("a\u{2028}b\u{2029}c\u{85}d\u{0B}e\u{0C}f", ["a", "b", "c", "d", "e", "f"]),
    ("  A b \t\n\u{A0}\u{C9}l\u{200B}\u{A0}\u{3000}\n\u{2014}", ["a b", "el", ","]), ("\u{DF}\u{4E2D}\u{E9}", ["ss?e"]),
  ])
  func linesAreCutAndFolded(text: String, lines: [String]) { #expect(Self.folded(text) == lines) }

  @Test func linesAreKeptAsTheyWereWritten() {
    let lines = TextLines(" \u{C9}l \r\nb", limit: 1_000)
    #expect(String(decoding: lines[0], as: UTF8.self) == " \u{C9}l ")
    #expect(lines.isBlank(0) == false && lines.first(0) == 0x65)
    #expect(String(decoding: lines.folded(0..<2), as: UTF8.self) == "el b")
  }

  @Test func nothingIsReadBeyondWhatIsAskedFor() {
    #expect(Self.folded("\na\n\nb\nc", nonBlank: 2) == ["", "a", "", "b"])
    #expect(TextLines(String(repeating: "a\n", count: 100), limit: 5).count == 3)
    #expect(TextLines("", limit: -1).count == 1)
  }
}
