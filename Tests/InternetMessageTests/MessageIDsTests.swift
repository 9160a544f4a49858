import Testing

@testable import InternetMessage

@Suite struct MessageIDsTests {
  @Test(arguments: [
    ("<a@b>", ["a@b"]), ("<a@b> <c@d>", ["a@b", "c@d"]), ("a@b", ["a@b"]), ("Your mail of <a@b> from today", ["a@b"]),
    ("<a@\n b>", ["a@b"]),
    ("", []), ("<>", ["<>"]), ("your mail", ["your"]), ("<a@b", ["a@b"]), ("a@b c@d", ["a@b", "c@d"]), ("<", ["<"]), (">", [">"]),
  ])
  func identifiersAreFound(text: String, result: [String]) { #expect(MessageIDs.read(Array(text.utf8)) == result) }
}
