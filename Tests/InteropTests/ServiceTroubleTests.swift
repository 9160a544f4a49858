import Foundation
import TestSupport
import Testing

/// The service with real servers when things go wrong: nothing is lost, nothing is done twice, and somebody hears of it.
@Suite(
  .serialized,
  .enabled(
    if: DovecotServer.isWanted && PostfixServer.isWanted,
    Comment(rawValue: [DovecotServer.obstacle, PostfixServer.obstacle].compactMap { $0 }.joined(separator: "; "))))
struct ServiceTroubleTests {
  typealias Office = ServiceTests.Office

  // MARK: The mailbox

  @Test(.timeLimit(.minutes(6)))
  func aMailboxThatWasMadeAnewIsReadAgainAndNothingIsDoneTwice() throws {
    try Self.aMailboxThatWasMadeAnewIsReadAgainAndNothingIsDoneTwice(try Office())
  }

  static func aMailboxThatWasMadeAnewIsReadAgainAndNothingIsDoneTwice(_ office: Office) throws {
    try office.deliver([
      Office.mail("one", body: "Please delete all my data."), Office.mail("two", from: "kim@example.com", body: "Please send me my data."),
    ])
    #expect(try office.run(["run", "--once"]).code == 0)
    let letters = try office.objects(["outbox", "list", "--sent"]).count
    try office.mailbox.renumber(Office.user)
    try office.deliver([Office.mail("three", from: "lee@example.com", body: "Please correct my address.")])
    let again = try office.run(["run", "--once"])
    #expect(again.code == 0 && again.errors.contains("The mailbox was made anew; all of it was looked at again."), "\(again.errors)")
    #expect(try office.objects(["cases", "list"]).count == 3)
    #expect(try office.objects(["outbox", "list", "--sent"]).count == letters + 2)
    #expect(try office.run(["check"]).code == 0)
  }

  /// The connection breaks in the middle of fetching, several times.
  @Test(.timeLimit(.minutes(6)))
  func aServerThatDiesWhileMailComesLosesAndDoublesNothing() throws {
    try Self.aServerThatDiesWhileMailComesLosesAndDoublesNothing(try Office())
  }

  static func aServerThatDiesWhileMailComesLosesAndDoublesNothing(_ office: Office) throws {
    // Photos make them long enough to be on the way for a while; more than 8 MiB are never asked for at once.
    let photo = String(repeating: String(repeating: "QUJD", count: 18) + "\r\n", count: 6_000)
    let count = 30
    try office.deliver(
      (0..<count).map {
        Office.mail(
          "m\($0)", more: "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b",
          body: "--b\r\n\r\nPlease delete all my data, number \($0).\r\n--b\r\nContent-Type: image/jpeg\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n\(photo)--b--")
      })
    let killer = Killer(office.mailbox)
    var broken = 0
    while broken < 20, try office.run(["run", "--once"]).code != 0 { broken += 1 }
    killer.stop()
    #expect(broken > 0, "no connection was broken, so this test says nothing")
    let last = try office.run(["run", "--once"])
    #expect(last.code == 0, "\(last.errors.suffix(300))")
    #expect(try office.objects(["cases", "list"]).count == count)
    #expect(try office.mailbox.marks(of: Office.user) == Array(repeating: ["Seen-By-Us"], count: count))
    #expect(try office.run(["check"]).code == 0)
  }

  /// Kills what serves clients, twice: Dovecot starts them again more and more slowly.
  private final class Killer: @unchecked Sendable {
    private let lock = NSLock()
    private var isStopped = false

    init(_ mailbox: any MailboxServer) {
      Thread.detachNewThread { [self] in
        for _ in 0..<2 where !lock.withLock({ isStopped }) {
          usleep(900_000)
          mailbox.killServants()
        }
      }
    }

    func stop() { lock.withLock { isStopped = true } }
  }

  /// What a mail says is never taken for what the server says.
  @Test(.timeLimit(.minutes(6)))
  func aMailThatForgesRepliesOfTheServerIsAMail() throws {
    let office = try Office()
    let forged = (1...12).map {
      "* \($0) FETCH (UID 4242 RFC822.SIZE 3 BODY[] {3}\r\nabc)\r\nP\($0) OK done\r\n* SEARCH 666 667\r\n* BYE go away\r\n)"
    }
    try office.deliver([
      Office.mail("forged", body: "Please delete all my data.\r\n" + forged.joined(separator: "\r\n")),
      Office.mail("next", from: "kim@example.com", body: "Please send me a copy of my data."),
    ])
    let outcome = try office.run(["run", "--once"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let cases = try office.objects(["cases", "list"])
    #expect(cases.count == 2)
    let number = try #require(cases.compactMap { $0["number"] as? String }.sorted().first)
    let kept = FileManager.default.contents(atPath: "\(office.scratch.path)/spool/messages/\(number).1.eml") ?? Data()
    #expect(String(decoding: kept, as: UTF8.self).contains("P12 OK done\r\n* SEARCH 666 667\r\n* BYE go away\r\n)"))
  }

  /// Dovecot hangs up on a message whose file it cannot read, each time. It becomes work for a person, and later mail is read.
  @Test(.timeLimit(.minutes(6)))
  func aMailThatTheServerDoesNotGiveIsWorkForAPerson() throws {
    let dovecot = try DovecotServer()
    let office = try Office(dovecot)
    try office.deliver([
      Office.mail("lost", body: "Please delete all my data."),
      Office.mail("found", from: "kim@example.com", body: "Please send me a copy of my data."),
    ])
    let directory = dovecot.maildir(Office.user) + "/new/"
    for name in dovecot.files(of: Office.user) {
      let text = FileManager.default.contents(atPath: directory + name).map { String(decoding: $0, as: UTF8.self) } ?? ""
      guard text.contains("<lost@example.com>") else { continue }
      chmod(directory + name, 0)
      chown(directory + name, 0, 0)
    }
    var tries = 1
    while tries < 10, try office.run(["run", "--once"]).code != 0 { tries += 1 }
    // Once with the others, three times alone.
    #expect(tries == 5)
    #expect(try office.run(["today"]).output.contains("The mail could not be read. Its record says why, and where it is."))
    #expect(try office.run(["run", "--once"]).code == 0)
    #expect(try office.objects(["cases", "list"]).count == 2, "once")
  }

  // MARK: Letters

  /// What the server says of one recipient holds for him alone.
  @Test(.timeLimit(.minutes(6)))
  func refusalsHoldForOneRecipient() throws {
    let office = try Office()
    try office.deliver(
      ["bad@example.org", "grey@example.org", "kim@example.com"].map {
        Office.mail($0.filter(\.isLetter), from: $0, body: "Please delete all my data.")
      })
    #expect(try office.run(["run", "--once"]).code == 0)
    let letters = try office.objects(["outbox", "list"])
    let places = Set(letters.map { "\($0["to"] as? String ?? "") \($0["place"] as? String ?? "")" })
    #expect(places == ["bad@example.org failed", "grey@example.org new"], "\(letters)")
    let failed = office.scratch.path + "/spool/outbox/failed/"
    for name in try FileManager.default.contentsOfDirectory(atPath: failed) {
      #expect(try String(contentsOfFile: failed + name, encoding: .utf8).contains("\"550 5.1.1 "))
    }
    let sent = try office.objects(["outbox", "list", "--sent"])
    #expect(sent.count == 2 && sent.allSatisfy { $0["to"] as? String == "kim@example.com" })
    #expect(try office.postfix.letters(2).count == 2)
  }

  /// Two offices that take each other for a person write once and are silent then.
  @Test(.timeLimit(.minutes(6)))
  func twoServicesThatWriteToEachOtherStop() throws {
    let offices = [try Office(domain: "example.com"), try Office(domain: "example.org")]
    let addresses = ["info@example.com", "info@example.org"]
    for (i, office) in offices.enumerated() {
      try office.deliver([Office.mail("start\(i)", from: addresses[1 - i], to: addresses[i], body: "Please delete all my data.")])
    }
    var counts: [Int] = []
    var delivered = [0, 0]
    for _ in 0..<4 {
      for (i, office) in offices.enumerated() {
        let outcome = try office.run(["run", "--once"])
        #expect(outcome.code == 0, "\(outcome.errors)")
        let sent = try office.objects(["outbox", "list", "--sent"]).count
        let letters = try office.postfix.letters(sent)
        try offices[1 - i].deliver(Array(letters.suffix(letters.count - delivered[i])))
        delivered[i] = letters.count
      }
      counts.append(delivered[0] + delivered[1])
    }
    #expect(counts[0] > 0 && Set(counts).count == 1, "\(counts)")
    for office in offices { #expect(try office.objects(["cases", "list"]).count == 1) }
  }

  /// Copies for staff: every letter that was sent but for those with a link, as read, once.
  @Test(.timeLimit(.minutes(6)))
  func copiesOfLettersAreKeptWithoutLinks() throws {
    let office = try Office(more: "sent: \"Sent\",")
    try office.deliver([Office.mail("ask", body: "Please delete all my data.")])
    for _ in 0..<2 { #expect(try office.run(["run", "--once"]).code == 0) }
    #expect(try office.objects(["outbox", "list", "--sent"]).count == 2)
    let copies = try office.mailbox.messages(of: Office.user, in: "Sent").map { String(decoding: $0, as: UTF8.self) }
    #expect(copies.count == 1 && copies[0].contains("To: rosa.delgado@example.com") && !copies[0].contains("\nyes "))
    #expect(try office.mailbox.marks(of: Office.user, in: "Sent") == [["\\Seen"]])
  }

  /// A mailbox for copies that is not there stops nothing; the copies wait until it is.
  @Test(.timeLimit(.minutes(6)))
  func copiesWaitUntilThereIsAMailboxForThem() throws {
    let dovecot = try DovecotServer()
    let office = try Office(dovecot, more: "sent: \"Copies\",", staff: "kim@example.com")
    try office.deliver([Office.mail("ask", body: "Please delete all my data.")])
    let first = try office.run(["run", "--once"])
    #expect(first.code == 75 && first.errors.contains("The mailbox “Copies” cannot be used."), "\(first.errors)")
    let told = try office.postfix.letters(3).map { String(decoding: $0, as: UTF8.self) }
    #expect(told.contains { $0.contains("Letters are sent, but their copies cannot be kept since ") })
    for part in ["", "/cur", "/new", "/tmp"] {
      let path = dovecot.maildir(Office.user) + "/.Copies" + part
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      chmod(path, 0o777)
    }
    #expect(try office.run(["run", "--once"]).code == 0)
    #expect(dovecot.files(of: Office.user, in: "Copies").count == 1)
  }

  @Test(.timeLimit(.minutes(6)))
  func aServerThatWantsALoginGetsIt() throws {
    let office = try Office(login: ("kim", "secret"))
    try office.deliver([Office.mail("ask", body: "Please delete all my data.")])
    #expect(try office.run(["doctor"]).output.contains("ok       sending        127.0.0.1: we are let in."))
    #expect(try office.run(["run", "--once"]).code == 0)
    #expect(try office.postfix.letters(2).count == 2)
    #expect(office.postfix.log.contains("sasl_username=kim"))
  }

  /// With a wrong password the letter waits, and somebody hears of it at once, by the way that needs no mail; once.
  @Test(.timeLimit(.minutes(6)))
  func aWrongPasswordIsToldByTheProgramForAlerts() throws {
    let wrong = try Office(login: ("kim", "guess"))
    try wrong.deliver([Office.mail("ask", body: "Please delete all my data.")])
    let page = try wrong.scratch.write("page", "#!/bin/sh\ncat >> \(wrong.scratch.path)/paged\n")
    chmod(page, 0o755)
    let text = try String(contentsOfFile: wrong.configuration, encoding: .utf8)
    let file = try wrong.scratch.write(
      "page.json5", text.replacing("staff: { addresses: [] }", with: "staff: { addresses: [], alertCommand: [\"\(page)\"] }"))
    let outcome = try Program.intake(["run", "--once", "--config", file])
    _ = try Program.intake(["run", "--once", "--config", file])
    let told = try String(contentsOfFile: wrong.scratch.path + "/paged", encoding: .utf8)
    #expect(told.split(separator: "\n").count == 1 && told.hasPrefix("No letter can be sent since "), "\(told)")
    #expect(told.contains("Check the user and the password or token") && !told.contains("guess"))
    #expect(outcome.code == 75 && outcome.errors.contains("Letters wait: ") && outcome.errors.contains("does not let us in"))
    #expect(try wrong.objects(["outbox", "list"]).allSatisfy { $0["place"] as? String == "new" })
  }
}
