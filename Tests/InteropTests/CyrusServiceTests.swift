import TestSupport
import Testing

/// The whole loop, and what disturbs it, with the mailbox on Cyrus.
@Suite(
  .serialized,
  .enabled(
    if: CyrusServer.isWanted && PostfixServer.isWanted,
    Comment(rawValue: [CyrusServer.obstacle, PostfixServer.obstacle].compactMap { $0 }.joined(separator: "; "))))
struct CyrusServiceTests {
  @Test(.timeLimit(.minutes(6))) func aRequestIsAnsweredAndAReplyConfirms() throws {
    try ServiceTests.aRequestIsAnsweredAndAReplyConfirms(try ServiceTests.Office(try CyrusServer()))
  }

  @Test(.timeLimit(.minutes(6))) func aMailboxThatWasMadeAnewIsReadAgainAndNothingIsDoneTwice() throws {
    try ServiceTroubleTests.aMailboxThatWasMadeAnewIsReadAgainAndNothingIsDoneTwice(try ServiceTests.Office(try CyrusServer()))
  }

  @Test(.timeLimit(.minutes(6))) func aServerThatDiesWhileMailComesLosesAndDoublesNothing() throws {
    try ServiceTroubleTests.aServerThatDiesWhileMailComesLosesAndDoublesNothing(try ServiceTests.Office(try CyrusServer()))
  }
}
