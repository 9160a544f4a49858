import Testing

@testable import InternetMessage

@Suite struct CharsetTests {
  @Test(
    arguments: [
      ("utf-8", [0xC3, 0xA9], "é", true), ("UTF8", [0xE2, 0x82, 0xAC], "€", true), ("utf-8", [0x61, 0xFF], "a\u{FFFD}", false),
      ("iso-8859-1", [0xE9, 0x80], "é€", true), ("us-ascii", [0x93], "\u{201C}", true), ("iso-8859-15", [0xA4], "€", true),
      ("windows-1251", [0xCF], "П", true), ("koi8-r", [0xC1], "а", true), ("shift_jis", [0x82, 0xA0], "あ", true),
      ("euc-jp", [0xA4, 0xA2], "あ", true), ("big5", [0xA7, 0x41], "你", true), ("gb2312", [0xC4, 0xE3], "你", true),
      ("ks_c_5601-1987", [0xB0, 0xA1], "가", true), ("tis-620", [0xA1], "ก", true), ("utf-16", [0xFE, 0xFF, 0x00, 0x61], "a", true),
      ("utf-16", [0xFF, 0xFE, 0x61, 0x00], "a", true), ("utf-16", [0x61, 0x00], "a", true), ("utf-7", Array("+AOk-".utf8), "é", true),
      ("big5", [0x61, 0x88, 0x66], "aÊ", true), ("shift_jis", [0x61, 0x82], "a\u{FFFD}", false), ("koi8-r", [], "", true),
      ("macintosh", [0x8E], "é", true),
    ] as [(String, [UInt8], String, Bool)])
  func bytesBecomeText(label: String, bytes: [UInt8], text: String, isSound: Bool) throws {
    let decoded = try #require(Charset(label: label)).decode(bytes[...])
    #expect(decoded.text == text)
    #expect(decoded.isSound == isSound)
  }

  @Test(arguments: [
    "", "//IGNORE", "utf-8//TRANSLIT", "utf-8//IGNORE", "nonsense", "../utf-8", "utf-8\0", String(repeating: "a", count: 500), "\u{E9}",
  ])
  func aStrangersLabelNeverReachesTheConverter(label: String) { #expect(Charset(label: label) == nil) }

  @Test func textLongerThanAConvertersRoomIsWhole() throws {
    let bytes = [UInt8](repeating: 0xCF, count: 100_000)
    let decoded = try #require(Charset(label: "windows-1251")).decode(bytes[...])
    #expect(decoded.text == String(repeating: "П", count: 100_000))
    #expect(decoded.isSound)
  }

  @Test func everyConverterOfTheTableIsThere() {
    for label in CharsetLabels.all {
      let decoded = Charset(label: label)?.decode(Array("A".utf8)[...])
      guard Charset(label: label)?.hasByteLineEnds == true else { continue }
      #expect(decoded?.text == "A" && decoded?.isSound == true, "\(label)")
    }
    #expect(CharsetLabels.all.count > 200)
  }

  @Test(arguments: [([0xC3, 0xA9], "é"), ([0xE9], "é"), ([0x80], "€"), ([], "")] as [([UInt8], String)])
  func withoutALabelItIsUTF8OrWindows1252(bytes: [UInt8], text: String) { #expect(Charset.decodeUnlabelled(bytes) == text) }
}
