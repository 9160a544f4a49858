import Testing

@testable import InternetMessage

@Suite struct QuotedPrintableTests {
  @Test(arguments: [
    ("caf=C3=A9", "café", true), ("caf=c3=a9", "café", true), ("a=\r\nb", "ab", true), ("a=\nb", "ab", true), ("a= \t\r\nb", "ab", true),
    ("a  \r\nb\t\n", "a\r\nb\n", true), ("a=20\r\nb", "a \r\nb", true), ("a =\r\n\r\nb", "a \r\nb", true), ("a=", "a", true),
    ("1+1=2", "1+1=2", false), ("a=zz", "a=zz", false), ("a=4", "a=4", false), ("=", "", true), ("", "", true),
  ])
  func textIsDecodedAsFarAsItGoes(text: String, result: String, isSound: Bool) {
    let decoded = QuotedPrintable.decode(Array(text.utf8)[...])
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == result)
    #expect(decoded.isSound == isSound)
  }

  @Test(arguments: [
    ("é", "=C3=A9"), ("a=b", "a=3Db"), ("a \nb", "a=20\r\nb"), (".", "=2E"), ("From x", "=46rom x"), ("a\r\nb", "a\r\nb"), ("\t", "=09"),
  ])
  func whatTransportsChangeIsEncoded(text: String, result: String) {
    #expect(String(decoding: QuotedPrintable.encode(text.utf8), as: UTF8.self) == result)
  }

  @Test(arguments: 70..<160) func noLineIsLongerThan76(count: Int) {
    let text = String(repeating: "x", count: count) + String(repeating: "é", count: count)
    let encoded = QuotedPrintable.encode(text.utf8)
    #expect(encoded.split(separator: ASCII.lf).allSatisfy { $0.count <= 77 })
    #expect(QuotedPrintable.decode(encoded[...]).bytes == Array(text.utf8))
  }
}
