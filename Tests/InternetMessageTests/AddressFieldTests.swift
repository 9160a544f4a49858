import Testing

@testable import InternetMessage

@Suite struct AddressFieldTests {
  private static func read(_ text: String) -> AddressField { AddressField(parsing: text) }

  @Test(arguments: [
    ("a@example.com", ["a@example.com"], [""]),
    ("Ana Ruiz <a@Example.COM>", ["a@example.com"], ["Ana Ruiz"]),
    ("\"Ruiz, Ana\" <a@example.com>, b@example.org", ["a@example.com", "b@example.org"], ["Ruiz, Ana", ""]),
    ("a@example.com (Ana Ruiz)", ["a@example.com"], ["Ana Ruiz"]),
    ("=?utf-8?q?Jos=C3=A9?= <j@example.com>", ["j@example.com"], ["José"]),
    ("\"=?utf-8?q?Jos=C3=A9?=\" <j@example.com>", ["j@example.com"], ["José"]),
    ("\"victim@example.org\" <a@example.com>", ["a@example.com"], ["victim@example.org"]),
    ("\"a b\"@example.com", ["\"a b\"@example.com"], [""]),
    ("\"x@example.org\"@example.com", ["\"x@example.org\"@example.com"], [""]),
    ("a@[192.0.2.1]", ["a@[192.0.2.1]"], [""]),
    ("J. R. Ruiz <j@example.com>", ["j@example.com"], ["J. R. Ruiz"]),
    ("Ana <a@example.com> (home)", ["a@example.com"], ["Ana"]),
    ("a . b @ example . com", ["a.b@example.com"], [""]),
    ("a..b.@example.com", ["a..b.@example.com"], [""]),
    ("", [], []), ("<>", [], []), (", ,", [], []),
  ])
  func ordinaryListsAreRead(text: String, addresses: [String], names: [String]) {
    let field = Self.read(text)
    #expect(field.mailboxes.map(\.address) == addresses)
    #expect(field.mailboxes.map { $0.displayName ?? "" } == names)
    #expect(field.oddities.isSubset(of: text == "<>" ? [.strayText] : []))
  }

  @Test(
    arguments: [
      ("group: a@example.com, b@example.org;", ["a@example.com", "b@example.org"], .group),
      ("undisclosed-recipients:;", [], .group),
      ("<@relay.example:a@example.com>", ["a@example.com"], .route),
      ("<@r1.example,@r2.example:a@example.com>", ["a@example.com"], .route),
      ("=?utf-8?q?victim=40example.org=3E?=a@example.com", ["=?utf-8?q?victim=40example.org=3E?=a@example.com"], .encodedWord),
      ("victim@example.org\0@example.com", ["\"victim@example.org\0\"@example.com"], .controlByte),
      ("a@example.com\rSubject: x", ["a@example.com"], .controlByte),
      ("\u{E9}@example.com", ["\u{E9}@example.com"], .rawEightBit),
      ("root", ["root"], .missingDomain), ("<root>", ["root"], .missingDomain), ("a@", ["a"], .missingDomain),
      ("@example.com", ["@example.com"], .missingLocalPart),
      ("<a(x)@example.com>", ["a@example.com"], .comment),
      ("victim@example.org <a@example.com>", ["a@example.com"], .moreThanOneAt),
      ("a@b@example.com", ["\"a@b\"@example.com"], .moreThanOneAt),
      ("<<a@example.com>", ["a@example.com"], .unbalanced), ("<a@example.com", ["a@example.com"], .unbalanced),
      ("a@example.com>", ["a@example.com"], .unbalanced), ("\"Ana <a@example.com>", ["\"Ana <a@example.com>\""], .unbalanced),
      ("victim@example.org (<a@example.com>", ["victim@example.org"], .unbalanced),
      ("a@example.com b@example.org", ["a@example.com", "b@example.org"], .strayText),
      ("<a b@example.com>", ["ab@example.com"], .strayText), ("<a@example.org;example.com>", ["a@example.org;example.com"], .strayText),
      ("a@\"\"\" \"", ["a@ "], .strayText),
      ("Ana Ruiz", [], .strayText), ("<aaa bbb>", [], .strayText), ("Ana a@example.com", ["a@example.com"], .strayText),
    ] as [(String, [String], AddressField.Oddity)])
  func whatCanBeReadInTwoWaysIsSaid(text: String, addresses: [String], oddity: AddressField.Oddity) {
    let field = Self.read(text)
    #expect(field.mailboxes.map(\.address) == addresses)
    #expect(field.oddities.contains(oddity), "\(field.oddities)")
  }

  @Test func twoAddressesInBracketsAreTwo() {
    #expect(Self.read("<victim@example.org> <a@example.com>").mailboxes.map(\.address) == ["victim@example.org", "a@example.com"])
  }

  @Test func moreThanTheLimitIsCutAndSaid() {
    let field = HeaderField(name: "To", value: String(repeating: "a@example.com, ", count: 20))
    #expect(AddressField(field, limit: 20).oddities == [])
    let cut = AddressField(field, limit: 19)
    #expect(cut.mailboxes.count == 19)
    #expect(cut.oddities == [.tooManyMailboxes])
  }
}
