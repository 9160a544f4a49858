import Testing

@testable import InternetMessage

@Suite struct FlowedTextTests {
  @Test(arguments: [
    ("a \nb\nc", "a b\nc", false), ("a \nb", "ab", true), ("> a \n> b\nc", "> a b\nc", false), (">> a \n> b", ">> a \n> b", false),
    (" >not a quote", ">not a quote", false), ("x\n-- \nAna", "x\n-- \nAna", false), ("x \n-- \nAna", "x \n-- \nAna", false),
    ("", "", false),
    ("a \n\nb", "a \nb", false), ("a\n\nb", "a\n\nb", false),
  ])
  func flowedLinesAreJoined(text: String, result: String, deletesSpace: Bool) {
    #expect(FlowedText.unfold(text, deletesSpace: deletesSpace) == result)
  }
}
