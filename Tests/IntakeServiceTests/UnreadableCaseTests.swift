import CaseStore
import Foundation
import IntakeService
import PrivacyRequests
import TestSupport
import Testing

/// A mail that refers to a case which cannot be read is filed as new, for staff to look at; nothing stops.
@Suite struct UnreadableCaseTests {
  /// What links the second mail to the first case, and what it says.
  enum Link: String, CaseIterable, Sendable { case reply, number, smallTalk }

  private static func mail(_ scratch: Scratch, _ name: String, _ header: String, _ body: String) throws -> String {
    try scratch.write(
      "mails/\(name).eml",
      "Received: from a.example.com by mx1.contact-center1.com; Mon, 2 Nov 2026 10:00:00 -0600\nFrom: Dana Doe <dana@example.org>\n"
        + "To: info@contact-center1.com\nMessage-ID: <\(name)@example.org>\n\(header)\n\n\(body)\n")
  }

  @Test(arguments: Link.allCases)
  func theMailIsFiledAsNewAndTheCasePutAside(link: Link) throws {
    let rehearsal = try Rehearsal()
    let (store, scratch, spool) = (rehearsal.store, rehearsal.scratch, rehearsal.configuration.spool)
    let first = try rehearsal.run([Self.mail(scratch, "first", "Subject: Privacy Rights Request", "Please delete my data.")])
    let lost = try #require(first.first?.number)
    let letter = try #require(try store.read(lost)?.letters.first)
    try Data("{\"format\":".utf8).write(to: URL(fileURLWithPath: "\(spool)/cases/open/\(lost).json"))

    let second =
      switch link {
      case .reply:
        try Self.mail(
          scratch, "second", "Subject: Re: Privacy Rights Request\nIn-Reply-To: <\(letter.messageID)>",
          "Please also send me a copy of my data.")
      case .number: try Self.mail(scratch, "second", "Subject: Privacy Rights Request \(lost)", "Please also send me a copy of my data.")
      case .smallTalk: try Self.mail(scratch, "second", "Subject: hello\nIn-Reply-To: <\(letter.messageID)>", "Lovely, see you on Monday.")
      }
    let filed = try rehearsal.run([second])
    let number = try #require(filed.first?.number)
    #expect(number > lost)
    #expect(filed.first?.disposition == (link == .smallTalk ? .doubtful : .accepted))
    let record = try #require(try store.read(number))
    let remark = "The mail refers to \(lost), which cannot be read (see check)."
    #expect(record.items.contains { $0.kind == .review && $0.state == .ready && $0.reason.hasPrefix(remark) })
    #expect(record.history.contains { $0.what.hasPrefix(remark) })
    #expect(try store.read(lost) == nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: spool + "/aside").sorted() == ["\(lost).json", "\(lost).json.reason"])
    // The next such mail gets its remark too, though the file is gone from its place.
    let third = try rehearsal.run([Self.mail(scratch, "third", "Subject: Privacy Rights Request \(lost)", "Please correct my name.")])
    let other = try #require(third.first?.number)
    #expect(try store.read(other)?.items.contains { $0.reason.hasPrefix(remark) } == true)

    let aside = { try store.check().map(\.path) }
    #expect(try aside() == ["\(spool)/aside/\(lost).json"], "what else is left of the case is not called foreign")
    _ = try store.mend()
    #expect(try aside() == ["\(spool)/aside/\(lost).json"])
    try FileManager.default.removeItem(atPath: "\(spool)/aside/\(lost).json")
    try FileManager.default.removeItem(atPath: "\(spool)/aside/\(lost).json.reason")
    let fourth = try rehearsal.run([Self.mail(scratch, "fourth", "Subject: Privacy Rights Request", "Please correct my name.")])
    #expect(try #require(fourth.first?.number) > other)
  }

  @Test func theNumberOfTheLastCaseIsNotGivenOutAgain() throws {
    let rehearsal = try Rehearsal()
    let (store, scratch, spool) = (rehearsal.store, rehearsal.scratch, rehearsal.configuration.spool)
    let first = try rehearsal.run([Self.mail(scratch, "first", "Subject: Privacy Rights Request", "Please delete my data.")])
    let lost = try #require(first.first?.number)
    try Data().write(to: URL(fileURLWithPath: "\(spool)/cases/open/\(lost).json"))
    _ = try store.mend()
    for name in try FileManager.default.contentsOfDirectory(atPath: spool + "/aside") {
      try FileManager.default.removeItem(atPath: spool + "/aside/" + name)
    }
    // Its own mail comes again and makes the case anew; the mail that was kept under the old number stays.
    let again = try rehearsal.run(["\(spool)/messages/\(lost).1.eml"])
    #expect(again.first?.number == lost.next(in: lost.year))
    #expect(FileManager.default.fileExists(atPath: "\(spool)/messages/\(lost).1.eml"))
  }

  @Test func aReaderPutsNothingAside() throws {
    let rehearsal = try Rehearsal()
    let scratch = rehearsal.scratch
    let first = try rehearsal.run([Self.mail(scratch, "first", "Subject: Privacy Rights Request", "Please delete my data.")])
    let lost = try #require(first.first?.number)
    try Data().write(to: URL(fileURLWithPath: "\(rehearsal.configuration.spool)/cases/open/\(lost).json"))
    let path = try Self.mail(scratch, "second", "Subject: Privacy Rights Request \(lost)", "Please also send me a copy of my data.")
    let reading = MailReading(try MailFiles(hosts: []).read(path).bytes, settings: rehearsal.configuration.channel)
    #expect(try References.of(reading, in: rehearsal.store).number == nil)
    #expect(throws: StoreError.self) { try rehearsal.store.read(lost) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: rehearsal.configuration.spool + "/aside") == [])
  }
}
