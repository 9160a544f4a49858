import Foundation
import MailTransport
import TestSupport
import Testing

/// The IMAP side against Dovecot.
@Suite(.enabled(if: DovecotServer.isWanted, Comment(rawValue: DovecotServer.obstacle ?? "")))
struct DovecotTests {
  @Test(arguments: [MailServer.Security.tls, .startTLS, .none]) func mailIsFetchedAndStaysUnseen(security: MailServer.Security) throws {
    try MailboxBodies.mailIsFetchedAndStaysUnseen(try DovecotServer(), security)
  }

  @Test(arguments: [nil, "IMAP4rev1 SASL-IR LITERAL+ UIDPLUS"]) func mailIsMarkedAndMoved(capabilities: String?) throws {
    try MailboxBodies.mailIsMarkedAndMoved(try DovecotServer(capabilities: capabilities), hasMove: capabilities == nil)
  }

  @Test(arguments: [(nil, 250_000), ("IMAP4rev1 SASL-IR", 5_000)]) func lettersAreKept(capabilities: String?, lineCount: Int) throws {
    try MailboxBodies.lettersAreKept(try DovecotServer(capabilities: capabilities), lineCount: lineCount)
  }

  @Test func withoutIdleNewMailIsFoundByAsking() throws {
    try MailboxBodies.withoutIdleNewMailIsFoundByAsking(try DovecotServer(capabilities: "IMAP4rev1 SASL-IR"))
  }

  @Test func aMailThatForgesAnswersIsAMail() throws { try MailboxBodies.aMailThatForgesAnswersIsAMail(try DovecotServer()) }

  @Test func aMessageOverTheLimitIsReportedAndNotFetched() throws {
    try MailboxBodies.aMessageOverTheLimitIsReportedAndNotFetched(try DovecotServer())
  }

  @Test func fiveThousandMailsComeInOrder() throws { try MailboxBodies.fiveThousandMailsComeInOrder(try DovecotServer()) }

  @Test func anotherMailboxUnderTheSameNameHasAnotherValidity() throws {
    try MailboxBodies.anotherMailboxUnderTheSameNameHasAnotherValidity(try DovecotServer())
  }

  @Test func aServerKilledInTheMiddleOfAFetchCostsNothingButTheRest() throws {
    try MailboxBodies.aServerKilledInTheMiddleOfAFetchCostsNothingButTheRest(try DovecotServer())
  }

  @Test func newMailWakes() throws { try MailboxBodies.newMailWakes(try DovecotServer()) }

  @Test func aWrongPasswordIsToldAsTheServerSaysIt() throws {
    let dovecot = try DovecotServer()
    let error = MailboxBodies.failure { _ = try IMAPSession(MailboxBodies.account(dovecot, password: "wrong-one"), interrupter: nil) }
    #expect(error?.code == .login && error?.isTemporary == false)
    #expect(error?.said?.contains("[AUTHENTICATIONFAILED]") == true, "\(String(describing: error))")
    #expect(error?.description.contains("wrong-one") == false)
  }

  @Test(arguments: [MailServer.Security.tls, .startTLS]) func aCertificateThatIsNotTrustedIsRefused(security: MailServer.Security) throws {
    let dovecot = try DovecotServer()
    let other = try TestAuthority()
    let error = MailboxBodies.failure {
      _ = try IMAPSession(MailboxBodies.account(dovecot, security: security, authority: other.authority), interrupter: nil)
    }
    #expect(error?.code == .certificate && error?.isTemporary == false)
  }

  @Test func aCertificateForAnotherHostIsRefused() throws {
    let dovecot = try DovecotServer(names: "DNS:mail.example.com")
    let error = MailboxBodies.failure { _ = try IMAPSession(MailboxBodies.account(dovecot), interrupter: nil) }
    #expect(error?.code == .certificate, "\(String(describing: error))")
  }

  @Test func anExpiredCertificateIsRefused() throws {
    let dovecot = try DovecotServer(isExpired: true)
    let error = MailboxBodies.failure { _ = try IMAPSession(MailboxBodies.account(dovecot), interrupter: nil) }
    #expect(error?.code == .certificate)
    #expect(error?.what.contains("expired") == true, "\(String(describing: error))")
  }

  @Test func tlsAtAPortWithoutItIsToldInWords() throws {
    let dovecot = try DovecotServer()
    let error = MailboxBodies.failure {
      _ = try IMAPSession(MailboxBodies.account(dovecot, security: .tls, port: dovecot.port), interrupter: nil)
    }
    #expect(error?.code == .encryption, "\(String(describing: error))")
  }

  @Test func aFileOfCertificatesThatIsNotThereIsTold() throws {
    let dovecot = try DovecotServer()
    let error = MailboxBodies.failure {
      _ = try IMAPSession(MailboxBodies.account(dovecot, authority: "/nonexistent.pem"), interrupter: nil)
    }
    #expect(error?.code == .settings, "\(String(describing: error))")
  }
}
