import Testing

@testable import InternetMessage

@Suite struct CRC32Tests {
  @Test(arguments: [("", 0), ("123456789", 0xCBF4_3926), ("a", 0xE8B7_BE43)] as [(String, UInt32)])
  func theChecksumIsThatOfGzip(text: String, sum: UInt32) { #expect(CRC32.of(text.utf8) == sum) }
}
