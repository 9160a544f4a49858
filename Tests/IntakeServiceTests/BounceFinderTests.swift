import CaseStore
import Foundation
import PrivacyRequests
import TestSupport
import Testing

@testable import IntakeService

/// What comes back: the letter fails, the case knows, and staff have work; nobody gets a letter because of it.
@Suite struct BounceFinderTests {
  /// An office that sent both letters of one case, and the Message-ID of the acknowledgement.
  private static func sent() throws -> (office: Rehearsal, id: String) {
    let office = try DispatchTests.office([DispatchTests.mail("a")])
    var server = DispatchTests.Server()
    _ = try Dispatch(configuration: office.configuration, store: office.store, actor: "test")
      .run(&server, lock: try office.store.lockService(), clock: { DispatchTests.noon })
    let record = try #require(try office.store.read(CaseNumber(year: 2026, ordinal: 1)))
    return (office, record.letters[0].messageID)
  }

  private static func report(_ id: String, action: String = "failed", from: String = "MAILER-DAEMON@mx.example.com") -> String {
    """
    Return-Path: <>
    From: \(from)
    To: privacy-bounces@contact-center1.com
    Subject: Undelivered Mail Returned to Sender
    Message-ID: <bounce-\(action)@mx.example.com>
    Auto-Submitted: auto-replied
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status; boundary=b

    --b

    I am sorry.
    --b
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.example.com

    Final-Recipient: rfc822; rosa.delgado@example.com
    Action: \(action)
    Status: 5.1.1

    --b
    Content-Type: text/rfc822-headers

    From: info@contact-center1.com
    Message-ID: <\(id)>

    --b--

    """
  }

  private static func prose(_ id: String, from: String = "MAILER-DAEMON@mx.example.com") -> String {
    """
    Return-Path: <>
    From: \(from)
    To: privacy-bounces@contact-center1.com
    Subject: failure notice
    Message-ID: <prose@mx.example.com>

    Hi. I wasn't able to deliver your message to the following addresses.

    --- Below this line is a copy of the message.

    From: info@contact-center1.com
    Message-ID: <\(id)>
    """
  }

  private static func file(_ text: String, in office: Rehearsal) throws -> Filed {
    let mail = FoundMail(name: "b", source: "b", bytes: Array(text.utf8), received: DispatchTests.noon.addingTimeInterval(60))
    return try #require(try office.intake.file([(mail, mail.received)], into: office.store, by: "test", letters: .send).first)
  }

  @Test(arguments: [true, false])
  func aLetterThatComesBackHasFailedAndStaffAreTold(isReport: Bool) throws {
    let (office, id) = try Self.sent()
    let filed = try Self.file(isReport ? Self.report(id) : Self.prose(id), in: office)
    #expect(filed.disposition == .joins && filed.number == CaseNumber(year: 2026, ordinal: 1) && filed.letters == [])
    let record = try #require(try office.store.read(CaseNumber(year: 2026, ordinal: 1)))
    #expect(record.letters.map(\.state) == [.failed, .sent])
    #expect(record.mails.last?.rule == "bounce" && record.items.last?.letter == 1)
    #expect(record.letters[0].reply == (isReport ? "It came back: status 5.1.1." : "It came back; see the mail for the reason."))
    #expect(try office.store.outbox(.failed).count == 1 && office.store.check() == [])
    // The host says it twice: nothing new.
    #expect(
      try Self.file((isReport ? Self.report(id) : Self.prose(id)).replacing("Message-ID: <b", with: "Message-ID: <c"), in: office).items
        == [])
  }

  @Test func aLetterThatCameBackIsWrittenAnewWhenItIsTriedAgain() throws {
    let (office, _) = try Self.sent()
    let id = try #require(try office.store.read(CaseNumber(year: 2026, ordinal: 1))?.letters[1].messageID)
    _ = try Self.file(Self.report(id), in: office)
    let desk = OutboxDesk(
      configuration: office.configuration, templates: try TemplateFolder.read(office.configuration.templates),
      randomness: .rehearsal(seed: 1))
    let letter = try desk.decide(
      .retry, on: "PRR-2026-00001.2", in: office.store, at: DispatchTests.noon.addingTimeInterval(120), by: "kim")
    #expect(letter.attempts == 0 && letter.sent == nil && letter.messageID != id)
    #expect(SampleReplies.replyLine(of: letter) != nil, "it carries a token again")
  }

  @Test(arguments: ["delayed", "delivered", "relayed", ""])
  func whatIsNoFailureChangesNothing(action: String) throws {
    let (office, id) = try Self.sent()
    #expect(try Self.file(Self.report(id, action: action), in: office).disposition == .dropped)
    #expect(try office.store.read(CaseNumber(year: 2026, ordinal: 1))?.letters.map(\.state) == [.sent, .sent])
  }

  @Test func aBounceOfSomebodyElsesLetterIsAutomaticMailLikeAnyOther() throws {
    let (office, _) = try Self.sent()
    for text in [Self.report("aaaaaaaaaaaaaaaaaaaaaaaaaa@contact-center1.com"), Self.prose("x@example.com")] {
      #expect(try Self.file(text, in: office).disposition == .dropped)
    }
  }

  @Test func anOutOfOfficeNoteThatNamesOurLetterIsNoBounce() throws {
    let (office, id) = try Self.sent()
    let note = """
      From: rosa.delgado@example.com
      To: info@contact-center1.com
      Subject: Automatic reply: Privacy Rights Request
      Auto-Submitted: auto-replied
      In-Reply-To: <\(id)>
      Message-ID: <away@example.com>

      I am away. <\(id)>
      """
    #expect(try Self.file(note, in: office).disposition == .dropped)
    #expect(try office.store.read(CaseNumber(year: 2026, ordinal: 1))?.letters[0].state == .sent)
  }
}
