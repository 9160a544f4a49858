import CaseStore
import Foundation
import InternetMessage
import PrivacyRequests
import TestSupport
import Testing

@testable import IntakeService

@Suite struct DispatchTests {
  /// A server that says what a test wants it to say, and remembers what it was handed.
  struct Server: LetterSender {
    var verdict: (Parcel) -> Verdict = { _ in .accepted("250 2.0.0 ok") }
    var parcels: [Parcel] = []
    mutating func send(_ letter: Parcel) -> Verdict {
      parcels.append(letter)
      return verdict(letter)
    }
  }

  static let noon = Date(timeIntervalSince1970: 1_793_631_600)

  /// A mail that asks for deletion; it causes an acknowledgement and a verification.
  static func mail(_ id: String, from: String = "rosa.delgado@example.com", at seconds: Double = 0) -> FoundMail {
    let text = """
      Received: from a.example.com by mx1.contact-center1.com; Mon, 2 Nov 2026 09:00:00 -0600
      From: \(from)
      To: info@contact-center1.com
      Subject: Privacy Rights Request
      Message-ID: <\(id)@example.com>

      Please delete my data.
      """
    return FoundMail(name: id, source: id, bytes: Array(text.utf8), received: noon.addingTimeInterval(seconds))
  }

  /// An office whose letters may go.
  static func office(_ mails: [FoundMail]) throws -> Rehearsal {
    let office = try Rehearsal()
    _ = try office.intake.file(mails.map { ($0, $0.received) }, into: office.store, by: "test", letters: .send)
    return office
  }

  private static func run(_ office: Rehearsal, _ server: inout Server, at minutes: Double = 1) throws -> Dispatch.Outcome {
    try Dispatch(configuration: office.configuration, store: office.store, actor: "test")
      .run(&server, lock: try office.store.lockService(), clock: { noon.addingTimeInterval(minutes * 60) })
  }

  @Test func lettersGoInTheOrderInWhichTheyWereWritten() throws {
    let office = try Self.office([Self.mail("b", from: "kim@example.org", at: 5), Self.mail("a")])
    var server = Server()
    let outcome = try Self.run(office, &server)
    #expect(outcome.sent == ["PRR-2026-00002.1", "PRR-2026-00002.2", "PRR-2026-00001.1", "PRR-2026-00001.2"])
    #expect(
      server.parcels.map(\.to) == Array(repeating: "rosa.delgado@example.com", count: 2) + Array(repeating: "kim@example.org", count: 2))
    #expect(server.parcels.allSatisfy { $0.reversePath == office.configuration.bounceAddress })
    #expect(try office.store.outbox(.sent).count == 4 && office.store.outbox(.new).isEmpty)
    #expect(try office.store.check() == [])
    #expect(try Self.run(office, &server).sent == [], "nothing goes twice")
  }

  @Test func theTokenIsInTheLetterThatGoesAndNowhereElseAfterwards() throws {
    let office = try Self.office([Self.mail("a")])
    var server = Server()
    _ = try Self.run(office, &server)
    let body = Message(parsing: server.parcels[1].bytes).text
    let lines = body.split(whereSeparator: \.isNewline).map { $0.split(separator: " ").map(String.init) }
    let words = try #require(lines.first { $0.first == "yes" && $0.count == 3 })
    let number = CaseNumber(year: 2026, ordinal: 1)
    let record = try #require(try office.store.read(number))
    #expect(TokenHash.fits(words[2], record.verifications[0].tokenHash))
    for case let name as String in FileManager.default.enumerator(atPath: office.configuration.spool) ?? .init() {
      let text = String(decoding: FileManager.default.contents(atPath: office.configuration.spool + "/" + name) ?? Data(), as: UTF8.self)
      #expect(!text.replacing("=\\r\\n", with: "").contains(words[2]), "\(name)")
    }
  }

  @Test func aLetterThatMustWaitStopsTheLaterOnesToThatAddressOnly() throws {
    let office = try Self.office([Self.mail("a"), Self.mail("b", from: "kim@example.org")])
    var server = Server { $0.to == "kim@example.org" ? .accepted("250") : .postponed("451 4.7.1 greylisted") }
    let first = try Self.run(office, &server)
    #expect(first.waiting == ["PRR-2026-00001.1", "PRR-2026-00001.2"] && first.sent == ["PRR-2026-00002.1", "PRR-2026-00002.2"])
    #expect(server.parcels.count == 3)
    server.verdict = { _ in .accepted("250") }
    #expect(try Self.run(office, &server, at: 5).sent == [], "the wait is not over")
    #expect(try Self.run(office, &server, at: 7).sent == ["PRR-2026-00001.1", "PRR-2026-00001.2"])
  }

  @Test func whereThereIsNoServerOneLetterIsTriedAndAllWait() throws {
    let office = try Self.office([Self.mail("a"), Self.mail("b", from: "kim@example.org")])
    var server = Server { _ in .unreachable("nobody answers") }
    let outcome = try Self.run(office, &server)
    #expect(server.parcels.count == 1 && outcome.waiting.count == 4 && outcome.sent == [])
    server.verdict = { _ in .accepted("250") }
    #expect(try Self.run(office, &server, at: 10).sent.count == 4)
  }

  @Test func whatNobodyKnowsIsSentAgainByteForByte() throws {
    let office = try Self.office([Self.mail("a")])
    var server = Server { _ in .unknown("the connection ended") }
    _ = try Self.run(office, &server)
    #expect(try office.store.outbox(.unknown).map(\.name) == ["PRR-2026-00001.1"])
    server.verdict = { _ in .accepted("250") }
    _ = try Self.run(office, &server, at: 60 * 24 * 2)
    #expect(server.parcels[0] == server.parcels[1])
    #expect(try office.store.outbox(.sent).count == 2)
  }

  @Test func whatWasBeingSentWhenTheProgramEndedIsSentAgain() throws {
    let office = try Self.office([Self.mail("a")])
    try office.store.commit { transaction in
      var record = try #require(try transaction.read(CaseNumber(year: 2026, ordinal: 1)))
      _ = record.apply(.letter(1, .sending), at: Self.noon, by: "test", rules: office.configuration.rules)
      transaction.save(record)
    }
    #expect(try office.store.outbox(.sending).count == 1)
    var server = Server()
    #expect(try Self.run(office, &server).sent == ["PRR-2026-00001.1", "PRR-2026-00001.2"])
    #expect(try office.store.read(CaseNumber(year: 2026, ordinal: 1))?.letters[0].attempts == 2)
  }

  @Test func aRefusalIsWorkForStaff() throws {
    let office = try Self.office([Self.mail("a")])
    var server = Server { _ in .refused("550 5.1.1 no such user") }
    #expect(try Self.run(office, &server).failed == ["PRR-2026-00001.1", "PRR-2026-00001.2"])
    #expect(try office.store.queue(.ready).map(\.entry.what) == ["review-1", "review-2"])
    #expect(try office.store.outbox(.failed).map(\.reply) == ["550 5.1.1 no such user", "550 5.1.1 no such user"])
    #expect(try office.store.check() == [])
  }

  @Test func overTheCapLettersAreHeldAndNothingIsDropped() throws {
    let office = try Self.office((0..<4).map { Self.mail("m\($0)", at: Double($0)) })
    var server = Server()
    let first = try Self.run(office, &server)
    #expect(first.sent.count == 5 && first.held.count == 3)
    #expect(try office.store.outbox(.held).map(\.why) == Array(repeating: "5 letters went to this address within a day.", count: 3))
    // A person who has looked lets them go; they are not held again, and the next day's letter goes as ever.
    let desk = OutboxDesk(
      configuration: office.configuration, templates: try TemplateFolder.read(office.configuration.templates),
      randomness: .rehearsal(seed: 1))
    for entry in try office.store.outbox(.held) {
      _ = try desk.decide(.release, on: entry.name, in: office.store, at: Self.noon.addingTimeInterval(120), by: "kim")
    }
    #expect(try Self.run(office, &server, at: 3).sent == first.held)
  }

  /// The count of the last day outlives the process.
  @Test func aRestartDoesNotForgetTheCaps() throws {
    let office = try Self.office((0..<3).map { Self.mail("m\($0)", at: Double($0)) })
    var server = Server()
    #expect(try Self.run(office, &server).held.count == 1)
    _ = try office.intake.file(
      [(Self.mail("later", at: 7000), Self.noon.addingTimeInterval(7000))], into: office.store, by: "test", letters: .send)
    #expect(try Self.run(office, &server, at: 120).sent == [])
    #expect(try office.store.outbox(.held).count == 3)
  }

  @Test func theCapOfTheHourSlowsDownWhatAPersonLetGo() throws {
    let mails = (0..<31).map { Self.mail("m\($0)", from: "p\($0)@example.org", at: Double($0)) }
    let office = try Self.office(mails)
    try office.store.commit { transaction in
      for number in 1...31 {
        var record = try #require(try transaction.read(CaseNumber(year: 2026, ordinal: number)))
        for i in record.letters.indices { record.letters[i].released = Self.noon }
        transaction.save(record)
      }
    }
    var server = Server()
    let first = try Self.run(office, &server)
    #expect(first.sent.count == 60 && first.held == [] && first.waiting == ["PRR-2026-00031.1", "PRR-2026-00031.2"])
    #expect(try Self.run(office, &server, at: 62).sent == first.waiting)
  }

  @Test func aLetterThatStaffDroppedMeanwhileDoesNotGo() throws {
    let office = try Self.office([Self.mail("a")])
    let desk = OutboxDesk(
      configuration: office.configuration, templates: try TemplateFolder.read(office.configuration.templates),
      randomness: .rehearsal(seed: 1))
    var server = Server()
    server.verdict = { [store = office.store] parcel in
      if parcel.name.hasSuffix(".1") { _ = try? desk.decide(.drop(why: "no"), on: "PRR-2026-00001.2", in: store, at: Self.noon, by: "kim") }
      return .accepted("250")
    }
    #expect(try Self.run(office, &server).sent == ["PRR-2026-00001.1"])
    #expect(server.parcels.count == 1)
  }

  @Test func onlyOneProcessSends() throws {
    let office = try Self.office([])
    let lock = try office.store.lockService()
    #expect(throws: StoreError.serviceRuns) { try office.store.lockService() }
    withExtendedLifetime(lock) {}
  }
}
