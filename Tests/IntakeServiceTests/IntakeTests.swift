import CaseStore
import Foundation
import IntakeService
import PrivacyRequests
import TestSupport
import Testing

@Suite struct IntakeTests {
  struct Stop: Error {}

  private static func mail(_ n: Int) -> (mail: FoundMail, now: Date) {
    let text =
      "Received: from a.example.com by mx1.contact-center1.com; Mon, 2 Nov 2026 10:00:00 -0600\nFrom: p\(n)@example.org\n"
      + "To: info@contact-center1.com\nMessage-ID: <group-\(n)@example.org>\nSubject: Privacy Rights Request\n\nPlease delete my data.\n"
    let received = Date(timeIntervalSince1970: 1_793_631_600)
    return (FoundMail(name: "\(n).eml", source: "\(n).eml", bytes: Array(text.utf8), received: received), received)
  }

  @Test(arguments: [1, 2, 7]) func groupsAreFiledInTheirOrder(size: Int) throws {
    let rehearsal = try Rehearsal(random: true)
    var rest = (1...7).map(Self.mail)[...]
    var filed: [Filed] = []
    try rehearsal.intake.file(
      groups: {
        defer { rest = rest.dropFirst(size) }
        return rest.isEmpty ? nil : Array(rest.prefix(size))
      }, into: rehearsal.store, by: "test", letters: .hold(why: "test")
    ) { filed += $0 }
    #expect(filed.map(\.name) == (1...7).map { "\($0).eml" })
    #expect(filed.compactMap { $0.number?.ordinal } == Array(1...7))
    let hashes = try filed.compactMap { try $0.number.flatMap(rehearsal.store.read)?.verifications.first?.tokenHash }
    #expect(Set(hashes).count == 7, "each letter has a secret of its own")
    #expect(try rehearsal.store.check() == [])
  }

  @Test func whatCannotBeReadStopsOnlyWhatComesAfterIt() throws {
    let rehearsal = try Rehearsal()
    var n = 0
    #expect(throws: Stop.self) {
      try rehearsal.intake.file(
        groups: {
          n += 1
          if n > 2 { throw Stop() }
          return [Self.mail(n)]
        }, into: rehearsal.store, by: "test", letters: .hold(why: "test")
      ) { _ in }
    }
    #expect(try rehearsal.store.openCases().map(\.ordinal) == [1, 2])
  }
}
