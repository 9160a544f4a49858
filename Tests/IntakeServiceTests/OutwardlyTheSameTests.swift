import CaseStore
import Foundation
import PrivacyRequests
import TestSupport
import Testing

@testable import IntakeService

/// Nobody can tell from the letters that he gets whether an address is on file: neither his own nor one that he names.
@Suite struct OutwardlyTheSameTests {
  static let writer = "pat@example.com"
  static let named = "pat.old@example.net"
  static let asks = "Please delete my account and send me a copy of my data. The email on file is pat.old@example.net."

  /// What one letter to the writer looks like, without what is random: kind, day, text.
  private func letters(to address: String, onFile: [String], daysLater: [Int]) throws -> [String] {
    let scratch = try Scratch()
    let configuration = try ConfigurationFile.read(try scratch.configuration())
    let book = ContactBook.list(Contacts(onFile.map { Contact(addresses: [$0], name: "Pat Doe") }))
    let intake = Intake(
      configuration: configuration, contacts: book,
      templates: try TemplateFolder.read(configuration.templates), randomness: .system)
    let store = try CaseStore.openOrCreate(path: configuration.spool, rehearsal: nil)
    let start = Date(timeIntervalSince1970: 1_793_631_600)
    let mail = FoundMail(name: "1", source: "1", bytes: Array(mailText.utf8), received: start)
    _ = try intake.file([(mail, start)], into: store, by: "test", letters: .send)
    for days in [0] + daysLater {
      let now = start.addingTimeInterval(Double(days) * 86_400 + 60)
      _ = try CaseClock(intake: intake, store: store, actor: "test", held: nil).run(at: now)
      var sender = FolderSender(directory: scratch.path + "/out")
      _ = try Dispatch(configuration: configuration, store: store, actor: "test").run(
        &sender, lock: try store.lockService(), clock: { now })
    }
    let record = try #require(try store.read(CaseNumber(year: 2026, ordinal: 1)))
    return record.letters.filter { $0.to == address }.map { letter in
      let text = LetterView.text(of: letter.message).replacing(/[a-z2-7]{13}\b/, with: "HANDLE").replacing(/\n{2,}/, with: "\n\n")
      return "\(letter.kind.rawValue) \(configuration.time.day(of: letter.written))\n\(text)"
    }
  }

  private var mailText: String {
    """
    Delivered-To: info@contact-center1.com
    From: Pat Doe <\(Self.writer)>
    To: info@contact-center1.com
    Subject: Privacy Rights Request
    Message-ID: <1@example.com>

    \(Self.asks)
    """.replacing("\n", with: "\r\n")
  }

  /// Held up against each other over the whole schedule: acknowledgement, link, reminders, refusal.
  @Test(arguments: [[], [writer], [named], [writer, named]])
  func theWriterGetsTheSameLettersOnTheSameDays(onFile: [String]) throws {
    let days = [8, 22, 36, 44]
    let wanted = try letters(to: Self.writer, onFile: [], daysLater: days)
    #expect(wanted.count == 6, "acknowledgement, link, three reminders, refusal")
    #expect(try letters(to: Self.writer, onFile: onFile, daysLater: days) == wanted)
  }

  @Test func theOtherAddressIsAskedOnlyWhenItIsOnFile() throws {
    #expect(try letters(to: Self.named, onFile: [], daysLater: [8]).isEmpty)
    #expect(try letters(to: Self.named, onFile: [Self.named], daysLater: [8]).count == 2)
  }
}
