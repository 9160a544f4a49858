import Testing

@testable import MailTransport

@Suite struct SMTPKeywordsTests {
  private static func keywords(_ text: String) -> SMTPKeywords {
    SMTPKeywords(opening: text.split(separator: "|", omittingEmptySubsequences: false).map { $0 + "\r\n" })
  }

  @Test func keywordsOfAnEHLO() {
    let read = Self.keywords("220 mx ESMTP|250-mx|250-PIPELINING|250-size 1000|250-AUTH PLAIN LOGIN|250 8BITMIME")
    #expect(read.pipelining && read.size && read.sizeLimit == 1000 && read.auth)
  }

  @Test func nothingIsTakenFromBeforeTLS() {
    let read = Self.keywords("220 mx|250-mx|250-PIPELINING|250-SIZE 5|250 STARTTLS|220 go|250-mx|250 SIZE 7|235 2.7.0 ok")
    #expect(!read.pipelining && read.sizeLimit == 7)
  }

  @Test(arguments: [
    "", "220 mx", "220 mx|250 mx", "220 mx|502 what|250 mx", "220 mx|250 PIPELINING", "220 mx|250-PIPELINING|250 mx",
    "220 mx|250-mx|250-PIPELINING",
    "220-PIPELINING|220 PIPELINING|250-mx|250 HELP", "220 mx|250-mx|250-XPIPELINING|250 X PIPELINING",
  ]) func nothingIsMadeUp(_ text: String) {
    let read = Self.keywords(text)
    #expect(read == SMTPKeywords())
  }

  @Test(
    arguments: [
      ("SIZE", true, nil), ("SIZE 0", true, nil), ("SIZE x", true, nil), ("SIZE -3", true, nil), ("SIZE 99999999999999999999", true, nil),
      ("size 12 13", true, 12), ("SIZES 12", false, nil),
    ] as [(String, Bool, Int?)]) func aSizeMayHaveNoLimit(_ line: String, isKnown: Bool, limit: Int?)
  {
    let read = Self.keywords("220 mx|250-mx|250 \(line)")
    #expect(read.size == isKnown)
    #expect(read.sizeLimit == limit)
  }

  @Test func anOldSpellingOfAuthCounts() { #expect(Self.keywords("220 mx|250-mx|250 AUTH=LOGIN").auth) }
}
