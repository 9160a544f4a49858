import Testing

@testable import MailTransport

@Suite struct SMTPTransactionTests {
  typealias Reply = SMTPSession.Reply
  typealias Verdict = SMTPSession.Verdict

  /// Leads a transaction through replies, one a word as `250`; `-` for a connection that breaks. Returns what was sent, and verdicts as `+`,
  /// `4`, `5` and `?`.
  private static func run(
    to recipients: [String] = ["a@example.com", "b@example.com"], pipelined: Bool = true, reset: Bool = false, size: Int? = nil,
    _ replies: String
  ) -> (sent: String, verdicts: String, transaction: SMTPTransaction) {
    var transaction = SMTPTransaction(from: "s@example.com", to: recipients, size: size, isPipelined: pipelined, reset: reset)
    var rest = replies.split(separator: " ")[...]
    var sent = ""
    loop: for _ in 0..<10_000 {
      switch transaction.next() {
      case .send(let bytes): sent += String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "|") + "/"
      case .sendContent:
        sent += "CONTENT/"
        transaction.contentWasSent()
      case .read, .readVerdict:
        guard let word = rest.popFirst(), let code = Int(word) else {
          transaction.lose("gone")
          continue
        }
        transaction.take(Reply(code: code, text: ""))
      case .finish: break loop
      }
    }
    #expect(rest.isEmpty, "replies that nobody read: \(rest)")
    let verdicts = transaction.verdicts.map {
      switch $0 {
      case .accepted: "+"
      case .postponed: "4"
      case .refused: "5"
      case .unknown: "?"
      }
    }
    return (sent, verdicts.joined(), transaction)
  }

  static let group = "MAIL FROM:<s@example.com>|RCPT TO:<a@example.com>|RCPT TO:<b@example.com>|DATA|/"

  @Test func aGroupGoesAtOnce() {
    let done = Self.run("250 250 250 354 250")
    #expect(done.sent == Self.group + "CONTENT/")
    #expect(done.verdicts == "++")
    #expect(!done.transaction.isBroken && !done.transaction.needsReset)
  }

  @Test func withoutPipeliningEachCommandWaits() {
    let done = Self.run(pipelined: false, "250 250 250 354 250")
    #expect(done.sent == Self.group.replacing("|", with: "|/").replacing("//", with: "/") + "CONTENT/")
    #expect(done.verdicts == "++")
  }

  @Test func sizeAndResetAreSaidWhereTheyAreWanted() {
    let done = Self.run(to: ["a@example.com"], reset: true, size: 99, "250 250 250 354 250")
    #expect(done.sent == "RSET|MAIL FROM:<s@example.com> SIZE=99|RCPT TO:<a@example.com>|DATA|/CONTENT/")
  }

  /// Replies; verdicts; whether the letter itself was sent; whether the session is over; whether RSET must come before the next letter.
  static let pipelined: [(String, String, Bool, Bool, Bool)] = [
    ("250 550 250 354 250", "5+", true, false, false),
    ("250 451 250 354 250", "4+", true, false, false),
    ("250 251 252 354 250", "++", true, false, false),
    ("250 550 451 554", "54", false, false, true),
    ("250 550 451 354", "54", false, true, true),
    ("250 550 551 503", "55", false, false, true),
    ("450 503 503 503", "44", false, false, true),
    ("550 503 503 503", "55", false, false, true),
    ("550 250 250 354", "55", false, true, true),
    ("250 550 250 451", "54", false, false, true),
    ("250 451 250 554", "45", false, false, true),
    ("250 250 451 354 554", "54", true, false, true),
    ("250 250 550 354 452", "45", true, false, true),
    ("250 250 550 354 354", "?5", true, true, true),
    ("421", "44", false, true, true),
    ("250 421", "44", false, true, true),
    ("250 550 421", "54", false, true, true),
    ("250 250 550 421", "45", false, true, true),
    ("250 250 550 354 421", "45", true, true, true),
    ("-", "44", false, true, true),
    ("250 -", "44", false, true, true),
    ("250 550 -", "54", false, true, true),
    ("250 250 550 -", "45", false, true, true),
    ("250 250 550 354 -", "?5", true, true, true),
    ("354", "44", false, true, true),
    ("250 354", "44", false, true, true),
    ("250 250 250 250", "44", false, true, true),
  ]

  @Test(arguments: pipelined) func everyReplyHasItsVerdict(
    _ replies: String, verdicts: String, isContentSent: Bool, isBroken: Bool, needsReset: Bool
  ) {
    let done = Self.run(replies)
    #expect(done.verdicts == verdicts)
    #expect(done.sent.contains("CONTENT") == isContentSent)
    #expect(done.transaction.isBroken == isBroken)
    #expect(done.transaction.needsReset == needsReset)
  }

  static let single: [(String, String, String, Bool)] = [
    ("550", "55", "MAIL", false), ("450", "44", "MAIL", false), ("250 550 451", "54", "RCPT", false),
    ("250 550 250 354 250", "5+", "CONTENT", false),
    ("250 250 250 554", "55", "DATA", false), ("250 421", "44", "RCPT", true), ("250 250 -", "44", "RCPT", true),
  ]

  @Test(arguments: single) func withoutPipeliningNothingIsSentInVain(_ replies: String, verdicts: String, last: String, isBroken: Bool) {
    let done = Self.run(pipelined: false, replies)
    #expect(done.verdicts == verdicts)
    #expect(done.sent.split(separator: "/").last?.hasPrefix(last) == true)
    #expect(done.transaction.isBroken == isBroken)
  }

  @Test(arguments: ["500", "421", "354", "-"]) func aResetThatFailsEndsTheSession(_ reply: String) {
    let done = Self.run(pipelined: false, reset: true, reply)
    #expect(done.verdicts == "44")
    #expect(done.transaction.isBroken)
    #expect(!done.sent.contains("MAIL"))
  }

  @Test func manyRecipientsGoInGroups() {
    let recipients = (0..<250).map { "r\($0)@example.com" }
    let done = Self.run(to: recipients, "250" + String(repeating: " 250", count: 248) + " 550 250 354 250")
    let groups = done.sent.split(separator: "/").map { $0.split(separator: "|").count }
    #expect(groups == [100, 100, 52, 1])
    #expect(done.verdicts == String(repeating: "+", count: 248) + "5+")
  }

  @Test func aSenderRefusedInTheFirstGroupStopsTheRest() {
    let recipients = (0..<150).map { "r\($0)@example.com" }
    let done = Self.run(to: recipients, "550" + String(repeating: " 503", count: 99))
    #expect(done.sent.split(separator: "/").count == 1)
    #expect(done.verdicts == String(repeating: "5", count: 150))
    #expect(!done.transaction.isBroken)
  }

  @Test func aReplyThatNobodyAskedForEndsTheSession() {
    var transaction = SMTPTransaction(from: "", to: ["a@example.com"], size: nil, isPipelined: true, reset: false)
    transaction.take(Reply(code: 250, text: ""))
    #expect(transaction.isBroken)
    #expect(transaction.next() == .finish)
  }
}
