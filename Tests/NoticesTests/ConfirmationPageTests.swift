import Foundation
import Notices
import PrivacyRequests
import TestSupport
import Testing

/// The page behind the link: what it says, and that everybody can use it (WCAG 2.1 AA).
@Suite struct ConfirmationPageTests {
  static let handle = "abcdefghijklm"
  static let today = CalendarDay(year: 2026, month: 11, day: 3)
  static let languages = ["en", "es"]

  static func texts(_ language: String) throws -> PageTexts {
    try PageTexts(
      language: language, page: try Repository.text("Templates/\(language)/page.txt"),
      rights: try Repository.text("Templates/\(language)/rights.txt"), words: try Repository.text("Templates/\(language)/words.txt"))
  }

  static func page(_ language: String = "en", company: [String: String] = GoldenLetter.company) throws -> ConfirmationPage {
    ConfirmationPage(
      company: company, texts: try texts(language), others: try languages.filter { $0 != language }.map(texts),
      time: CompanyTime(zone: TimeZone(secondsFromGMT: -6 * 3600) ?? .gmt))
  }

  static func record(_ rights: [Right], agent: Bool = false, sender: String = "pat@example.com") -> Case {
    var record = Case(number: CaseNumber(year: 2026, ordinal: 42), noticeVersion: "July 23, 2024")
    record.sender = sender
    record.agent = agent
    let due = DueDate(day: CalendarDay(year: 2026, month: 12, day: 17), because: "")
    record.requests = rights.map {
      Request(right: $0, words: "w", received: Date(timeIntervalSince1970: 1_793_631_600), due: due, state: .awaitingVerification)
    }
    record.verifications = [
      Verification(
        handle: handle, tokenHash: "", to: "pat@example.com", onFile: true, rights: rights, letter: 2,
        expires: CalendarDay(year: 2026, month: 11, day: 16))
    ]
    return record
  }

  static func html(_ state: LinkState, _ rights: [Right] = [.delete, .access], language: String = "en") throws -> String {
    try page(language).html(.link(state, of: record(rights), handle: handle, on: today))
  }

  /// Every page that there is, in every language.
  static func all() throws -> [(language: String, html: String)] {
    try languages.flatMap { language in
      try [LinkState.open, .confirmed, .denied, .both, .expired].map { (language, try html($0, language: language)) }
        + [ConfirmationPage.Content.closed, .unread].map { (language, try page(language).html($0)) }
    }
  }

  @Test func theQuestionNamesTheCompanyTheRightsAndThatDeletionIsFinal() throws {
    let html = try Self.html(.open)
    for text in [
      "<h1>Was it you?</h1>", "A privacy request reached Contact Center 1 on November 2, 2026.",
      "<li>deletion of personal data</li>\n<li>access to personal data, to know and see what is held</li>",
      "<p class=\"final\">Deletion is final. What is deleted cannot be brought back.</p>", "You can answer until November 16, 2026.",
      "call 1.385.438.9302", "href=\"https://contact-center1.com/compliance/privacy-policy/\"",
    ] { #expect(html.contains(text), "\(text)") }
    #expect(try !Self.html(.open, [.access]).contains("final\""))
    #expect(!html.contains("pat@example.com"), "the page names no address unless somebody acts for the person")
  }

  @Test func theQuestionOffersBothAnswersAlikeAndPreselectsNone() throws {
    for language in Self.languages {
      let html = try Self.html(.open, language: language)
      let buttons = html.split(separator: "\n").filter { $0.hasPrefix("<button") }.map { $0.prefix { $0 != ">" } }
      #expect(
        buttons == [
          "<button type=\"submit\" name=\"answer\" value=\"me\"", "<button type=\"submit\" name=\"answer\" value=\"not-me\"",
        ])
      #expect(html.components(separatedBy: "<form").count == 2 && html.contains("<form method=\"post\">\n<button"))
      for word in ["autofocus", "checked", "<input"] { #expect(!html.contains(word)) }
    }
  }

  @Test func whoAsksForThePersonIsNamed() throws {
    let page = try Self.page()
    let asked = { (record: Case) in page.html(.link(.open, of: record, handle: Self.handle, on: Self.today)) }
    let html = asked(Self.record([.delete], agent: true, sender: "helper@example.org"))
    #expect(html.contains("The request came from helper@example.org, who says that you asked for help with it."))
    #expect(!asked(Self.record([.delete], sender: "helper@example.org")).contains("helper@example.org"))
  }

  @Test func onceAnsweredThePageSaysWhatHappensNext() throws {
    let yes = try Self.html(.confirmed)
    #expect(
      yes.contains("<li>deletion of personal data, answer by December 17, 2026</li>") && yes.contains("We will write to you by email"))
    #expect(yes.contains("value=\"not-me\"") && !yes.contains("value=\"me\""))
    let late = CalendarDay(year: 2026, month: 12, day: 18)
    let overdue = try Self.page().html(.link(.confirmed, of: Self.record([.delete]), handle: Self.handle, on: late))
    #expect(overdue.contains("<li>deletion of personal data</li>"), "a date that has passed is not promised")
    let no = try Self.html(.denied)
    #expect(no.contains("<h1>Thank you. We stopped.</h1>") && no.contains("<li>deletion of personal data</li>"))
    #expect(no.contains("value=\"me\"") && !no.contains("value=\"not-me\""))
    let both = try Self.html(.both)
    #expect(both.contains("We have both answers") && !both.contains("<button"))
  }

  @Test func aLinkThatHasExpiredIsOneThatCannotBeUsed() throws {
    let page = try Self.page()
    #expect(try Self.html(.expired) == page.html(.closed))
    #expect(page.html(.link(.open, of: Self.record([.delete]), handle: "bbbbbbbbbbbbb", on: Self.today)) == page.html(.closed))
    #expect(page.html(.closed).contains("<h1>This link cannot be used</h1>") && !page.html(.closed).contains("<button"))
  }

  @Test func datesAndRightsAreInTheLanguageOfThePage() throws {
    let html = try Self.html(.open, [.correct], language: "es")
    #expect(html.contains("<html lang=\"es\">") && html.contains("el 2 de noviembre de 2026") && html.contains("corrección de datos"))
    #expect(html.contains("<a href=\"?lang=en\" lang=\"en\" hreflang=\"en\">English</a>"))
    #expect(try Self.html(.open).contains("<a href=\"?lang=es\" lang=\"es\" hreflang=\"es\">Español</a>"))
  }

  @Test func withOneLanguageThereIsNoOtherToChoose() throws {
    let page = ConfirmationPage(company: GoldenLetter.company, texts: try Self.texts("en"), others: [], time: CompanyTime(zone: .gmt))
    #expect(!page.html(.closed).contains("<nav"))
  }

  @Test func whatComesFromOutsideIsTextAndNeverMarkup() throws {
    let nasty = "</title><script>alert('1')</script>\"&\u{0}\n"
    var company = GoldenLetter.company
    for key in company.keys { company[key] = nasty }
    let page = try Self.page(company: company)
    let html = page.html(
      .link(.open, of: Self.record([.delete], agent: true, sender: "\"><img src=x>@example.org"), handle: Self.handle, on: Self.today))
    for text in ["<script", "<img", "alert('", "\u{0}"] { #expect(!html.contains(text), "\(text)") }
    #expect(html.contains("&lt;/title&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;"))
  }

  // MARK: For everybody

  @Test func everyPageHasALanguageATitleOneHeadingAndItsParts() throws {
    for (language, html) in try Self.all() {
      #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\">\n"))
      let title = try #require(html.firstMatch(of: /<title>(.+) – Contact Center 1<\/title>/)).1
      #expect(html.contains("<h1>\(title)</h1>"))
      for tag in ["<h1", "<main", "<header", "<footer", "<title"] { #expect(html.components(separatedBy: tag).count == 2, "\(tag)") }
      #expect(html.contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"), "it may be enlarged")
      #expect(!html.contains("{{"))
    }
  }

  @Test func everyElementThatIsOpenedIsClosed() throws {
    for (_, html) in try Self.all() {
      var open: [Substring] = []
      for tag in html.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) where !["meta", "br"].contains(tag.2) {
        if tag.1.isEmpty { open.append(tag.2) } else { #expect(open.popLast() == tag.2) }
      }
      #expect(open.isEmpty)
    }
  }

  @Test func nothingIsLoadedRunOrStored() throws {
    for (_, html) in try Self.all() {
      for word in ["<script", "src=", "<link", "@import", "url(", "<iframe", "<img", "<object", "javascript:", " on", "style="] {
        #expect(!html.replacing(/>[^<]*</, with: "><").contains(word), "\(word)")
      }
      #expect(html.matches(of: /href="([^"]*)"/).allSatisfy { $0.1.hasPrefix("?lang=") || $0.1.hasPrefix("https://contact-center1.com/") })
    }
  }

  @Test(.enabled(if: Tool("openssl").isWanted, "openssl is not installed (apt-get install openssl)"))
  func theHashIsThatOfTheStyle() throws {
    let scratch = try Scratch()
    let file = try scratch.write("style.css", PageStyle.css)
    let openssl = try #require(Tool("openssl").path, "openssl is not installed (apt-get install openssl)")
    let digest = try Program.run(openssl, ["dgst", "-sha256", "-binary", "-out", scratch.path + "/hash", file])
    #expect(digest.code == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path + "/hash")).base64EncodedString() == PageStyle.hash)
    #expect(try Self.html(.open).contains("<style>\(PageStyle.css)</style>"))
  }

  /// The rules of the style sheet, by selector.
  static let rules: [String: [String: String]] = {
    var rules: [String: [String: String]] = [:]
    for rule in PageStyle.css.replacing("\n", with: "").matches(of: /([^{}]+)\{([^{}]*)\}/) {
      for declaration in rule.2.split(separator: ";") {
        let halves = declaration.split(separator: ":", maxSplits: 1).map(String.init)
        rules[String(rule.1), default: [:]][halves[0]] = halves[1]
      }
    }
    return rules
  }()

  private static func color(_ selector: String, _ property: String) throws -> Contrast.Color {
    let value = try #require(rules[selector]?[property], "\(selector) has no \(property)")
    return try #require(value.split(separator: " ").compactMap { Contrast.Color($0) }.first, "\(selector) \(property)")
  }

  @Test(arguments: ["body", "main", "footer", ".final", "button", "button:hover"])
  func textStandsOutFromWhatIsBehindIt(selector: String) throws {
    #expect(Contrast.ratio(try Self.color(selector, "color"), try Self.color(selector, "background")) >= 4.5)
  }

  @Test func linksButtonsAndTheFocusStandOutFromBothGrounds() throws {
    for ground in ["body", "main"] {
      let background = try Self.color(ground, "background")
      #expect(Contrast.ratio(try Self.color("a", "color"), background) >= 4.5)
      #expect(Contrast.ratio(try Self.color("button:focus-visible,a:focus-visible", "outline"), background) >= 3)
    }
    #expect(Contrast.ratio(try Self.color("button", "border"), try Self.color("main", "background")) >= 3)
    #expect(Self.rules.values.allSatisfy { $0["outline"] != "none" && $0["outline"] != "0" })
  }

  @Test func contrastIsCountedAsTheRuleSays() throws {
    let (black, white, gray) = (Contrast.Color("#000"), Contrast.Color("#ffffff"), Contrast.Color("#777777"))
    #expect(abs(Contrast.ratio(try #require(black), try #require(white)) - 21) < 0.001)
    #expect(abs(Contrast.ratio(try #require(gray), try #require(white)) - 4.48) < 0.01)
    #expect(Contrast.Color("solid") == nil && Contrast.Color("#12") == nil)
  }

  @Test func thePageCanBeReadAfterEightYearsOfSchool() throws {
    for content in [LinkState.open, .confirmed, .denied, .both, .expired] {
      let html = try Self.html(content)
      let main = String(try #require(html.components(separatedBy: "<main>").last?.components(separatedBy: "</main>").first))
      let text = main.replacing("\n", with: " ").replacing(/<\/[a-z0-9]+>/, with: "\n\n").replacing(/<[^>]*>/, with: "")
      let level = ReadingLevel(text)
      #expect(level.sentences >= 3)
      #expect(level.grade <= 8, "\(content): grade \(level.grade)")
    }
  }
}
