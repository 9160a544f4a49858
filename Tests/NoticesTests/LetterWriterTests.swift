import Foundation
import InternetMessage
import Notices
import PrivacyRequests
import TestSupport
import Testing

/// Whole letters, compared with Tests/Golden/letters; after a change of a template, read the difference and run with REFRESH_GOLDEN=1.
@Suite struct LetterWriterTests {
  static let folder = Repository.root + "/Tests/Golden/letters"

  @Test(arguments: GoldenLetter.all)
  func theLetterIsTheOneThatWasRead(golden: GoldenLetter) throws {
    let draft = try golden.draft()
    let text = "Subject: \(draft.subject)\n\n\(draft.body)"
    let file = "\(Self.folder)/\(golden.name).txt"
    if ProcessInfo.processInfo.environment["REFRESH_GOLDEN"] == "1" { try Data(text.utf8).write(to: URL(fileURLWithPath: file)) }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
  }

  @Test func everyFileIsALetterAndEveryKindHasOne() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
    #expect(files.sorted() == GoldenLetter.all.map { $0.name + ".txt" }.sorted())
    #expect(Set(GoldenLetter.all.map(\.kind)) == Set(LetterKind.allCases))
  }

  @Test(arguments: GoldenLetter.all)
  func everySubjectIsAProperSubjectAndHoldsTheCase(golden: GoldenLetter) throws {
    let subject = try golden.draft().subject
    #expect(subject.hasPrefix("Privacy Rights Request: "))
    #expect(subject.hasSuffix(" [PRR-2026-00042]"))
    #expect(subject.count <= 78)
  }

  /// So that Reply is a proper submission, and a rejection mends what it rejects.
  @Test(arguments: GoldenLetter.all, ["Re: ", "RE: ", "AW: ", "Fwd: ", "Re: Re: ", ""])
  func aReplyToTheLetterComesTheRightWay(golden: GoldenLetter, prefix: String) throws {
    let reply = try OutgoingMessage(
      from: Mailbox(localPart: "pat", domain: "example.com"), to: [Mailbox(localPart: "info", domain: "contact-center1.com")],
      subject: prefix + golden.draft().subject, date: Date(timeIntervalSince1970: 0), messageID: "a@example.com", body: "I opt out.\n"
    ).bytes()
    #expect(ChannelReader.read(Message(parsing: reply), settings: ChannelSettings()) == .designated)
  }

  @Test(arguments: GoldenLetter.all)
  func noLineIsTooLongNothingIsLeftOpenAndNothingIsPromisedThatIsNotSo(golden: GoldenLetter) throws {
    let body = try golden.draft().body
    for line in body.split(separator: "\n") where !line.hasPrefix("https://") && !line.hasPrefix("mailto:") {
      #expect(line.count <= 72, "\(line)")
    }
    // An empty place shows as a blank before the point that follows it.
    for trace in ["{{", "}}", " .", " ,", "  \n", " \n", "\n\n\n", "toll-free", "toll free"] {
      #expect(!body.lowercased().contains(trace), "“\(trace)”")
    }
    #expect(body.hasSuffix("\n"))
    let greetings = ["en": "Hello,\n\n", "es": "Hola:\n\n"]
    for language in golden.languages {
      let greeting = try #require(greetings[language])
      #expect(body.hasPrefix(greeting) || golden.languages.count == 2 && body.contains("\n\n" + greeting))
    }
    // In English plain ASCII, so that it goes as 7bit; in Spanish with letters that no mail program lacks.
    let more = golden.languages == ["en"] ? "" : "áéíóúüñÁÉÍÓÚÑ¿¡"
    #expect(body.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 32 && $0.value < 127) || more.unicodeScalars.contains($0) })
  }

  @Test(arguments: GoldenLetter.all)
  func theFooterNamesUsTheNoticeAndEqualTreatment(golden: GoldenLetter) throws {
    let body = try golden.draft().body
    let footer = body.suffix(600)
    let isEnglish = golden.languages.last == "en"
    for (name, fact) in GoldenLetter.company where name != "requestSubject" {
      #expect(footer.contains(name == "noticeVersion" && !isEnglish ? "23 de julio de 2024" : fact), "\(fact)")
    }
    #expect(footer.contains("You will not be treated worse for using your privacy rights.") == isEnglish)
    #expect(footer.contains("No recibirá un trato peor por usar sus derechos de privacidad.") == !isEnglish)
  }

  @Test(arguments: GoldenLetter.all)
  func everyRightThatALetterSpeaksOfIsNamedInWords(golden: GoldenLetter) throws {
    let body = try golden.draft().body
    let library = try GoldenLetter.writer().templates
    let told: [Right] =
      switch golden.kind {
      case .acknowledgement: golden.added.map { $0.isEmpty ? golden.rights : $0 } ?? golden.rights
      case .verification, .confirmed, .stopped: golden.rights.filter { $0.needsVerification }
      case .rejection: golden.rights
      case .clarification: Right.allCases
      case .reminder, .couldNotVerify, .answer, .denial, .moreTime: golden.decided ?? golden.rights
      // The second list names the requests that go on.
      case .withdrawn: golden.rights
      }
    for language in golden.languages {
      let templates = try #require(library.set(of: language))
      for right in Right.allCases { #expect(body.contains("- " + templates.name(of: right)) == told.contains(right), "\(right.rawValue)") }
    }
  }

  @Test(arguments: GoldenLetter.all.filter { $0.languages == ["en"] })
  func theLetterCanBeReadAfterEightYearsOfSchool(golden: GoldenLetter) throws {
    let level = ReadingLevel(try golden.draft().body)
    #expect(level.sentences > 8)
    #expect(level.grade <= 8, "grade \(level.grade)")
  }

  @Test(arguments: GoldenLetter.all.filter { $0.languages == ["es"] })
  func theSpanishLetterIsQuiteEasyToRead(golden: GoldenLetter) throws {
    let level = SpanishReadingLevel(try golden.draft().body)
    #expect(level.sentences > 8)
    #expect(level.ease >= 65, "ease \(level.ease)")
  }

  @Test func theSpanishReadingLevelTellsEasyFromHard() {
    let counts = [
      "sol": 1, "correo": 3, "día": 2, "quien": 1, "guía": 2, "ley": 1, "yo": 1, "solicitud": 4, "eliminación": 5, "aún": 2, "estado": 3,
      "aviso": 3,
      "pingüino": 3, "también": 2, "leer": 2, "ciudad": 2, "oír": 2,
    ]
    for (word, count) in counts { #expect(SpanishReadingLevel.syllables(word) == count, "\(word)") }
    #expect(SpanishReadingLevel("El sol sale a las seis. La casa es de mi tía.\n").ease > 100)
    let hard =
      "Independientemente de consideraciones precedentes, determinadas administraciones territoriales imposibilitarán reclamaciones."
    #expect(SpanishReadingLevel(hard).ease < 0)
  }

  @Test func theReadingLevelTellsEasyFromHard() {
    let counts = ["cat": 1, "make": 1, "table": 2, "deletion": 3, "the": 1, "privacy": 3, "used": 2, "people": 2, "simple": 2, "whale": 1]
    for (word, count) in counts { #expect(ReadingLevel.syllables(word) == count, "\(word)") }
    let easy = ReadingLevel("Dates\n\nThe cat sat on the mat. The dog ran to the cat.\n\nhttps://example.com/a/b\n")
    #expect(easy.sentences == 2)
    #expect(easy.words == 12)
    #expect(easy.grade < 0)
    let hard = "Notwithstanding aforementioned considerations, individuals exercising statutory entitlements acknowledge verification."
    #expect(ReadingLevel(hard).grade > 20)
  }

  @Test func onlyAVerificationAndItsReminderCarryALinkThatOpensSomething() throws {
    for golden in GoldenLetter.all {
      let body = try golden.draft().body
      #expect(body.contains("abcdefghijklm") == golden.kind.carriesToken, "\(golden.name)")
      let asks = body.contains("Choose \"It was me\"") || body.contains("Elija \"Fui yo\"")
      #expect(asks == (golden.kind.carriesToken && golden.web), "\(golden.name)")
      #expect(body.contains("mailto:") == (golden.kind.carriesToken && !golden.web), "\(golden.name)")
    }
  }

  /// Otherwise anybody could find out who is a customer.
  @Test func theLetterDoesNotTellWhetherTheWriterIsOnFile() throws {
    let writer = try GoldenLetter.writer()
    var record = Case(number: CaseNumber(year: 2026, ordinal: 42), noticeVersion: "July 23, 2024")
    record.requests = [
      Request(
        right: .access, words: "words", received: Date(timeIntervalSince1970: 1_793_631_600),
        due: DueDate(day: CalendarDay(year: 2026, month: 12, day: 17), because: ""), state: .awaitingVerification)
    ]
    for kind in LetterKind.allCases {
      let link = LetterWriter.Link(web: nil, mailto: "mailto:x", replyLine: "yes", expires: CalendarDay(year: 2026, month: 11, day: 16))
      record.onFile = nil
      let stranger = writer.write(
        LetterOrder(kind: kind, to: "pat@example.com", rights: [.access]), for: record, received: record.opened, link: link)
      record.onFile = "pat@example.com"
      let known = writer.write(
        LetterOrder(kind: kind, to: "pat@example.com", rights: [.access], onFile: true), for: record, received: record.opened, link: link)
      #expect(stranger == known, "\(kind.rawValue)")
    }
  }

  /// A letter that goes late promises no date that has passed.
  @Test(arguments: [("2026-11-17", true), ("2026-11-18", false)], ["en", "es"])
  func aDateThatHasPassedIsPromisedToNobody(row: (today: String, isTold: Bool), language: String) throws {
    var record = Case(number: CaseNumber(year: 2026, ordinal: 42), noticeVersion: "July 23, 2024")
    record.opened = Date(timeIntervalSince1970: 1_793_631_600)
    record.language = language
    let draft = try GoldenLetter.writer().write(
      LetterOrder(kind: .clarification, to: "pat@example.com", rights: []), for: record, received: record.opened,
      today: CalendarDay(row.today))
    #expect((draft.body.contains("November 17, 2026") || draft.body.contains("17 de noviembre de 2026")) == row.isTold)
  }
}
