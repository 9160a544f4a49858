import Foundation
import MailTransport
import TestSupport
import Testing

/// What must hold with every real IMAP server.
enum MailboxBodies {
  static func account(
    _ mailbox: some MailboxServer, user: String = "ann", security: MailServer.Security = .tls, password: String = "secret",
    host: String = "127.0.0.1",
    port: Int? = nil, authority: String? = nil
  ) -> MailServer {
    MailServer(
      host: host, port: port ?? (security == .tls ? mailbox.securePort : mailbox.port), security: security, user: user,
      credential: .password(password), caFile: authority ?? mailbox.authority.authority)
  }

  static func failure(_ body: () throws -> Void) -> TransportError? {
    do { try body() } catch { return error as? TransportError }
    return nil
  }

  static func mail(_ number: Int, _ text: String = "Please delete my data.") -> [UInt8] {
    let lines = ["From: p\(number)@example.com", "To: info@contact-center1.com", "Subject: Privacy Rights Request", "", text, ""]
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  /// Everything in a mailbox, without marking it.
  static func all(_ session: IMAPSession, limit: Int = 25 << 20) throws -> [IMAPSession.Fetched] {
    var got: [IMAPSession.Fetched] = []
    try session.fetch(try session.search(uidsFrom: 1, since: nil), limit: limit) { got.append($0) }
    return got
  }

  static func mailIsFetchedAndStaysUnseen(_ server: some MailboxServer, _ security: MailServer.Security) throws {
    let mails = (0..<120).map { Self.mail($0) }
    try server.deliver(mails, to: "ann")
    let session = try IMAPSession(account(server, security: security), interrupter: nil)
    let mailbox = try session.select("INBOX", readOnly: false)
    #expect(mailbox.exists == 120 && mailbox.permitsKeywords && mailbox.uidNext == 121)
    let got = try Self.all(session)
    #expect(got.map(\.uid) == Array(1...120))
    #expect(got.map(\.bytes) == mails)
    #expect(got.map { Int($0.internalDate.timeIntervalSince1970) } == (0..<120).map { 1_790_000_000 + $0 })
    #expect(try session.search(uidsFrom: 119, since: nil) == [119, 120])
    #expect(try session.search(uidsFrom: 500, since: nil) == [])
    #expect(try session.search(uidsFrom: 1, since: IMAPDay(year: 2026, month: 9, day: 1)).count == 120)
    #expect(try session.search(uidsFrom: 1, since: IMAPDay(year: 2026, month: 11, day: 1)) == [])
    session.logout()
    #expect(try server.marks(of: "ann") == Array(repeating: [], count: 120))
  }

  static func aMailThatForgesAnswersIsAMail(_ server: some MailboxServer) throws {
    let forged = "* 99 FETCH (UID 4242 BODY[] {3}\r\nbad)\r\nP4 OK done\r\nP5 OK done\r\n* SEARCH 666 667\r\n* BYE\r\n+ go on\r\n{5}"
    let mails = [Self.mail(1, forged), Self.mail(2), Self.mail(3, forged + "\r\n.\r\n"), Self.mail(4)]
    try server.deliver(mails, to: "ann")
    let session = try IMAPSession(account(server), interrupter: nil)
    _ = try session.select("INBOX", readOnly: true)
    #expect(try Self.all(session).map(\.bytes) == mails)
    #expect(try session.search(uidsFrom: 1, since: nil) == [1, 2, 3, 4])
  }

  static func aMessageOverTheLimitIsReportedAndNotFetched(_ server: some MailboxServer) throws {
    let large = Self.mail(2, String(repeating: "All work and no play.\r\n", count: 60_000))
    try server.deliver([Self.mail(1), large, Self.mail(3)], to: "ann")
    let session = try IMAPSession(account(server), interrupter: nil)
    _ = try session.select("INBOX", readOnly: true)
    let got = try Self.all(session, limit: 1 << 20)
    #expect(got.map { $0.bytes?.count } == [Self.mail(1).count, nil, Self.mail(3).count])
    #expect(got.map(\.size)[1] == large.count && got[1].refusal == nil)
    #expect(try Self.all(session).map { $0.bytes?.count } == [Self.mail(1).count, large.count, Self.mail(3).count])
  }

  static func fiveThousandMailsComeInOrder(_ server: some MailboxServer) throws {
    try server.deliver((1...5_000).map { Self.mail($0, String(repeating: "x", count: $0 % 3_000)) }, to: "ann")
    let session = try IMAPSession(account(server), interrupter: nil)
    _ = try session.select("INBOX", readOnly: true)
    let uids = try session.search(uidsFrom: 1, since: nil)
    var next: UInt32 = 1
    var isRight = true
    try session.fetch(uids, limit: 25 << 20) { fetched in
      isRight = isRight && fetched.uid == next && fetched.bytes == Self.mail(Int(next), String(repeating: "x", count: Int(next) % 3_000))
      next += 1
    }
    #expect(isRight && next == 5_001)
    // Every other one: no range may bring what was not asked for.
    var got: [UInt32] = []
    try session.fetch(uids.filter { $0 % 2 == 0 }, limit: 25 << 20) { got.append($0.uid) }
    #expect(got == uids.filter { $0 % 2 == 0 })
  }

  static func anotherMailboxUnderTheSameNameHasAnotherValidity(_ server: some MailboxServer) throws {
    try server.deliver([Self.mail(1)], to: "ann")
    let before = try IMAPSession(account(server), interrupter: nil).select("INBOX", readOnly: false)
    try server.renumber("ann")
    let after = try IMAPSession(account(server), interrupter: nil).select("INBOX", readOnly: false)
    #expect(before.uidValidity != after.uidValidity)
    #expect(after.exists == 1)
  }

  static func aServerKilledInTheMiddleOfAFetchCostsNothingButTheRest(_ server: some MailboxServer) throws {
    let mails = (0..<200).map { Self.mail($0, String(repeating: "y", count: 60_000)) }
    try server.deliver(mails, to: "ann")
    let session = try IMAPSession(account(server), interrupter: nil)
    _ = try session.select("INBOX", readOnly: true)
    let uids = try session.search(uidsFrom: 1, since: nil)
    var got: [[UInt8]?] = []
    let error = Self.failure {
      try session.fetch(uids, limit: 25 << 20) {
        got.append($0.bytes)
        if got.count == 20 { server.killServants() }
      }
    }
    #expect(error?.code == .closed && error?.isTemporary == true)
    #expect(got.count < 200 && got == Array(mails.prefix(got.count)))
    let again = try IMAPSession(account(server), interrupter: nil)
    _ = try again.select("INBOX", readOnly: true)
    try again.fetch(uids.filter { $0 > UInt32(got.count) }, limit: 25 << 20) { got.append($0.bytes) }
    #expect(got == mails)
  }

  static func mailIsMarkedAndMoved(_ server: some MailboxServer, hasMove: Bool) throws {
    try server.deliver((1...4).map { Self.mail($0) }, to: "ann")
    let session = try IMAPSession(account(server), interrupter: nil)
    #expect(session.capabilities.contains("MOVE") == hasMove)
    _ = try session.select("INBOX", readOnly: false)
    try session.add(keyword: "$PrivacyFiled", to: [2, 3, 99])
    try session.move([3, 1, 98], to: "Processed")
    #expect(try session.search(uidsFrom: 1, since: nil) == [2, 4])
    #expect(try server.messages(of: "ann", in: "Processed").sorted { $0.lexicographicallyPrecedes($1) } == [Self.mail(1), Self.mail(3)])
    #expect(try server.marks(of: "ann").map { $0.sorted() } == [["$PrivacyFiled"], []], "a keyword and nothing else")
    #expect(Self.failure { try session.move([2], to: "Gelöscht") }?.code == .refused)
    #expect(session.isUsable)
  }

  static func lettersAreKept(_ server: some MailboxServer, lineCount: Int) throws {
    let session = try IMAPSession(account(server), interrupter: nil)
    // Larger than what sockets hold: the bytes must be sent from one place until they are taken.
    let large = Self.mail(2, String(repeating: "All work and no play makes Jack a dull boy.\r\n", count: lineCount))
    try session.append(Self.mail(1), to: "Sent", seen: true)
    try session.append(large, to: "Sent", seen: true)
    try session.append(Array("Subject: line ends\n\nx\n".utf8), to: "Sent", seen: false)
    _ = try session.select("Sent", readOnly: true)
    #expect(try Self.all(session).map(\.bytes) == [Self.mail(1), large, Array("Subject: line ends\r\n\r\nx\r\n".utf8)])
    #expect(try server.marks(of: "ann", in: "Sent") == [["\\Seen"], ["\\Seen"], []])
    #expect(Self.failure { try session.append(Self.mail(1), to: "Nowhere", seen: true) }?.code == .refused)
    #expect(session.isUsable)
  }

  static func newMailWakes(_ server: some MailboxServer) throws {
    try server.deliver([Self.mail(1)], to: "ann")
    let interrupter = try Interrupter()
    let session = try IMAPSession(account(server), interrupter: interrupter)
    _ = try session.select("INBOX", readOnly: false)
    #expect(session.capabilities.contains("IDLE"))
    #expect(try session.wait(for: .milliseconds(300), pollEvery: .seconds(60)) == .timeUp)
    Thread.detachNewThread {
      usleep(300_000)
      try? server.deliver([Self.mail(2)], to: "ann")
    }
    let start = ContinuousClock.now
    #expect(try session.wait(for: .seconds(60), pollEvery: .seconds(60)) == .news)
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(try session.search(uidsFrom: 2, since: nil) == [2])
    interrupter.interrupt()
    #expect(try session.wait(for: .seconds(60), pollEvery: .seconds(60)) == .interrupted)
  }

  static func withoutIdleNewMailIsFoundByAsking(_ server: some MailboxServer) throws {
    try server.deliver([Self.mail(1)], to: "ann")
    let session = try IMAPSession(account(server), interrupter: nil)
    _ = try session.select("INBOX", readOnly: false)
    try server.deliver([Self.mail(2)], to: "ann")
    #expect(try session.wait(for: .seconds(30), pollEvery: .milliseconds(100)) == .news)
  }
}
