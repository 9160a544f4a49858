import CaseStore
import Foundation
import PrivacyRequests
import TestSupport
import Testing

@testable import IntakeService

/// One round of the service without servers: letters and mails to staff leave as files, and the clock is ours.
@Suite struct ServiceTests {
  /// A Wednesday, 9 in the morning in Chicago.
  static let now = Date(timeIntervalSince1970: 1_793_804_400)

  /// Runs one round at a time; returns the names of the mails to staff that lie in the directory, and what was logged.
  private static func round(_ scratch: Scratch, at now: Date, deputy: String = "lee@example.com") throws -> (mails: [String], log: String) {
    let text = try String(contentsOfFile: try scratch.configuration(rehearsal: false), encoding: .utf8)
    let file = try scratch.write(
      "service.json5",
      text.replacing("verify:", with: "staff: { addresses: [\"kim@example.com\"], deputy: [\"\(deputy)\"] },\n  verify:")
        .replacing("send: {", with: "send: { mode: \"send\","))
    let configuration = try ConfigurationFile.read(file)
    let intake = Intake(
      configuration: configuration, contacts: try configuration.contacts.book(),
      templates: try TemplateFolder.read(configuration.templates), randomness: .system)
    let parts = Service.Parts(configuration: configuration, intake: intake)
    let store = try CaseStore.openOrCreate(path: configuration.spool, rehearsal: nil)
    let log = Log()
    let service = try Service(
      parts, store: store, log: ServiceLog(json: false) { log.add($0) }, environment: [:], signals: try ServiceSignals(to: []),
      reload: { parts }, clock: { now })
    _ = try service.run(once: true)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: scratch.path + "/letters")) ?? []
    return (names.filter { !$0.hasPrefix("PRR") }.sorted(), log.text)
  }

  private final class Log: @unchecked Sendable {
    private let lock = NSLock()
    private var lines: [String] = []
    func add(_ line: String) { lock.withLock { lines.append(line) } }
    var text: String { lock.withLock { lines.joined(separator: "\n") } }
  }

  /// A case with work that is due so many days after ``now``.
  private static func file(_ scratch: Scratch, dueIn days: Int) throws {
    let store = try CaseStore.openOrCreate(path: scratch.path + "/spool", rehearsal: nil)
    let today = CalendarDay(year: 2026, month: 11, day: 4)
    var record = NeglectTests.record()
    record.requests[0].due = DueDate(day: today.adding(days: days), because: "")
    record.items[0].due = today.adding(days: days)
    try store.commit { $0.save(record) }
  }

  @Test func theDeputyIsToldOnceADayOfWorkThatNobodyTook() throws {
    let scratch = try Scratch()
    // Asked for less than 15 days before, so it is told 3 days before.
    try Self.file(scratch, dueIn: 3)
    #expect(try Self.round(scratch, at: Self.now).mails == ["deputy-2026-11-04-1.eml", "digest-2026-11-04-1.eml"])
    let mail = try String(contentsOfFile: scratch.path + "/letters/deputy-2026-11-04-1.eml", encoding: .utf8)
    #expect(mail.contains("To: lee@example.com") && mail.contains("Subject: privacy-intake: 1 things that nobody has taken"))
    #expect(try Self.round(scratch, at: Self.now + 600).mails.count == 2, "once a day")
    #expect(try Self.round(scratch, at: Self.now + 86_400).mails.contains("deputy-2026-11-05-1.eml"), "and again the next day")
  }

  @Test func theDeputyIsLeftAloneWhileThereIsTime() throws {
    let scratch = try Scratch()
    try Self.file(scratch, dueIn: 4)
    #expect(try Self.round(scratch, at: Self.now).mails == ["digest-2026-11-04-1.eml"])
  }

  @Test func aClockThatWasSetBackIsToldOnce() throws {
    let scratch = try Scratch()
    _ = try Self.round(scratch, at: Self.now)
    let second = try Self.round(scratch, at: Self.now - 7_200)
    #expect(second.log.contains("The clock of this machine was set back by 120 minutes. Dates of cases hang on it"))
    #expect(second.mails.filter { $0.hasPrefix("alert") }.count == 1)
    #expect(try Self.round(scratch, at: Self.now - 7_140).mails.filter { $0.hasPrefix("alert") }.count == 1)
  }

  /// The service strikes the clock of the cases in each round: a reminder after a week; after an outage the refusal alone, and what the clock writes leaves
  /// in the same round.
  @Test func lettersOfTheClockLeaveInTheRoundThatBringsThem() throws {
    let scratch = try Scratch()
    let configuration = try ConfigurationFile.read(try scratch.configuration(rehearsal: false))
    let intake = Intake(
      configuration: configuration, contacts: .list(Contacts([])), templates: try TemplateFolder.read(configuration.templates),
      randomness: .system)
    let text = """
      Delivered-To: info@contact-center1.com
      From: Pat Doe <pat@example.com>
      To: info@contact-center1.com
      Subject: Privacy Rights Request
      Message-ID: <1@example.com>

      Please delete my data. I live in Virginia.
      """.replacing("\n", with: "\r\n")
    let mail = FoundMail(name: "1", source: "1", bytes: Array(text.utf8), received: Self.now)
    let store = try CaseStore.openOrCreate(path: configuration.spool, rehearsal: nil)
    _ = try intake.file([(mail, Self.now)], into: store, by: "test", letters: .send)
    var left: [Int] = []
    for day in [0, 3, 7, 44] {
      _ = try Self.round(scratch, at: Self.now + Double(day * 86_400) + 3_700)
      left.append(try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/letters").count { $0.hasPrefix("PRR") })
    }
    #expect(left == [2, 2, 3, 4])
    let record = try #require(try store.read(CaseNumber(year: 2026, ordinal: 1)))
    #expect(record.letters.map(\.kind) == [.acknowledgement, .verification, .reminder, .couldNotVerify])
    #expect(record.closed != nil)
  }
}
