import Testing

@testable import InternetMessage

@Suite struct HeaderFieldTests {
  private static func first(_ text: String) throws -> HeaderField { try #require(Message(parsing: Array(text.utf8)).header.fields.first) }

  @Test(arguments: [
    ("Subject: a\r\n b\r\n\tc\r\n\r\n", "Subject", "a b\tc"), ("Subject:a\n\n", "Subject", "a"), ("Subject : a\n\n", "Subject", "a"),
    ("X:\r\n a\r\n\r\n", "X", "a"), ("X: \r\n \r\n\r\n", "X", ""), ("X: a\r b\r\n\r\n", "X", "a\r b"), ("X: a", "X", "a"), ("X:", "X", ""),
    ("X: caf\u{E9}\n\n", "X", "caf\u{E9}"), ("X: a\r\r\n b\n\n", "X", "a b"),
  ])
  func aFieldIsUnfoldedAndTrimmed(text: String, name: String, value: String) throws {
    let field = try Self.first(text)
    #expect(field.name == name)
    #expect(field.value == value)
    #expect(field.isNamed(name.uppercased()))
    #expect(!field.isNamed(name + "x"))
  }

  @Test func bytesThatAreNotUTF8AreWindows1252() throws {
    let field = try #require(Message(parsing: Array("X: a".utf8) + [0x80]).header.fields.first)
    #expect(field.value == "a\u{20AC}")
  }

  @Test func aFieldMadeHereIsLikeOneReceived() {
    let field = HeaderField(name: "Subject", value: "a b")
    #expect(field.name == "Subject")
    #expect(field.value == "a b")
  }
}
