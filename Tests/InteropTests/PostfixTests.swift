import Foundation
import MailTransport
import TestSupport
import Testing

/// Our letters given to a real Postfix.
@Suite(.serialized, .enabled(if: PostfixServer.isWanted, Comment(rawValue: PostfixServer.obstacle ?? "")))
struct PostfixTests {
  private static func place(
    _ postfix: PostfixServer, _ security: MailServer.Security, host: String = "127.0.0.1", caFile: String? = nil
  ) -> MailServer {
    MailServer(
      host: host, port: security == .tls ? postfix.securePort : postfix.port, security: security,
      caFile: caFile ?? postfix.authority.authority,
      replyTimeout: .seconds(30))
  }

  /// A letter with what must not be changed on its way: dots at the beginnings of lines, blank lines, a line as long as may be.
  private static func letter(_ number: Int) -> [UInt8] {
    let lines = [
      "From: Privacy <info@example.com>", "To: ana@example.com", "Subject: Letter \(number)", "Message-ID: <\(number)@example.com>",
      "Date: Tue, 24 Nov 2026 10:00:00 +0000", "", ".", "..", ".a", "", " .", "From here on", String(repeating: "x", count: 998), "", "",
      ".", "",
    ]
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  /// A letter as Postfix keeps it: LF line ends, without the fields that it wrote on top.
  private static func kept(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.range(of: "From: Privacy").map { String(text[$0.lowerBound...]) } ?? text
  }

  @Test func manyLettersGoOverOneConnectionAndArriveAsTheyWereSent() throws {
    let postfix = try PostfixServer()
    for (round, security) in [MailServer.Security.none, .startTLS, .tls].enumerated() {
      let session = try SMTPSession(Self.place(postfix, security), helloName: "us.example.com")
      for number in 0..<40 {
        let outcome = session.send(Self.letter(round * 40 + number), from: "bounces@example.com", to: ["ana@example.com"])
        guard case .accepted(let reply) = outcome[0].verdict else {
          Issue.record("\(security) \(outcome)")
          continue
        }
        #expect(reply.code == 250 && reply.enhanced == "2.0.0" && reply.text.contains("queued as"))
      }
      #expect(session.isUsable)
      session.quit()
    }
    let arrived = try postfix.letters(120).map(Self.kept).sorted()
    let sent = (0..<120).map { String(decoding: Self.letter($0), as: UTF8.self).replacing("\r\n", with: "\n") }.sorted()
    #expect(arrived == sent)
    #expect(postfix.log.ranges(of: ": connect from").count <= 4, "\(postfix.log)")
  }

  @Test func everyRecipientHasAVerdictOfItsOwn() throws {
    let postfix = try PostfixServer()
    let session = try SMTPSession(Self.place(postfix, .startTLS), helloName: "us.example.com")
    let recipients = ["bad@example.org", "ana@example.com", "grey@example.org", "eva@example.org", "far@example.net"]
    for round in 0..<3 {
      let outcome = session.send(Self.letter(round), from: "bounces@example.com", to: recipients)
      let codes = outcome.map { verdict in
        switch verdict.verdict {
        case .accepted(let reply): "+ \(reply.enhanced ?? "")"
        case .postponed(let reply): "\(reply.code) \(reply.enhanced ?? "")"
        case .refused(let reply): "\(reply.code) \(reply.enhanced ?? "")"
        case .unknown: "?"
        }
      }
      #expect(codes == ["550 5.1.1", "+ 2.0.0", "451 4.7.1", "+ 2.0.0", "550 5.1.1"])
      let alone = session.send(Self.letter(round), from: "bounces@example.com", to: ["bad@example.org", "grey@example.org"])
      guard case .refused = alone[0].verdict, case .postponed = alone[1].verdict else {
        Issue.record("\(alone)")
        continue
      }
    }
    #expect(session.isUsable)
    #expect(try postfix.letters(6).count == 6)
  }

  @Test func aLetterThatIsTooLargeIsNotSent() throws {
    let postfix = try PostfixServer()
    let session = try SMTPSession(Self.place(postfix, .none), helloName: "us.example.com")
    let large = Self.letter(0) + [UInt8](repeating: 0x0A, count: 60_000)
    let outcome = session.send(large, from: "bounces@example.com", to: ["ana@example.com"])
    guard case .refused(let reply) = outcome[0].verdict else {
      Issue.record("\(outcome)")
      return
    }
    #expect(reply.code == 552 && reply.text.hasPrefix("Not sent"))
    #expect(session.isUsable)
    #expect(!postfix.log.contains("ana@example.com"))
  }

  @Test func hundredsOfRecipientsAreTakenInGroups() throws {
    let postfix = try PostfixServer()
    let session = try SMTPSession(Self.place(postfix, .none), helloName: "us.example.com")
    let recipients = (0..<350).map { $0 == 200 ? "bad@example.org" : "r\($0)@example.com" }
    let outcome = session.send(Self.letter(0), from: "bounces@example.com", to: recipients)
    for (index, (_, verdict)) in outcome.enumerated() {
      if index == 200 {
        guard case .refused = verdict else {
          Issue.record("\(verdict)")
          continue
        }
      } else {
        guard case .accepted = verdict else {
          Issue.record("\(verdict)")
          continue
        }
      }
    }
  }

  @Test func aCertificateOfAnotherHostOrAuthorityIsNotTaken() throws {
    let other = try PostfixServer(names: "DNS:other.example.com")
    let stranger = try TestAuthority()
    for security in [MailServer.Security.startTLS, .tls] {
      for caFile in [other.authority.authority, stranger.authority] {
        let place = Self.place(other, security, caFile: caFile)
        let error = #expect(throws: TransportError.self) { try SMTPSession(place, helloName: "us.example.com") }
        #expect(error?.code == .certificate && error?.isTemporary == false)
      }
    }
  }

  @Test func anAuthorityThatIsNotNamedIsNotTrusted() throws {
    let postfix = try PostfixServer()
    for security in [MailServer.Security.startTLS, .tls] {
      var place = Self.place(postfix, security)
      #expect(throws: Never.self) { try SMTPSession(place, helloName: "us.example.com").quit() }
      place.caFile = nil
      let error = #expect(throws: TransportError.self) { try SMTPSession(place, helloName: "us.example.com") }
      #expect(error?.code == .certificate)
    }
  }

  @Test func aServerThatIsStoppedBetweenLettersPostponesTheNext() throws {
    var postfix: PostfixServer? = try PostfixServer()
    let session = try SMTPSession(Self.place(try #require(postfix), .startTLS), helloName: "us.example.com")
    let first = session.send(Self.letter(0), from: "bounces@example.com", to: ["ana@example.com"])
    guard case .accepted = first[0].verdict else {
      Issue.record("\(first)")
      return
    }
    postfix = nil
    let second = session.send(Self.letter(1), from: "bounces@example.com", to: ["ana@example.com"])
    guard case .postponed = second[0].verdict else {
      Issue.record("\(second)")
      return
    }
    #expect(!session.isUsable)
  }
}
