import CaseStore
import Foundation
import PrivacyRequests
import TestSupport
import Testing

@testable import IntakeService

/// The page with a spool behind it.
@Suite struct ConfirmationDeskTests {
  /// An office with sample 01 filed, its link, and the page.
  struct Desk {
    let office: Rehearsal
    let record: Case
    let path: String
    let confirmation: ConfirmationDesk

    init(office: Rehearsal, record: Case, path: String, confirmation: ConfirmationDesk) {
      (self.office, self.record, self.path, self.confirmation) = (office, record, path, confirmation)
    }

    init(sample: String = "01-delete-and-opt-out-california.eml") throws {
      office = try Rehearsal()
      _ = try office.run([SamplesTests.samples + "/" + sample])
      record = try #require(try office.record(madeBy: String(sample.prefix(2))))
      let words = try #require(record.letters.compactMap { SampleReplies.replyLine(of: $0) }.first)
      path = "/\(words[1])/\(words[2])"
      confirmation = ConfirmationDesk(
        configuration: office.configuration, texts: try PageFolder.read(office.configuration.templates), randomness: .rehearsal(seed: 1))
    }

    func ask(
      _ method: String = "GET", _ path: String? = nil, answer: String = "me", after days: Double = 1, more: [String: String] = [:]
    ) throws -> CGIResponse {
      let form = "answer=\(answer)"
      let environment = [
        "REQUEST_METHOD": method, "PATH_INFO": path ?? self.path, "CONTENT_TYPE": "application/x-www-form-urlencoded",
        "CONTENT_LENGTH": "\(form.utf8.count)",
      ].merging(more) { $1 }
      let request = try CGIRequest(environment: environment) { Array(form.utf8.prefix($0)) }
      let now = record.letters[0].written.addingTimeInterval(days * 86_400)
      return try confirmation.respond(to: request, in: office.store, at: now) {
        try TemplateFolder.read(office.configuration.templates)
      }
    }

    func now() throws -> Case { try #require(try office.store.read(record.number)) }

    func wrongLinks() throws -> [WrongLink] { try office.store.wrongLinks(since: .distantPast) }
  }

  @Test func lookingChangesNothing() throws {
    let desk = try Desk()
    let before = try Snapshot(of: desk.office.configuration.spool)
    for method in ["GET", "HEAD"] {
      let response = try desk.ask(method)
      #expect(response.status == .ok && response.html.contains("Was it you?"))
    }
    #expect(try Snapshot(of: desk.office.configuration.spool) == before)
  }

  @Test(arguments: [("me", LetterKind.confirmed, Request.State.ready), ("not-me", .stopped, .stopped)])
  func aPressIsTakenIntoTheCaseWithItsLetter(answer: String, kind: LetterKind, state: Request.State) throws {
    let desk = try Desk()
    let response = try desk.ask("POST", answer: answer)
    #expect(response.status == .ok && response.html.contains("<h1>Thank you."))
    let record = try desk.now()
    #expect(record.requests.first { $0.right == .delete }?.state == state)
    let letter = try #require(record.letters.last)
    #expect(letter.kind == kind && letter.to == desk.record.verifications[0].to)
    #expect(try desk.office.store.find(.letter(letter.messageID))?.number == record.number, "an answer to it is found")
    #expect(try desk.ask("POST", answer: answer).html == response.html && desk.ask().html == response.html)
    #expect(try desk.now() == record, "a reload changes nothing")
    #expect(record.history.contains { $0.by == "privacy-intake" && $0.at > desk.record.letters[0].written })
    #expect(try desk.office.store.check() == [])
  }

  @Test func theServiceMayRunMeanwhile() throws {
    let desk = try Desk()
    let lock = try desk.office.store.lockService()
    #expect(try desk.ask("POST").status == .ok)
    #expect(try desk.now().verifications.map(\.state) == [.confirmed])
    withExtendedLifetime(lock) {}
  }

  @Test func lettersWaitWhereTheCompanySaysSo() throws {
    for holds in [true, false] {
      var desk = try Desk()
      var configuration = desk.office.configuration
      configuration.service.holdsLetters = holds
      let other = ConfirmationDesk(
        configuration: configuration, texts: try PageFolder.read(configuration.templates), randomness: .rehearsal(seed: 1))
      desk = Desk(office: desk.office, record: desk.record, path: desk.path, confirmation: other)
      _ = try desk.ask("POST")
      #expect(try desk.now().letters.last?.state == (holds ? .held : .new))
    }
  }

  @Test func bothAnswersAreForStaff() throws {
    let desk = try Desk()
    _ = try desk.ask("POST")
    let response = try desk.ask("POST", answer: "not-me")
    #expect(response.status == .ok && response.html.contains("We have both answers"))
    #expect(try desk.office.store.queue(.ready).contains { $0.entry.kind == .alert })
    #expect(try desk.now().requests.first { $0.right == .delete }?.state == .paused)
  }

  /// Wrong, expired, unknown and broken links: one page, and nothing happens.
  @Test(arguments: ["GET", "HEAD", "POST"])
  func noLinkThatCannotBeUsedIsToldFromAnother(method: String) throws {
    let desk = try Desk()
    let before = try desk.now()
    let parts = desk.path.split(separator: "/")
    let flipped = parts[1].dropLast() + (parts[1].last == "a" ? "b" : "a")
    let paths = [
      "/\(parts[0])/\(flipped)", "/\(parts[0].dropLast())\(parts[0].last == "a" ? "b" : "a")/\(parts[1])", "/\(parts[0])", "", "/",
      "/\(parts[0])/\(parts[1].dropLast())",
    ]
    let responses = try paths.map { try desk.ask(method, $0) } + [try desk.ask(method, after: 30)]
    let first = try #require(responses.first)
    #expect(first.status == .notFound && first.html.contains("This link cannot be used"))
    for response in responses { #expect(response == first) }
    #expect(try desk.now() == before)
    #expect(try desk.ask("POST").status == .ok, "the link itself still works")
  }

  @Test func aLinkThatWasReplacedCannotBeUsed() throws {
    let desk = try Desk()
    let outbox = OutboxDesk(
      configuration: desk.office.configuration, templates: try TemplateFolder.read(desk.office.configuration.templates),
      randomness: .rehearsal(seed: 1))
    _ = try outbox.decide(
      .release, on: "\(desk.record.number).2", in: desk.office.store, at: desk.record.letters[0].written.addingTimeInterval(86_400),
      by: "kim")
    #expect(try desk.ask("POST", after: 2).status == .notFound)
  }

  @Test func linksThatDoNotFitAreCountedAndShownToStaff() throws {
    let desk = try Desk()
    let parts = desk.path.split(separator: "/")
    let other = String(repeating: "a", count: 52)
    for path in ["/\(parts[0])/\(other)", "/\(parts[0])/\(other)", "/aaaaaaaaaaaaa/\(other)", "/nonsense", desk.path] {
      _ = try desk.ask("GET", path)
    }
    let wrong = try desk.wrongLinks()
    #expect(wrong.map(\.case) == ["\(desk.record.number)", "\(desk.record.number)", nil], "what is no link at all is no attempt")
    var digest = Digest([], today: CalendarDay(year: 2026, month: 11, day: 2))
    digest.add(wrong)
    #expect(digest.text.contains("\(desk.record.number)  its link was opened 2 times with a token that does not fit"))
    let file = try String(contentsOfFile: desk.office.configuration.spool + "/wrong-links.jsonl", encoding: .utf8)
    #expect(!file.contains(other) && !file.contains(parts[0]))
    #expect(try desk.office.store.check() == [])
  }

  @Test func thePageIsInTheLanguageOfTheLinkElseOfTheCaseElseOfTheBrowser() throws {
    let desk = try Desk()
    let spanish = ["HTTP_ACCEPT_LANGUAGE": "es"]
    #expect(try desk.ask(more: spanish).language == "en", "the case is in English")
    #expect(try desk.ask(more: ["QUERY_STRING": "lang=es"]).language == "es")
    #expect(try desk.ask(more: ["QUERY_STRING": "lang=tlh"]).language == "en")
    #expect(try desk.ask("GET", "/", more: spanish).language == "es")
    #expect(try desk.ask("GET", "/", more: ["HTTP_ACCEPT_LANGUAGE": "de"]).language == "en")
    #expect(try Desk(sample: "04-copy-then-delete-in-spanish.eml").ask().language == "es")
  }

  @Test(arguments: [
    (CGIRequest.Refusal.method, "405 Method Not Allowed"), (.length, "411 Length Required"), (.tooLong, "413 Content Too Large"),
    (.type, "415 Unsupported Media Type"), (.form, "400 Bad Request"),
  ])
  func aRequestThatIsNotTakenIsAnsweredKindly(refusal: CGIRequest.Refusal, status: String) throws {
    let response = try Desk().confirmation.refuse(refusal)
    #expect(response.status.rawValue == status && response.html.contains("We could not read your answer"))
  }
}
