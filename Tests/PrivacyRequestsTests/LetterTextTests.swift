import InternetMessage
import Testing

@testable import PrivacyRequests

@Suite struct LetterTextTests {
  private static func text(_ body: String, fields: String = "") -> LetterText {
    LetterText(of: Message(parsing: Array((fields + "\n" + body).utf8)))
  }

  @Test(arguments: [(LetterText.byteLimit, false), (LetterText.byteLimit + 1, true)])
  func textIsReadUpToItsLimit(count: Int, isCut: Bool) {
    let text = Self.text(String(repeating: "a", count: count))
    #expect(text.isCut == isCut)
    #expect(text.text.utf8.count == LetterText.byteLimit)
  }

  @Test func whatGrowsWhenItIsDecodedIsCutToo() {
    let text = Self.text(
      String(repeating: "\u{E9}", count: LetterText.byteLimit / 2 - 100), fields: "Content-Type: text/plain; charset=koi8-r\n")
    #expect(text.isCut)
    #expect(text.text.utf8.count <= LetterText.byteLimit + 3)
  }

  @Test func filesDoNotCount() {
    let file = "--b\nContent-Disposition: attachment\n\n" + String(repeating: "a\n", count: LetterText.byteLimit)
    let text = Self.text("--b\n\nHello\n" + file + "--b--\n", fields: "Content-Type: multipart/mixed; boundary=b\n")
    #expect(text == Self.text("Hello"))
    #expect(!text.isCut)
  }
}
