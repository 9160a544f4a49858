import CaseStore
import Foundation
import IntakeService
import InternetMessage
import Notices
import PrivacyRequests
import TestSupport
import Testing

/// Letters as whole mails, made by filing mail.
@Suite struct LetterMakerTests {
  /// The samples, filed once for all tests that only look.
  private static let samples = Result {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.run([SamplesTests.samples])
    return rehearsal
  }

  /// Files one mail into a spool of its own; its letters are returned as they would be sent, with what was parsed from them.
  private static func letters(for mail: String, in rehearsal: Rehearsal) throws -> [(entry: OutboxEntry, message: Message)] {
    let scratch = try Scratch()
    try scratch.write("mail.eml", mail)
    _ = try rehearsal.run([scratch.path])
    #expect(try rehearsal.store.check() == [])
    return try rehearsal.store.outbox(.held).map { ($0, Message(parsing: Array($0.message.utf8))) }
  }

  private static func mail(
    from: String = "Rosa <rosa.delgado@example.com>", subject: String = "Privacy Rights Request", id: String = "<one@example.com>",
    text: String = "Please delete my personal data.", more: String = ""
  ) -> String {
    """
    Received: from a.example.com by mx1.contact-center1.com; Mon, 2 Nov 2026 09:00:00 -0600
    From: \(from)
    To: info@contact-center1.com
    Subject: \(subject)
    Message-ID: \(id)
    \(more)
    \(text)

    """
  }

  @Test func everyLetterOfTheSamplesIsAProperAutomaticMail() throws {
    let rehearsal = try Self.samples.get()
    let entries = try rehearsal.store.outbox(.held)
    let byMail: Set<LetterKind> = [.acknowledgement, .verification, .rejection, .clarification, .confirmed, .stopped]
    #expect(Set(entries.map(\.kind)) == byMail)
    var ids: Set<String> = []
    for entry in entries {
      let message = Message(parsing: Array(entry.message.utf8))
      let record = try #require(try rehearsal.store.read(entry.case))
      #expect(message.defects == [], "\(entry.name)")
      let names = message.header.fields.map { $0.name.lowercased() }
      let expected: Set = [
        "from", "to", "subject", "date", "message-id", "auto-submitted", "x-auto-response-suppress", "x-privacy-intake", "mime-version",
        "content-type", "content-transfer-encoding",
      ]
      #expect(Set(names).subtracting(["in-reply-to", "references"]) == expected, "\(entry.name)")
      #expect(Set(names).count == names.count, "\(entry.name): no field stands twice")
      #expect(message.from.map(\.address) == ["info@contact-center1.com"])
      #expect(message.to.map(\.address) == [entry.to])
      #expect(message.subject?.hasPrefix("Privacy Rights Request: ") == true)
      #expect(message.subject?.hasSuffix("[\(entry.case)]") == true)
      #expect(message.date == record.letters[entry.letter - 1].written)
      #expect(message.header.first("X-Auto-Response-Suppress")?.value == "All")
      #expect(message.structure == "text/plain")
      #expect(entry.message.utf8.allSatisfy { $0 < 0x7F })
      let lines = entry.message.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      #expect(lines.dropLast().allSatisfy { $0.last == 0x0D && $0.count <= 79 }, "\(entry.name)")
      let id = try #require(message.messageID)
      #expect(ids.insert(id).inserted)
      #expect(id.count == 26 + 1 + "contact-center1.com".count)
      #expect(!id.contains("\(entry.case)"))
    }
  }

  @Test func whoWritesInSpanishGetsLettersInSpanish() throws {
    let rehearsal = try Self.samples.get()
    let spanish = try rehearsal.store.outbox(.held).filter { $0.case == CaseNumber("PRR-2026-00004") }
    #expect(spanish.map(\.kind) == [.acknowledgement, .verification, .confirmed])
    for entry in spanish {
      #expect(entry.message.contains("\r\nSubject: Privacy Rights Request: "), "it can be read before it is decoded")
      #expect(entry.message.contains("\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n"))
      let text = LetterView.text(of: entry.message)
      #expect(text.contains("\n\nHola:\n\n"))
      #expect(text.contains("No recibirá un trato peor por usar sus derechos de privacidad."))
      #expect(!text.contains("Hello"))
      #expect(TokenMask.masked(entry.message).contains("****") == (entry.kind == .verification))
    }
  }

  /// RFC 3834 section 3.1.7: what is sent in answer says so. What goes elsewhere must not show that somebody wrote, nor what.
  @Test func onlyALetterToTheWriterRefersToHisMail() throws {
    let rehearsal = try Self.samples.get()
    var elsewhere = 0
    for entry in try rehearsal.store.outbox(.held) {
      let record = try #require(try rehearsal.store.read(entry.case))
      let message = Message(parsing: Array(entry.message.utf8))
      let cause = try #require(record.mails.last { $0.received <= record.letters[entry.letter - 1].written })
      let isAnswer = cause.messageID.map(message.inReplyTo.contains) == true
      let toWriter = cause.from == entry.to
      #expect(isAnswer == toWriter, "\(entry.name)")
      #expect(message.inReplyTo == message.references, "\(entry.name)")
      #expect(message.header.first("Auto-Submitted")?.value == (isAnswer ? "auto-replied" : "auto-generated"), "\(entry.name)")
      if !toWriter {
        elsewhere += 1
        #expect(message.inReplyTo == [])
        for mail in record.mails { #expect(mail.messageID.map(entry.message.contains) != true, "\(entry.name)") }
      }
    }
    #expect(elsewhere > 0)
  }

  @Test(arguments: [
    mail(subject: "=?utf-8?q?Privacy_Rights_Request=0D=0ABcc:_evil=40example.net?="),
    mail(subject: "=?utf-8?b?UHJpdmFjeSBSaWdodHMgUmVxdWVzdA0KQmNjOiBldmlsQGV4YW1wbGUubmV0DQoNCkhlbGxv?="),
    mail(subject: "Privacy Rights Request\r\n Bcc: evil@example.net"),
    mail(from: "\"Rosa\r\n Bcc: evil@example.net\" <rosa.delgado@example.com>"),
    mail(from: "Rosa <rosa.delgado@example.com> (\r\n Bcc: evil@example.net)"),
    mail(id: "<one@example.com>\r\n Bcc: evil@example.net"),
    mail(id: "<one\r\n Bcc:evil@example.net>"),
    mail(id: "<\"=?utf-8?q?=0D=0ABcc:_evil=40example.net?=\"@example.com>"),
    mail(id: "<" + String(repeating: "evil@example.net", count: 5000) + ">"),
    mail(text: "Please delete my data.\nBcc: evil@example.net\n{{caseNumber}} {{/if}}\nFrom evil@example.net\n."),
    mail(more: "Reply-To: evil@example.net\nReturn-Path: <evil@example.net>\nSender: evil@example.net\nCc: evil@example.net\n"),
    mail(more: "References: <evil@example.net>\nIn-Reply-To: <evil@example.net>\nErrors-To: evil@example.net\n"),
  ])
  func whatAStrangerWroteNeverBecomesAHeader(mail: String) throws {
    let letters = try Self.letters(for: mail, in: Rehearsal())
    #expect(letters.map(\.entry.to) == Array(repeating: "rosa.delgado@example.com", count: letters.count))
    #expect(letters.map(\.entry.kind) == [.acknowledgement, .verification])
    for (entry, message) in letters {
      #expect(message.header.first("Bcc") == nil)
      #expect(message.header.first("Cc") == nil)
      let ours = message.header.fields.filter { !["in-reply-to", "references"].contains($0.name.lowercased()) }
      for field in ours { #expect(!field.value.contains("evil"), "\(field.name)") }
      #expect(message.header.all("In-Reply-To").count <= 1)
      #expect(!message.text.contains("evil"))
      #expect(message.defects == [])
      #expect(entry.message.utf8.count < 20_000)
    }
  }

  /// One mail that cannot be answered must not keep the others from being filed.
  @Test(arguments: [
    "\"a b\"@example.com", "a@[192.0.2.1]", "a@example..com", "a@-example.com", "jos\u{E9}@example.com", "a@ex\u{E4}mple.com",
    String(repeating: "a", count: 65) + "@example.com", "a@" + String(repeating: "a", count: 64) + ".com", "root", "a@", "@example.com", "",
    "\"a\\\"@evil.test\"@example.com", "=?utf-8?q?a?=@example.com", "=?utf-8?q?a=0D=0ABcc:_evil=40example.net?= <rosa.delgado@example.com>",
  ])
  func aWriterWhoCannotBeWrittenToIsAnItemForStaff(address: String) throws {
    let rehearsal = try Rehearsal()
    #expect(try Self.letters(for: Self.mail(from: address.contains(" <") ? address : "Rosa <\(address)>"), in: rehearsal).isEmpty)
    let record = try #require(try rehearsal.onlyCase())
    #expect(record.mails.map(\.disposition) == [.senderUnusable])
    #expect(record.items.map(\.what) == ["review-1"])
    #expect(record.requests.map(\.right) == [.delete])
  }

  @Test(arguments: ["a.b+c@example.com", "a..b@example.com", "o'brien@example.com", "a/b@sub.example.org", "A_B@EXAMPLE.com"])
  func aWriterWhoCanBeWrittenToIs(address: String) throws {
    let letters = try Self.letters(for: Self.mail(from: "Rosa <\(address)>"), in: Rehearsal())
    #expect(letters.map(\.entry.to) == [address.lowercased(), address.lowercased()])
    #expect(letters.allSatisfy { $0.message.inReplyTo == ["one@example.com"] })
  }

  @Test func twoRehearsalsAreTheSameByteForByte() throws {
    let first = try Self.samples.get()
    let second = try Rehearsal()
    _ = try second.run([SamplesTests.samples], at: Date(timeIntervalSince1970: 2_000_000_000))
    let one = try Snapshot(of: first.configuration.spool)
    #expect(one == (try Snapshot(of: second.configuration.spool)))
    #expect(one.files.count > 100)
  }

  @Test func theLinkNeverOutlivesTheDayOfTheAnswer() throws {
    let rehearsal = try Self.samples.get()
    var seen = 0
    for record in try rehearsal.store.openCases().compactMap({ try rehearsal.store.read($0) }) {
      for verification in record.verifications {
        let written = rehearsal.configuration.time.day(of: record.letters[verification.letter - 1].written)
        let due = try #require(record.requests.filter { verification.rights.contains($0.right) }.map(\.due.day).min())
        #expect(verification.expires == min(due, written.adding(days: 14)))
        seen += 1
      }
    }
    #expect(seen > 5)
  }

  @Test func withAWebServerTheLinkIsAPageAndTheReplyStillWorks() throws {
    let scratch = try Scratch()
    let text = try String(contentsOfFile: try scratch.configuration(), encoding: .utf8)
    let path = try scratch.write(
      "web.json5", text.replacingOccurrences(of: "// linkBase: \"https://contact", with: "linkBase: \"https://contact"))
    let configuration = try ConfigurationFile.read(path)
    let base = try #require(configuration.linkBase)
    let store = try CaseStore.openOrCreate(path: configuration.spool, rehearsal: SpoolFormat.Rehearsal(seed: 1))
    let intake = Intake(
      configuration: configuration, contacts: .list(Contacts([])),
      templates: try TemplateFolder.read(configuration.templates),
      randomness: .rehearsal(seed: 1))
    let mail = FoundMail(name: "a", source: "a", bytes: Array(Self.mail().utf8), received: Date(timeIntervalSince1970: 1_793_631_600))
    _ = try intake.file([(mail, mail.received)], into: store, by: "test", letters: .send)
    let entry = try #require(try store.outbox(.new).first { $0.kind == .verification })
    let body = Message(parsing: Array(entry.message.utf8)).text
    let letter = try #require(try store.read(entry.case)?.letters.last)
    let words = try #require(SampleReplies.replyLine(of: letter))
    #expect(body.contains("\n\(base)/\(words[1])/\(words[2])\n"))
    #expect(!body.contains("mailto:"))
  }
}

extension Rehearsal {
  /// The case of a spool that holds one.
  fileprivate func onlyCase() throws -> Case? { try store.openCases().first.flatMap { try store.read($0) } }
}
