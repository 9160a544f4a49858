import PrivacyRequests
import Testing

@Suite struct TokenMaskTests {
  static let token = String(repeating: "abcdefghijklmnopqrstuvwxyz", count: 2)
  static let stars = String(repeating: "*", count: 52)

  @Test(arguments: [
    (token, stars), ("yes abcdefghijklm \(token)", "yes abcdefghijklm \(stars)"),
    ("https://example.com/c/abcdefghijklm/\(token)\n", "https://example.com/c/abcdefghijklm/\(stars)\n"),
    ("body=yes%20abcdefghijklm%20\(token)", "body=yes%20abcdefghijklm%20\(stars)"), ("(\(token))", "(\(stars))"),
    ("\(token)\n\(token)", "\(stars)\n\(stars)"), (token.dropLast().description, token.dropLast().description), (token + "a", token + "a"),
    (token.uppercased(), token.uppercased()), ("", ""), ("no token here", "no token here"), ("\(token)é", "\(stars)é"),
    // Quoted-printable may break a line within the token; the break stays.
    ("\(token.prefix(20))=\r\n\(token.dropFirst(20))\r\n", "\(stars.prefix(20))=\r\n\(stars.dropFirst(20))\r\n"),
    ("=\r\n\(token)=\r\n=\r\n", "=\r\n\(stars)=\r\n=\r\n"), ("\(token.prefix(20))\r\n\(token.dropFirst(20))", nil),
    ("\(token.prefix(20))=\n\(token.dropFirst(20))", nil), ("\(token.prefix(20))=", nil), ("\(token)=\r", "\(stars)=\r"),
  ])
  func tokensBecomeStarsAndNothingElseDoes(text: String, masked: String?) {
    #expect(TokenMask.masked(text) == masked ?? text)
  }
}
