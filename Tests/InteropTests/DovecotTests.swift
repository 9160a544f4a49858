import Foundation
import MailTransport
import TestSupport
import Testing

/// The IMAP side against a real server.
@Suite(.enabled(if: DovecotServer.isWanted, Comment(rawValue: DovecotServer.obstacle ?? "")))
struct DovecotTests {
  static func server(
    _ dovecot: DovecotServer, user: String = "ann", security: MailServer.Security = .tls, password: String = "secret",
    host: String = "127.0.0.1",
    port: Int? = nil, authority: String? = nil
  ) -> MailServer {
    MailServer(
      host: host, port: port ?? (security == .tls ? dovecot.securePort : dovecot.port), security: security, user: user,
      credential: .password(password), caFile: authority ?? dovecot.authority.authority)
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

  @Test(arguments: [MailServer.Security.tls, .startTLS, .none]) func mailIsFetchedAndStaysUnseen(security: MailServer.Security) throws {
    let dovecot = try DovecotServer()
    let mails = (0..<120).map { Self.mail($0) }
    try dovecot.deliver(mails, to: "ann")
    let session = try IMAPSession(Self.server(dovecot, security: security), interrupter: nil)
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
    let files = dovecot.files(of: "ann")
    #expect(files.count == 120)
    #expect(files.allSatisfy { !$0.contains(":2,S") })
  }

  @Test func aMailThatForgesAnswersIsAMail() throws {
    let dovecot = try DovecotServer()
    let forged = "* 99 FETCH (UID 4242 BODY[] {3}\r\nbad)\r\nP4 OK done\r\nP5 OK done\r\n* SEARCH 666 667\r\n* BYE\r\n+ go on\r\n{5}"
    let mails = [Self.mail(1, forged), Self.mail(2), Self.mail(3, forged + "\r\n.\r\n"), Self.mail(4)]
    try dovecot.deliver(mails, to: "ann")
    let session = try IMAPSession(Self.server(dovecot), interrupter: nil)
    _ = try session.select("INBOX", readOnly: true)
    #expect(try Self.all(session).map(\.bytes) == mails)
    #expect(try session.search(uidsFrom: 1, since: nil) == [1, 2, 3, 4])
  }

  @Test func aMessageOverTheLimitIsReportedAndNotFetched() throws {
    let dovecot = try DovecotServer()
    let large = Self.mail(2, String(repeating: "All work and no play.\r\n", count: 60_000))
    try dovecot.deliver([Self.mail(1), large, Self.mail(3)], to: "ann")
    let session = try IMAPSession(Self.server(dovecot), interrupter: nil)
    _ = try session.select("INBOX", readOnly: true)
    let got = try Self.all(session, limit: 1 << 20)
    #expect(got.map { $0.bytes?.count } == [Self.mail(1).count, nil, Self.mail(3).count])
    #expect(got.map(\.size)[1] == large.count && got[1].refusal == nil)
    #expect(try Self.all(session).map { $0.bytes?.count } == [Self.mail(1).count, large.count, Self.mail(3).count])
  }

  @Test func fiveThousandMailsComeInOrder() throws {
    let dovecot = try DovecotServer()
    try dovecot.deliver((1...5_000).map { Self.mail($0, String(repeating: "x", count: $0 % 3_000)) }, to: "ann")
    let session = try IMAPSession(Self.server(dovecot), interrupter: nil)
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

  @Test func anotherMailboxUnderTheSameNameHasAnotherValidity() throws {
    let dovecot = try DovecotServer()
    try dovecot.deliver([Self.mail(1)], to: "ann")
    let before = try IMAPSession(Self.server(dovecot), interrupter: nil).select("INBOX", readOnly: false)
    usleep(1_100_000)
    try FileManager.default.removeItem(atPath: dovecot.maildir("ann"))
    try dovecot.deliver([Self.mail(2)], to: "ann")
    let after = try IMAPSession(Self.server(dovecot), interrupter: nil).select("INBOX", readOnly: false)
    #expect(before.uidValidity != after.uidValidity)
    #expect(after.exists == 1)
  }

  @Test func aServerKilledInTheMiddleOfAFetchCostsNothingButTheRest() throws {
    let dovecot = try DovecotServer()
    let mails = (0..<200).map { Self.mail($0, String(repeating: "y", count: 60_000)) }
    try dovecot.deliver(mails, to: "ann")
    let session = try IMAPSession(Self.server(dovecot), interrupter: nil)
    _ = try session.select("INBOX", readOnly: true)
    let uids = try session.search(uidsFrom: 1, since: nil)
    var got: [[UInt8]?] = []
    let error = Self.failure {
      try session.fetch(uids, limit: 25 << 20) {
        got.append($0.bytes)
        if got.count == 20 { dovecot.killServants() }
      }
    }
    #expect(error?.code == .closed && error?.isTemporary == true)
    #expect(got.count < 200 && got == Array(mails.prefix(got.count)))
    let again = try IMAPSession(Self.server(dovecot), interrupter: nil)
    _ = try again.select("INBOX", readOnly: true)
    try again.fetch(uids.filter { $0 > UInt32(got.count) }, limit: 25 << 20) { got.append($0.bytes) }
    #expect(got == mails)
  }

  @Test(arguments: [nil, "+MOVE", "IMAP4rev1 SASL-IR LITERAL+ UIDPLUS"]) func mailIsMarkedAndMoved(capabilities: String?) throws {
    let dovecot = try DovecotServer(capabilities: capabilities == "+MOVE" ? nil : capabilities)
    try dovecot.deliver((1...4).map { Self.mail($0) }, to: "ann")
    let session = try IMAPSession(Self.server(dovecot), interrupter: nil)
    #expect(session.capabilities.contains("MOVE") == (capabilities?.hasPrefix("IMAP4rev1") != true))
    _ = try session.select("INBOX", readOnly: false)
    try session.add(keyword: "$PrivacyFiled", to: [2, 3, 99])
    try session.move([3, 1, 98], to: "Processed")
    #expect(try session.search(uidsFrom: 1, since: nil) == [2, 4])
    #expect(dovecot.messages(of: "ann", in: "Processed").sorted { $0.lexicographicallyPrecedes($1) } == [Self.mail(1), Self.mail(3)])
    #expect(dovecot.files(of: "ann").filter { $0.hasSuffix(":2,a") }.count == 1, "a keyword and nothing else")
    #expect(Self.failure { try session.move([2], to: "Gelöscht") }?.code == .refused)
    #expect(session.isUsable)
  }

  @Test(arguments: [nil, "IMAP4rev1 SASL-IR"]) func lettersAreKept(capabilities: String?) throws {
    let dovecot = try DovecotServer(capabilities: capabilities)
    let session = try IMAPSession(Self.server(dovecot), interrupter: nil)
    // Larger than what sockets hold: the bytes must be sent from one place until they are taken.
    let large = Self.mail(
      2, String(repeating: "All work and no play makes Jack a dull boy.\r\n", count: capabilities == nil ? 250_000 : 5_000))
    try session.append(Self.mail(1), to: "Sent", seen: true)
    try session.append(large, to: "Sent", seen: true)
    try session.append(Array("Subject: line ends\n\nx\n".utf8), to: "Sent", seen: false)
    _ = try session.select("Sent", readOnly: true)
    #expect(try Self.all(session).map(\.bytes) == [Self.mail(1), large, Array("Subject: line ends\r\n\r\nx\r\n".utf8)])
    #expect(dovecot.files(of: "ann", in: "Sent").filter { $0.hasSuffix(":2,S") }.count == 2)
    #expect(Self.failure { try session.append(Self.mail(1), to: "Nowhere", seen: true) }?.code == .refused)
    #expect(session.isUsable)
  }

  @Test func newMailWakes() throws {
    let dovecot = try DovecotServer()
    try dovecot.deliver([Self.mail(1)], to: "ann")
    let interrupter = try Interrupter()
    let session = try IMAPSession(Self.server(dovecot), interrupter: interrupter)
    _ = try session.select("INBOX", readOnly: false)
    #expect(session.capabilities.contains("IDLE"))
    #expect(try session.wait(for: .milliseconds(300), pollEvery: .seconds(60)) == .timeUp)
    Thread.detachNewThread {
      usleep(300_000)
      try? dovecot.deliver([Self.mail(2)], to: "ann")
    }
    let start = ContinuousClock.now
    #expect(try session.wait(for: .seconds(60), pollEvery: .seconds(60)) == .news)
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(try session.search(uidsFrom: 2, since: nil) == [2])
    interrupter.interrupt()
    #expect(try session.wait(for: .seconds(60), pollEvery: .seconds(60)) == .interrupted)
  }

  @Test func withoutIdleNewMailIsFoundByAsking() throws {
    let dovecot = try DovecotServer(capabilities: "IMAP4rev1 SASL-IR")
    try dovecot.deliver([Self.mail(1)], to: "ann")
    let session = try IMAPSession(Self.server(dovecot), interrupter: nil)
    _ = try session.select("INBOX", readOnly: false)
    try dovecot.deliver([Self.mail(2)], to: "ann")
    #expect(try session.wait(for: .seconds(30), pollEvery: .milliseconds(100)) == .news)
  }

  @Test func aWrongPasswordIsToldAsTheServerSaysIt() throws {
    let dovecot = try DovecotServer()
    let error = Self.failure { _ = try IMAPSession(Self.server(dovecot, password: "wrong-one"), interrupter: nil) }
    #expect(error?.code == .login && error?.isTemporary == false)
    #expect(error?.said?.contains("[AUTHENTICATIONFAILED]") == true, "\(String(describing: error))")
    #expect(error?.description.contains("wrong-one") == false)
  }

  @Test(arguments: [MailServer.Security.tls, .startTLS]) func aCertificateThatIsNotTrustedIsRefused(security: MailServer.Security) throws {
    let dovecot = try DovecotServer()
    let other = try TestAuthority()
    let error = Self.failure { _ = try IMAPSession(Self.server(dovecot, security: security, authority: other.authority), interrupter: nil) }
    #expect(error?.code == .certificate && error?.isTemporary == false)
  }

  @Test func aCertificateForAnotherHostIsRefused() throws {
    let dovecot = try DovecotServer(names: "DNS:mail.example.com")
    let error = Self.failure { _ = try IMAPSession(Self.server(dovecot), interrupter: nil) }
    #expect(error?.code == .certificate, "\(String(describing: error))")
  }

  @Test func anExpiredCertificateIsRefused() throws {
    let dovecot = try DovecotServer(isExpired: true)
    let error = Self.failure { _ = try IMAPSession(Self.server(dovecot), interrupter: nil) }
    #expect(error?.code == .certificate)
    #expect(error?.what.contains("expired") == true, "\(String(describing: error))")
  }

  @Test func tlsAtAPortWithoutItIsToldInWords() throws {
    let dovecot = try DovecotServer()
    let error = Self.failure { _ = try IMAPSession(Self.server(dovecot, security: .tls, port: dovecot.port), interrupter: nil) }
    #expect(error?.code == .encryption, "\(String(describing: error))")
  }

  @Test func aFileOfCertificatesThatIsNotThereIsTold() throws {
    let dovecot = try DovecotServer()
    let error = Self.failure { _ = try IMAPSession(Self.server(dovecot, authority: "/nonexistent.pem"), interrupter: nil) }
    #expect(error?.code == .settings, "\(String(describing: error))")
  }
}
