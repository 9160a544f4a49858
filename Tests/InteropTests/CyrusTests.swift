import MailTransport
import TestSupport
import Testing

/// The IMAP side against Cyrus, which answers in another order and in other words than Dovecot.
@Suite(.enabled(if: CyrusServer.isWanted, Comment(rawValue: CyrusServer.obstacle ?? "")))
struct CyrusTests {
  @Test(arguments: [MailServer.Security.tls, .startTLS, .none]) func mailIsFetchedAndStaysUnseen(security: MailServer.Security) throws {
    try MailboxBodies.mailIsFetchedAndStaysUnseen(try CyrusServer(), security)
  }

  @Test(arguments: [[], ["MOVE"]]) func mailIsMarkedAndMoved(hidden: [String]) throws {
    try MailboxBodies.mailIsMarkedAndMoved(try CyrusServer(hidden: hidden), hasMove: hidden.isEmpty)
  }

  @Test(arguments: [([], 250_000), (["LITERAL+"], 5_000)]) func lettersAreKept(hidden: [String], lineCount: Int) throws {
    try MailboxBodies.lettersAreKept(try CyrusServer(hidden: hidden), lineCount: lineCount)
  }

  @Test func withoutIdleNewMailIsFoundByAsking() throws {
    try MailboxBodies.withoutIdleNewMailIsFoundByAsking(try CyrusServer(hidden: ["IDLE"]))
  }

  @Test func aMailThatForgesAnswersIsAMail() throws { try MailboxBodies.aMailThatForgesAnswersIsAMail(try CyrusServer()) }

  @Test func aMessageOverTheLimitIsReportedAndNotFetched() throws {
    try MailboxBodies.aMessageOverTheLimitIsReportedAndNotFetched(try CyrusServer())
  }

  @Test func fiveThousandMailsComeInOrder() throws { try MailboxBodies.fiveThousandMailsComeInOrder(try CyrusServer()) }

  @Test func anotherMailboxUnderTheSameNameHasAnotherValidity() throws {
    try MailboxBodies.anotherMailboxUnderTheSameNameHasAnotherValidity(try CyrusServer())
  }

  @Test func aServerKilledInTheMiddleOfAFetchCostsNothingButTheRest() throws {
    try MailboxBodies.aServerKilledInTheMiddleOfAFetchCostsNothingButTheRest(try CyrusServer())
  }

  @Test func newMailWakes() throws { try MailboxBodies.newMailWakes(try CyrusServer()) }
}
