import Testing

@testable import MailTransport

@Suite struct IMAPReplyTests {
  static func understand(_ text: String, limit: Int = 1 << 16) throws -> IMAPReply {
    try IMAPReply(try #require(try ReplyReaderTests.read(text + "\r\n", limit: limit).first))
  }

  static func items(_ uid: UInt32?, size: Int? = nil, date: String? = nil, body: ReplyScanner.Text? = nil) -> FetchItems {
    var items = FetchItems()
    (items.uid, items.size, items.internalDate, items.body) = (uid, size, date, body)
    return items
  }

  static func bytes(_ text: String) -> ReplyScanner.Text { .bytes(Array(text.utf8)) }

  static let fetches: [(String, FetchItems)] = [
    ("(UID 7)", items(7)), ("(uid 7 rfc822.size 12)", items(7, size: 12)), ("()", items(nil)),
    ("(FLAGS (\\Seen $Done) UID 9)", items(9)), ("(UID 4294967295)", items(.max)),
    ("(INTERNALDATE \"17-Jul-1996 02:44:25 -0700\" UID 1)", items(1, date: "17-Jul-1996 02:44:25 -0700")),
    ("(UID 1 BODY[] {3}\r\na)b)", items(1, body: bytes("a)b"))), ("(UID 1 BODY[] \"a\\\"b\\\\)\")", items(1, body: bytes("a\"b\\)"))),
    ("(UID 1 BODY[] NIL)", items(1, body: .null)), ("(UID 1 body[] nil)", items(1, body: .null)),
    ("(BODY[] {0}\r\n UID 1)", items(1, body: bytes(""))),
    ("(ENVELOPE (\"UID 5)\" ((NIL {6}\r\nUID 6)) \"x\") NIL) UID 1)", items(1)),
    ("(BODY[HEADER.FIELDS (UID DATE)] {9}\r\nUID: 3\r\n UID 1)", items(1)),
    ("(MODSEQ (624140003) UID 1 X-GM-LABELS (\"\\\\Inbox\" b))", items(1)), ("(BINARY[1] ~{3}\r\n\0\r\n UID 1)", items(1)),
    ("(BODY[]<0> {1}\r\nx UID 1)", items(1)), ("(UID 1  RFC822.SIZE 3 )", items(1, size: 3)),
  ]

  @Test(arguments: fetches.indices) func whatAFetchSays(row: Int) throws {
    #expect(try Self.understand("* 12 FETCH " + Self.fetches[row].0) == .fetch(Self.fetches[row].1))
  }

  @Test func aBodyOverTheLimitIsSaidToBe() throws {
    #expect(try Self.understand("* 1 FETCH (UID 1 BODY[] {5}\r\nabcde)", limit: 4) == .fetch(Self.items(1, body: .tooLarge(5))))
  }

  static let brokenFetches = [
    "", "UID 7", "(UID 7", "(UID)", "(UID )", "(UID x)", "(UID 0)", "(UID -1)", "(UID 4294967296)", "(UID 7) x", "(UID 7))",
    "(UID 7 UID 8)",
    "(BODY[] {1}\r\nx BODY[] {1}\r\ny)", "(BODY[] x)", "(BODY[] (x))", "(BODY[] \"x)", "(BODY[] \"x\\", "(BODY[] {5)", "(BODY[] {1})",
    "(RFC822.SIZE 99999999999999999999)", "(INTERNALDATE 5)", "(INTERNALDATE NIL)", "(ENVELOPE ((x) UID 7)", "(FLAGS", "(FLAGS )",
    "(FLAGS ()",
    "( UID", "((UID 7))",
  ]

  @Test(arguments: brokenFetches) func aFetchThatCannotBeReadIsAnError(text: String) {
    #expect(throws: ReplyError.badFetch) { _ = try Self.understand("* 12 FETCH " + text) }
  }

  @Test func aHundredThousandParenthesesAreSteppedOver() throws {
    let deep = String(repeating: "(", count: 30_000) + String(repeating: ")", count: 30_000)
    #expect(try Self.understand("* 1 FETCH (X \(deep) UID 3)") == .fetch(Self.items(3)))
    #expect(throws: ReplyError.badFetch) { _ = try Self.understand("* 1 FETCH (X " + String(repeating: "(", count: 60_000)) }
  }

  static func condition(_ status: IMAPReply.Status, _ text: String, _ code: String? = nil, _ argument: String = "") -> IMAPReply.Condition {
    IMAPReply.Condition(status: status, code: code, argument: argument, text: text)
  }

  static let others: [(String, IMAPReply)] = [
    ("* 23 EXISTS", .exists(23)), ("* 5 expunge", .expunge), ("* 4 RECENT", .other("RECENT")), ("+ idling", .proceed("idling")),
    ("+", .proceed("")), ("* SEARCH 2 3 6", .search([2, 3, 6])), ("* SEARCH", .search([])), ("* SEARCH ", .search([])),
    ("* search 5 ", .search([5])), ("* SEARCH 2 (MODSEQ 917162500)", .search([2])),
    ("* CAPABILITY IMAP4rev1 idle", .capability(["IMAP4REV1", "IDLE"])), ("* FLAGS (\\Seen)", .other("FLAGS")),
    (
      "* OK [UIDVALIDITY 3857529045] UIDs valid",
      .untagged(condition(.ok, "OK [UIDVALIDITY 3857529045] UIDs valid", "UIDVALIDITY", "3857529045"))
    ),
    (
      "* OK [permanentflags (\\Seen \\*)] x",
      .untagged(condition(.ok, "OK [permanentflags (\\Seen \\*)] x", "PERMANENTFLAGS", "(\\Seen \\*)"))
    ),
    ("* BYE see you", .untagged(condition(.bye, "BYE see you"))), ("* OK [half", .untagged(condition(.ok, "OK [half"))),
    ("P1 ok", .tagged("P1", condition(.ok, "ok"))), ("* OK []", .untagged(condition(.ok, "OK []"))),
    ("P1 OK done", .tagged("P1", condition(.ok, "OK done"))),
    ("P1 NO [TRYCREATE] x", .tagged("P1", condition(.no, "NO [TRYCREATE] x", "TRYCREATE"))), ("nonsense", .other("nonsense")),
    ("", .other("")), ("P1 WHAT", .other("P1")), ("* 99999999999 EXISTS", .other("99999999999")),
  ]

  @Test(arguments: others.indices) func whatOtherRepliesSay(row: Int) throws {
    #expect(try Self.understand(Self.others[row].0) == Self.others[row].1)
  }

  @Test(arguments: ["* SEARCH x", "* SEARCH 1,2", "* SEARCH 0", "* SEARCH 4294967296", "* SEARCH 1 -2"])
  func aSearchThatCannotBeReadIsAnError(text: String) {
    #expect(throws: ReplyError.badSearch) { _ = try Self.understand(text) }
  }
}
