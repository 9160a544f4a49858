import CaseStore
import Foundation
import IntakeService
import InternetMessage
import PrivacyRequests
import TestSupport

/// A spool with many cases, written by the program's own commits: copies of one real case, each with a number, dates and keys of its own.
enum GrownSpool {
  /// Makes it: first the closed cases, opened over the four years before, their letters sent and their work done; then the open ones.
  static func make(_ path: String, cases: Int, open: Int) throws {
    let scratch = try Scratch()
    let configuration = try ConfigurationFile.read(try scratch.configuration(rehearsal: false))
    let pattern = try pattern(configuration, scratch)
    let mail = FileCommand.request(0).bytes
    let store = try CaseStore.openOrCreate(path: path, rehearsal: nil)
    let now = Date().timeIntervalSince1970.rounded(.down)
    for start in stride(from: 0, to: cases, by: 500) {
      try store.commit { transaction in
        for i in start..<min(start + 500, cases) {
          let received = Date(timeIntervalSince1970: (now - 4 * 365 * 86_400 * (1 - Double(i) / Double(cases))).rounded(.down))
          let year = configuration.rules.time.day(of: received).components.year
          let record = copy(pattern, i, try transaction.nextNumber(year: year), received, isOpen: i >= cases - open)
          let keys =
            record.mails.map { IndexKey.mail($0.key) } + record.letters.map { .letter($0.messageID) }
            + record.verifications.map { .handle($0.handle) }
          transaction.save(record, mail: mail, keys: keys)
        }
      }
      FileHandle.standardError.write(Data("\r\(min(start + 500, cases)) of \(cases) cases".utf8))
    }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }

  private static func pattern(_ configuration: Configuration, _ scratch: Scratch) throws -> Case {
    let store = try CaseStore.openOrCreate(path: scratch.path + "/pattern", rehearsal: nil)
    let filed = try FileCommand.intake(configuration).file(
      [(mail: FileCommand.request(0, asking: "Please delete my data, and do not sell it."), now: Date())], into: store, by: "benchmark",
      letters: .hold(why: "A benchmark sends nothing."))
    guard let record = try filed.first?.number.flatMap(store.read) else { throw Failure(description: "The pattern made no case.") }
    return record
  }

  private static func copy(_ pattern: Case, _ i: Int, _ number: CaseNumber, _ received: Date, isOpen: Bool) -> Case {
    var record = pattern
    record.number = number
    record.revision = 0
    record.opened = received
    record.sender = "grown\(i)@example.com"
    for n in record.mails.indices {
      record.mails[n].key = "grown-\(i)@mail.example.com:\(500 + i % 100):\(String(format: "%08x", i &* 2_654_435_761 & 0xFFFF_FFFF))"
      record.mails[n].received = received
      record.mails[n].source = "grown-\(i).eml"
    }
    for n in record.letters.indices {
      record.letters[n].messageID = "grown\(i).\(n)@contact-center1.com"
      record.letters[n].handle = record.letters[n].handle.map { _ in "grown\(i)h\(n)" }
      record.letters[n].written = received
    }
    for n in record.verifications.indices { record.verifications[n].handle = "grown\(i)h\(n)" }
    if isOpen { return record }
    record.closed = received.addingTimeInterval(30 * 86_400)
    for n in record.letters.indices {
      record.letters[n].state = .sent
      record.letters[n].heldBecause = nil
      record.letters[n].sent = received
    }
    for n in record.items.indices { record.items[n].state = .done }
    return record
  }
}
