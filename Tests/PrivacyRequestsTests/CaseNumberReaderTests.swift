import Testing

@testable import PrivacyRequests

@Suite struct CaseNumberReaderTests {
  private static let handle = "abcdefghij234"
  private static let token = "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst"

  @Test(arguments: [
    ("PRR-2026-00417", ["PRR-2026-00417"]), ("case prr-2026-00417, and PRR-2026-00417.", ["PRR-2026-00417"]),
    ("[PRR-2026-00001] PRR-2027-123456", ["PRR-2026-00001", "PRR-2027-123456"]), ("XPRR-2026-00417", []), ("PRR-2026-417", []),
    ("PRR-26-00417", []), ("PRR-2026-0041x", []), ("", []),
  ])
  func caseNumbersAreFound(_ text: String, _ numbers: [String]) {
    #expect(CaseNumberReader.numbers(in: text) == numbers)
  }

  @Test(arguments: [
    "yes \(handle) \(token)", "YES \(handle.uppercased()) \(token.uppercased())", "> yes \(handle)\n> \(token)",
    "https://example.com/confirm/\(handle)/\(token)", "https://example.com/\(handle)/\(token)?x=1", "yes \(handle)\r\n\(token)\r\n",
  ])
  func handlesAreFoundInAllTheirForms(_ text: String) {
    #expect(CaseNumberReader.handles(in: text) == [HandleToken(handle: Self.handle, token: Self.token)])
  }

  @Test(arguments: [
    handle, token, "\(token) \(handle)", "yes \(handle), \(token)", "yes \(handle)x \(token)", "yes \(handle) \(token)a",
    "yes \(handle.dropLast())1 \(token)", "yes \(handle) and \(token)",
  ])
  func anythingElseIsNone(_ text: String) {
    #expect(CaseNumberReader.handles(in: text).isEmpty)
  }
}
