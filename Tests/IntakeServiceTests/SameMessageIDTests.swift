import CaseStore
import Foundation
import IntakeService
import PrivacyRequests
import TestSupport
import Testing

/// Two mails with one Message-ID: the same mail is known, another one is filed and looked at.
@Suite struct SameMessageIDTests {
  static let first = "Please delete my data."

  private static func mail(
    _ scratch: Scratch, _ name: String, id: String? = "twin@example.org", from: String = "dana@example.org", received: String = "a",
    _ body: String
  ) throws -> String {
    try scratch.write(
      "mails/\(name).eml",
      "Received: from \(received).example.com by mx1.contact-center1.com; Mon, 2 Nov 2026 10:00:00 -0600\nFrom: <\(from)>\n"
        + "To: info@contact-center1.com\n\(id.map { "Message-ID: <\($0)>\n" } ?? "")Subject: Privacy Rights Request\n\n\(body)\n")
  }

  /// Identifier, what host added it, the words; and whether it is the same mail.
  @Test(arguments: [
    ("twin@example.org", "b", first, true), ("twin@example.org", "a", "Please send me a copy of my data.", false),
    ("twin@example.org", "b", first + " Now.", false),
  ])
  func theSameMailIsKnownAndAnotherOneIsACaseWithAReview(id: String, received: String, body: String, isSame: Bool) throws {
    let rehearsal = try Rehearsal()
    let one = try #require(try rehearsal.run([Self.mail(rehearsal.scratch, "one", Self.first)]).first?.number)
    let filed = try rehearsal.run([Self.mail(rehearsal.scratch, "two", id: id, received: received, body)])
    #expect(filed.map(\.wasKnown) == [isSame])
    if isSame {
      #expect(filed.first?.number == one)
      #expect(try rehearsal.store.openCases() == [one])
      return
    }
    let two = try #require(try filed.first?.number.flatMap(rehearsal.store.read))
    #expect(two.number != one)
    let remark = "\(one) lists a mail with the same Message-ID and other content."
    #expect(two.items.contains { $0.kind == .review && $0.state == .ready && $0.reason.hasPrefix(remark) })
    #expect(two.history.contains { $0.what.hasPrefix(remark) })
    #expect(try rehearsal.store.read(one)?.items.contains { $0.reason.contains("same Message-ID") } == false)
    #expect(try rehearsal.store.check() == [])
  }

  @Test func bothInOneCommitAreSeenToo() throws {
    let rehearsal = try Rehearsal()
    let paths = try [Self.mail(rehearsal.scratch, "one", Self.first), Self.mail(rehearsal.scratch, "two", "Please correct my name.")]
    let filed = try rehearsal.run(paths)
    #expect(Set(filed.compactMap(\.number)).count == 2)
    let second = try #require(try filed.last?.number.flatMap(rehearsal.store.read))
    #expect(second.items.contains { $0.reason.contains("same Message-ID") })
  }

  @Test(arguments: ["twin", "twin@example.org:1", "Twin@example.org", nil])
  func otherMessageIDsAreNoTwins(id: String?) throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.run([
      Self.mail(rehearsal.scratch, "one", Self.first), Self.mail(rehearsal.scratch, "none", id: nil, "Please delete it."),
    ])
    let filed = try rehearsal.run([Self.mail(rehearsal.scratch, "two", id: id, "Please correct my name.")])
    let record = try #require(try filed.first?.number.flatMap(rehearsal.store.read))
    #expect(!record.items.contains { $0.reason.contains("same Message-ID") })
  }

  @Test func historyIsOnlyNoted() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.run([Self.mail(rehearsal.scratch, "one", Self.first)])
    let files = MailFiles(hosts: rehearsal.configuration.channel.ownHosts)
    let replay = Replay(intake: rehearsal.intake, files: files, store: rehearsal.store, actor: "test", isHistory: true)
    let entries = try files.find([Self.mail(rehearsal.scratch, "two", "Please correct my name.")])
    let filed = try replay.run(entries, clock: { Date() }, fixed: nil) { _ in }
    let record = try #require(try filed.first?.number.flatMap(rehearsal.store.read))
    #expect(record.items.isEmpty && record.closed != nil)
    #expect(record.history.contains { $0.what.contains("same Message-ID") })
  }
}
