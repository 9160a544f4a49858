import Testing

@testable import InternetMessage

@Suite struct Base64Tests {
  @Test(arguments: [
    ("aGVsbG8=", "hello", true), ("aGVs\r\nbG8=\r\n", "hello", true), ("aGVsbG8", "hello", true), ("", "", true),
    ("aGVs=bG8=", "hello", false),
    ("aGVsbG8=aGVs", "hello", true), ("a!GVsbG8=", "hello", false), ("aGVsb", "hel", false), ("=", "", false), ("YQ==", "a", true),
  ])
  func textIsDecodedAsFarAsItGoes(text: String, result: String, isSound: Bool) {
    let decoded = Base64.decode(Array(text.utf8)[...])
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == result)
    #expect(decoded.isSound == isSound)
  }

  @Test func whatIsEncodedDecodes() {
    for count in 0..<70 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + count) }
      let text = Base64.encode(bytes)
      #expect(text.utf8.count == (count + 2) / 3 * 4)
      #expect(Base64.decode(Array(text.utf8)[...]).bytes == bytes)
    }
    #expect(Base64.encode(Array("any carnal pleas".utf8)) == "YW55IGNhcm5hbCBwbGVhcw==")
  }
}
