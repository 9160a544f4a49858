import CaseStore
import Foundation
import IntakeService
import PrivacyRequests
import TestSupport
import Testing

/// Samples/mail from the mail to the case, the letters and the work.
@Suite struct SamplesTests {
  static let samples = Repository.root + "/Samples/mail"
  static let replies = Repository.root + "/Tests/Support/Replies"

  /// The replies among the samples carry tokens and ids of the rehearsal; after a change of those, run the tests with REFRESH_SAMPLES=1.
  @Test func theSampleRepliesCarryTheTokensOfTheRehearsal() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.replies).filter { $0.hasSuffix(".eml") }.sorted()
    #expect(names.count >= 6)
    let rehearsal = try Rehearsal()
    let first = try FileManager.default.contentsOfDirectory(atPath: Self.samples).filter { !names.contains($0) }
    _ = try rehearsal.run(first.map { Self.samples + "/" + $0 })
    for name in names {
      let pattern = [UInt8](try Data(contentsOf: URL(fileURLWithPath: Self.replies + "/" + name)))
      let filled = try SampleReplies.fill(pattern, from: rehearsal)
      let file = URL(fileURLWithPath: Self.samples + "/" + name)
      if ProcessInfo.processInfo.environment["REFRESH_SAMPLES"] == "1" { try Data(filled).write(to: file) }
      #expect([UInt8]((try? Data(contentsOf: file)) ?? Data()) == filled, "\(name) is not what Tests/Support/Replies/\(name) gives")
    }
  }

  @Test func everySampleIsDecidedAsExpected() throws {
    let rehearsal = try Rehearsal()
    let filed = try rehearsal.run([Self.samples])
    #expect(filed.count == ExpectedSample.all.count)
    for (mail, expected) in zip(filed, ExpectedSample.all) {
      #expect(mail.name.hasSuffix("/" + expected.file))
      #expect(mail.gate.rawValue == expected.gate, "\(expected.file)")
      #expect(mail.disposition.rawValue == expected.disposition, "\(expected.file)")
      #expect(mail.letters.map(\.rawValue) == expected.letters, "\(expected.file)")
      #expect(mail.items == expected.items, "\(expected.file)")
      #expect(mail.number.map { "\($0)" } == expected.number, "\(expected.file)")
    }
    for expected in ExpectedSample.all {
      let bytes = try MailFiles(hosts: []).read(Self.samples + "/" + expected.file).bytes
      let intent = MailReading(bytes, settings: rehearsal.configuration.channel).intent
      if expected.gate != "drop" { #expect(Set(intent.rights.map(\.right.rawValue)) == expected.rights, "\(expected.file)") }
      if expected.rights.isEmpty { continue }
      let number = try #require(expected.number.flatMap { CaseNumber($0) })
      let record = try #require(try rehearsal.store.read(number))
      let asked = Set((record.requests.map(\.right) + record.refused.map(\.right)).map(\.rawValue))
      #expect(asked.isSuperset(of: expected.rights), "\(expected.file)")
    }
    #expect(try rehearsal.store.check() == [])
  }

  /// And to a writer who is not on file, whose link proves nothing else.
  @Test func theVerificationLetterGoesToTheAddressOnFileAndToAWriterWhoIsNot() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.run([Self.samples])
    for entry in try rehearsal.store.outbox(.held) {
      let record = try #require(try rehearsal.store.read(entry.case))
      if entry.kind == .verification {
        let verification = try #require(record.verifications.first { $0.letter == entry.letter })
        #expect(entry.to == verification.to && (verification.onFile || entry.to == record.sender), "\(entry.name)")
      } else {
        #expect(record.isParty(entry.to), "\(entry.name)")
        let carriesToken = record.verifications.contains { entry.message.contains($0.handle) }
        #expect(!carriesToken, "\(entry.name)")
      }
    }
  }

  @Test func replayingAgainDoesNothingAndNamesTheCases() throws {
    let rehearsal = try Rehearsal()
    let first = try rehearsal.run([Self.samples])
    let before = try Snapshot(of: rehearsal.configuration.spool)
    let second = try rehearsal.run([Self.samples])
    let newlyFiled = second.filter { !$0.wasKnown }
    #expect(newlyFiled.isEmpty)
    #expect(second.map(\.number) == first.map(\.number))
    #expect(second.map(\.disposition) == first.map(\.disposition))
    #expect(try Snapshot(of: rehearsal.configuration.spool) == before)
  }

  /// Names of files with their content, but for the index, whose lines come in another order.
  @Test(arguments: [1, 2, 5, 28])
  func howManyMailsAreCommittedTogetherMakesNoDifference(batch: Int) throws {
    let one = try Rehearsal()
    let expected = try one.run([Self.samples], batch: 1)
    let other = try Rehearsal()
    #expect(try other.run([Self.samples], batch: batch) == expected)
    let image = { (rehearsal: Rehearsal) in
      try Snapshot(of: rehearsal.configuration.spool).files.filter { !$0.key.hasPrefix("index/") && !$0.key.hasPrefix("decisions/") }
    }
    #expect(try image(other) == image(one))
    #expect(try other.store.check() == [])
  }

  @Test func historyIsRecordedAndNothingIsDone() throws {
    let rehearsal = try Rehearsal()
    let replay = Replay(
      intake: rehearsal.intake, files: MailFiles(hosts: rehearsal.configuration.channel.ownHosts), store: rehearsal.store, actor: "test",
      isHistory: true)
    let entries = try MailFiles(hosts: rehearsal.configuration.channel.ownHosts).find([Self.samples])
    let filed = try replay.run(entries, clock: { Date() }, fixed: nil) { _ in }
    #expect(filed.allSatisfy { $0.letters.isEmpty && $0.items.isEmpty })
    #expect(try rehearsal.store.openCases() == [])
    #expect(try rehearsal.store.closedCases().count > 15)
    #expect(try rehearsal.store.outbox(.held).isEmpty && rehearsal.store.queue(.ready).isEmpty)
    #expect(try rehearsal.store.check() == [])
    let again = try rehearsal.run([Self.samples])
    #expect(again.allSatisfy { $0.wasKnown }, "what is recorded as history is never answered later")
  }

  @Test func theSameMailInAnotherFormIsKnown() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.run([Self.samples])
    let mail = try Data(contentsOf: URL(fileURLWithPath: Self.samples + "/02-access-typed-on-a-phone.eml"))
    let lines = String(decoding: mail, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
    let scratch = try Scratch()
    try scratch.write("crlf.eml", lines.replacingOccurrences(of: "\n", with: "\r\n"))
    try scratch.write("on-top.eml", "Received: from a.example.com by mx1.contact-center1.com; Thu, 1 Oct 2026 00:00:00 +0000\n" + lines)
    try scratch.write("from-mbox.eml", "From somebody@example.com Thu Oct  1 00:00:00 2026\n" + lines)
    let other = lines + "\nPS: And one thing more.\n"
    try scratch.write("other.eml", other)
    let filed = try rehearsal.run([scratch.path])
    let known = Set(filed.filter(\.wasKnown).map { $0.name.split(separator: "/").last.map(String.init) ?? "" })
    #expect(known == ["crlf.eml", "on-top.eml", "from-mbox.eml"])
  }

  @Test func aReallyRandomTokenIsAnsweredToo() throws {
    let rehearsal = try Rehearsal(random: true)
    let sample = Self.samples + "/01-delete-and-opt-out-california.eml"
    let now = Date(timeIntervalSince1970: 1_789_500_000)
    _ = try rehearsal.run([sample], at: now)
    let record = try #require(try rehearsal.record(madeBy: "01"))
    let letter = try #require(record.letters.first { $0.kind == .verification })
    let words = try #require(SampleReplies.replyLine(of: letter))
    let other = try Rehearsal(random: true)
    _ = try other.run([sample], at: now)
    let otherLetter = try #require(try other.record(madeBy: "01")?.letters.first { $0.kind == .verification })
    #expect(SampleReplies.replyLine(of: otherLetter) != words, "two spools of real mail share no token")
    let reply = { (token: String) in
      """
      Received: from a.example.com by mx1.contact-center1.com; Tue, 15 Sep 2026 20:00:00 +0000
      From: \(letter.to)
      To: info@contact-center1.com
      Subject: Privacy Rights Request
      Message-ID: <\(token.prefix(8))@example.com>

      yes \(words[1]) \(token)
      """
    }
    let scratch = try Scratch()
    try scratch.write("wrong.eml", reply(String(words[2].reversed())))
    try scratch.write("zz-right.eml", reply(words[2]))
    let filed = try rehearsal.run([scratch.path], at: now.addingTimeInterval(3600))
    #expect(filed.map(\.disposition) == [.joins, .joins])
    #expect(filed.map(\.items) == [["review-1"], ["delete"]])
    #expect(filed.last?.letters == [.confirmed])
  }
}
