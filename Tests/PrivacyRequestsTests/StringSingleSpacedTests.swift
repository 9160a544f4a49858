import Testing

@testable import PrivacyRequests

@Suite struct StringSingleSpacedTests {
  @Test(arguments: [
    ("", ""), (" ", ""), ("\r\n\t", ""), ("a", "a"), ("  a \t\r\n b ", "a b"), ("a\u{0B}\u{0C}b", "a b"), ("a\u{1F}b", "a\u{1F}b"),
    ("é\u{A0} \u{2003}ñ \n", "é ñ"), ("\u{85}a\u{2028}b", "a b"),
  ])
  func whiteSpaceIsOneBlank(_ text: String, _ expected: String) {
    #expect(text.singleSpaced == expected)
    // ASCII takes a way of its own, which must come to the same.
    #expect(text.singleSpaced == text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
