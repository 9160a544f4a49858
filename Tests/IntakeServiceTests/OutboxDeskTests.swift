import CaseStore
import Foundation
import InternetMessage
import PrivacyRequests
import TestSupport
import Testing

@testable import IntakeService

@Suite struct OutboxDeskTests {
  static let sample = SamplesTests.samples + "/01-delete-and-opt-out-california.eml"
  static let day = 86_400.0

  /// An office with sample 01 filed, its letters held, and its desk.
  struct Desk {
    let office: Rehearsal
    let desk: OutboxDesk
    let record: Case

    init() throws {
      office = try Rehearsal()
      _ = try office.run([OutboxDeskTests.sample])
      desk = OutboxDesk(
        configuration: office.configuration, templates: try TemplateFolder.read(office.configuration.templates),
        randomness: .rehearsal(seed: 1))
      record = try #require(try office.record(madeBy: "01"))
    }

    func decide(_ decision: OutboxDesk.Decision, _ n: Int, after days: Double) throws -> Letter {
      let written = record.letters[0].written
      return try desk.decide(
        decision, on: "\(record.number).\(n)", in: office.store, at: written.addingTimeInterval(days * OutboxDeskTests.day), by: "kim")
    }
  }

  @Test func onTheSameDayTheLetterGoesAsItIs() throws {
    let desk = try Desk()
    let letter = try desk.decide(.release, 2, after: 0)
    #expect(
      letter.state == .new && letter.message == desk.record.letters[1].message && letter.messageID == desk.record.letters[1].messageID)
    #expect(try desk.office.store.outbox(.new).map(\.letter) == [2] && desk.office.store.outbox(.held).map(\.letter) == [1])
  }

  @Test func onALaterDayItIsWrittenAnewWithALinkThatRunsFromThen() throws {
    let desk = try Desk()
    let old = desk.record
    let letter = try desk.decide(.release, 2, after: 3)
    let new = try #require(try desk.office.store.read(old.number))
    #expect(letter.messageID != old.letters[1].messageID && letter.handle != old.letters[1].handle)
    #expect(new.verifications.count == 1 && new.verifications[0].handle == letter.handle)
    #expect(new.verifications[0].expires == old.verifications[0].expires.adding(days: 3))
    let words = try #require(SampleReplies.replyLine(of: letter))
    #expect(TokenHash.fits(words[2], new.verifications[0].tokenHash))
    #expect(try desk.office.store.find(.handle(words[1]))?.number == old.number)
    #expect(try desk.office.store.find(.letter(letter.messageID))?.number == old.number)
    let oldHandle = try #require(old.letters[1].handle)
    #expect(try desk.office.store.find(.handle(oldHandle)) == nil, "the old link opens nothing")
    let message = Message(parsing: Array(letter.message.utf8))
    #expect(message.date != Message(parsing: Array(old.letters[1].message.utf8)).date)
    #expect(try desk.office.store.check() == [])
  }

  @Test func afterTheDayOfTheAnswerALinkStillWorksForTwoWeeks() throws {
    let desk = try Desk()
    let letter = try desk.decide(.release, 2, after: 100)
    let written = desk.office.configuration.time.day(of: letter.written)
    #expect(try desk.office.store.read(desk.record.number)?.verifications.map(\.expires) == [written.adding(days: 14)])
  }

  @Test func theLetterWrittenAnewSaysTheSameOtherwise() throws {
    let desk = try Desk()
    let letter = try desk.decide(.release, 1, after: 3)
    let old = Message(parsing: Array(desk.record.letters[0].message.utf8))
    let new = Message(parsing: Array(letter.message.utf8))
    #expect(new.text == old.text && new.inReplyTo == old.inReplyTo && new.subject == old.subject)
  }

  @Test(arguments: [
    (OutboxDesk.Decision.release, 9), (.retry, 1), (.release, 0),
  ])
  func whatCannotBeDecidedIsSaid(decision: OutboxDesk.Decision, n: Int) throws {
    let desk = try Desk()
    #expect(throws: StoreError.self) { try desk.decide(decision, n, after: 0) }
    #expect(try desk.office.store.read(desk.record.number) == desk.record)
  }

  @Test(arguments: ["", "PRR-2026-00001", "PRR-2026-00001.", "PRR-2026-00001.01", "PRR-2026-00001.1.1", "../x.1"])
  func aNameThatIsNoneIsRefused(name: String) throws {
    let desk = try Desk()
    #expect(throws: StoreError.noLetter(name, why: "that is no name of a letter, which looks like PRR-2026-00042.1")) {
      try desk.desk.decide(.release, on: name, in: desk.office.store, at: Date(), by: "kim")
    }
  }

  @Test func aDroppedLetterLeavesTheOutbox() throws {
    let desk = try Desk()
    let letter = try desk.decide(.drop(why: "called her"), 2, after: 0)
    #expect(letter.state == .dropped && !letter.message.contains(SampleReplies.replyLine(of: desk.record.letters[1])?[2] ?? "?"))
    #expect(try desk.office.store.outbox(.held).map(\.letter) == [1])
    #expect(try desk.office.store.check() == [])
  }
}
