import Testing

@testable import InternetMessage

@Suite struct EncodedWordTests {
  @Test(arguments: [
    ("=?utf-8?Q?caf=C3=A9_au_lait?=", "café au lait"), ("=?UTF-8?B?Y2Fmw6k=?=", "café"), ("a =?utf-8?q?b?= c", "a b c"),
    ("=?utf-8?q?a?= =?utf-8?q?b?=", "ab"), ("=?utf-8?q?a?=\t \n =?iso-8859-1?q?=E9?=", "aé"),
    ("=?utf-8?q?=C3?= =?utf-8?q?=A9?=", "é"), ("=?utf-8?b?w6?=", "\u{FFFD}"), ("=?utf-8?B?w?= =?utf-8?Q?a?=", "a"),
    ("=?iso-8859-1?q?=93x=94?=", "\u{201C}x\u{201D}"), ("=?gb2312?B?xOO6ww==?=", "你好"), ("=?iso-2022-jp?B?GyRCJCIbKEI=?=", "あ"),
    ("=?utf-8*en?q?a?=", "a"), ("=?nonsense?q?=C3=A9?=", "é"), ("=?utf-8?q?a b?=", "a b"), ("=?utf-8?q?what??=", "what?"),
    ("=?utf-8?q?a=0D=0AB: c?=", "a\r\nB: c"), ("plain é", "plain é"), ("=?utf-8?q??=x", "x"),
  ])
  func whatIsAnEncodedWordIsDecoded(text: String, result: String) { #expect(EncodedWord.decode(text) == result) }

  @Test(arguments: ["=?utf-8?q?abc", "=?utf-8?x?abc?=", "=?utf-8?abc?=", "=??q?abc?=", "=?", "?=", "=?=?=?", "a?b=c", "=?utf-8?q"])
  func whatIsNoneStaysAsItIs(text: String) { #expect(EncodedWord.decode(text) == text) }

  @Test func bytesThatAreNotUTF8AreWindows1252() { #expect(EncodedWord.decode([0x93, 0x61, 0x94]) == "\u{201C}a\u{201D}") }

  @Test(arguments: ["café", "日本語のとても長い題名です。これは折り返されなければなりません。長い長い", "a=?b", "é" + String(repeating: "x", count: 300), "\u{7F}"])
  func whatIsEncodedDecodesAndKeepsToTheWidth(text: String) {
    let encoded = EncodedWord.encode(text)
    #expect(EncodedWord.decode(encoded) == text)
    #expect(encoded.split(separator: " ").filter { $0.hasPrefix("=?") }.allSatisfy { $0.utf8.count <= 64 })
    #expect(encoded.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
  }

  @Test(arguments: [
    ("Privacy: ¿fue usted? [PRR-1]", "Privacy: =?utf-8?B?wr9mdWU=?= usted? [PRR-1]"), ("a é b í c", "a =?utf-8?B?w6kgYiDDrQ==?= c"),
    ("é  x", "=?utf-8?B?w6k=?=  x"),
  ])
  func onlyTheWordsThatNeedItAreEncoded(text: String, encoded: String) {
    #expect(EncodedWord.encode(text) == encoded)
    #expect(EncodedWord.decode(encoded) == text)
  }

  @Test(arguments: ["plain", "a b", "50% off?", ""]) func plainTextStaysPlain(text: String) { #expect(EncodedWord.encode(text) == text) }

  @Test func wordsBeyondTheLimitStayAsWritten() {
    let text = String(repeating: "=?utf-8?q?a?= ", count: Limits.encodedWords + 1)
    #expect(EncodedWord.decode(text).hasSuffix("=?utf-8?q?a?= "))
    #expect(EncodedWord.isCut(Array(text.utf8)))
    #expect(!EncodedWord.isCut(Array("=?utf-8?q?a?=".utf8)))
  }
}
