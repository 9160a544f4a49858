import Testing

@testable import MailTransport

@Suite struct SMTPContentTests {
  private static func sent(_ text: String) -> String { String(decoding: SMTPContent(Array(text.utf8)).bytes, as: UTF8.self) }

  @Test(arguments: [
    ("", ".\r\n"),
    ("a", "a\r\n.\r\n"),
    ("a\r\n", "a\r\n.\r\n"),
    ("a\n", "a\r\n.\r\n"),
    ("a\r", "a\r\n.\r\n"),
    ("a\n\nb", "a\r\n\r\nb\r\n.\r\n"),
    ("a\r\r\nb", "a\r\n\r\nb\r\n.\r\n"),
    ("a\r\n\r\nb\r\n", "a\r\n\r\nb\r\n.\r\n"),
    (".", "..\r\n.\r\n"),
    ("..\r\n", "...\r\n.\r\n"),
    ("a.\r\n.b\r\nc.d", "a.\r\n..b\r\nc.d\r\n.\r\n"),
    ("\r\n.\r\n", "\r\n..\r\n.\r\n"),
    (" .a", " .a\r\n.\r\n"),
  ]) func lineEndsAndDotsAreRight(_ text: String, expected: String) { #expect(Self.sent(text) == expected) }

  @Test(arguments: [
    "a\n.\nMAIL FROM:<eve@example.net>\n", "a\n.\r\nMAIL FROM:<eve@example.net>\r\n", "a\r\n.\nMAIL FROM:<eve@example.net>\r\n",
    "a\r.\rMAIL FROM:<eve@example.net>\r", "a\r\n.\rMAIL FROM:<eve@example.net>\r\n", "a\r.\r\nMAIL FROM:<eve@example.net>\r\n",
  ]) func noMessageCanEndEarly(_ text: String) { #expect(Self.sent(text) == "a\r\n..\r\nMAIL FROM:<eve@example.net>\r\n.\r\n") }

  @Test func everyStringOfFourOfTheDangerousBytesIsWhole() {
    let bytes: [UInt8] = [0x0D, 0x0A, 0x2E, 0x61]
    for number in 0..<1024 {
      let message = (0..<5).map { bytes[(number >> ($0 * 2)) & 3] }
      let content = SMTPContent(message)
      let lines = content.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      #expect(lines.last?.isEmpty == true)
      #expect(lines.dropLast().allSatisfy { $0.last == 0x0D && !$0.dropLast().contains(0x0D) })
      #expect(lines.dropLast(2).allSatisfy { !$0.elementsEqual([0x2E, 0x0D]) }, "\(message)")
      #expect(lines.dropLast().last?.elementsEqual([0x2E, 0x0D]) == true)
      let doubled = lines.dropLast(2).count { $0.first == 0x2E }
      #expect(content.size == content.bytes.count - 3 - doubled)
    }
  }

  @Test func sizeCountsBeforeDotsAreDoubled() { #expect(SMTPContent(Array(".a\n..\n".utf8)).size == 8) }

  @Test(arguments: [
    (Array("caf\u{E9}".utf8), "5.6.3"), ([0x61, 0], "5.6.3"), ([0x80], "5.6.3"), ([UInt8](repeating: 0x61, count: 999), "5.6.0"),
  ]) func whatCannotGoEverywhereIsRefused(_ message: [UInt8], status: String) {
    #expect(SMTPContent(message).objection?.enhanced == status)
    #expect(SMTPContent(message).objection?.code == 554)
  }

  @Test(arguments: [
    Array("a\tb\u{1}".utf8), [UInt8](repeating: 0x61, count: 998), [UInt8](repeating: 0x2E, count: 998),
  ]) func whatCanGoGoes(_ message: [UInt8]) { #expect(SMTPContent(message).objection == nil) }
}
