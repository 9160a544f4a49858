import Foundation
import PrivacyRequests
import Testing

@testable import IntakeService

@Suite struct SentCopiesTests {
  @Test(arguments: LetterKind.allCases)
  func onlyLettersWithoutALinkAreCopied(kind: LetterKind) {
    var letter = Letter(
      number: 1, kind: kind, to: "pat@example.com", state: .sent, heldBecause: nil, written: Date(timeIntervalSince1970: 0), mail: 1,
      rights: [], messageID: "a@example.com", handle: nil, addedToCase: false, message: "")
    #expect(SentCopies.mayBeCopied(letter) == ![.verification, .reminder].contains(kind))
    letter.handle = "handle"
    #expect(!SentCopies.mayBeCopied(letter))
    (letter.handle, letter.state) = (nil, .unknown)
    #expect(!SentCopies.mayBeCopied(letter))
  }
}
