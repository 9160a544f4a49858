import Foundation
import Glibc
import TestSupport
import Testing

/// The page behind the link with a real web server, and a real browser that presses its buttons.
@Suite(
  .serialized,
  .enabled(
    if: WebServer.isWanted && Browser.isWanted,
    Comment(rawValue: [WebServer.obstacle, Browser.obstacle].compactMap { $0 }.joined(separator: "; "))))
struct ConfirmPageTests {
  /// A web server with a case whose letter has a link.
  struct Site {
    let server: WebServer
    let handle: String
    let token: String
    var spool: String { server.office + "/spool" }
    var link: String { "\(server.base)/\(handle)/\(token)" }

    init() throws {
      server = try WebServer { configuration in
        let outcome = try Program.intake([
          "replay", "--config", configuration, Repository.root + "/Samples/mail/01-delete-and-opt-out-california.eml",
        ])
        guard outcome.code == 0 else { throw CannotServe(description: outcome.errors) }
      }
      let letter = try String(contentsOfFile: server.office + "/spool/outbox/held/PRR-2026-00001.2.json", encoding: .utf8)
      let line = try #require(letter.firstMatch(of: /yes ([a-z2-7]{13}) ([a-z2-7]{52})/), "the letter has no line to reply with")
      (handle, token) = (String(line.1), String(line.2))
    }

    /// All files of the spool with their content.
    func files() -> [String: Data] {
      var files: [String: Data] = [:]
      for case let name as String in FileManager.default.enumerator(atPath: spool) ?? FileManager.DirectoryEnumerator() {
        files[name] = FileManager.default.contents(atPath: spool + "/" + name)
      }
      return files
    }

    func record() throws -> [String: Any] {
      let data = try Data(contentsOf: URL(fileURLWithPath: spool + "/cases/open/PRR-2026-00001.json"))
      return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    func states(of key: String) throws -> [String] { try (record()[key] as? [[String: Any]] ?? []).compactMap { $0["state"] as? String } }

    /// Status lines and header fields of the answers to one request after the other.
    func curl(_ arguments: [String]) throws -> String {
      let curl = try #require(Tool("curl").path, "curl is not installed (apt-get install curl)")
      let outcome = try Program.run(curl, ["-s", "-S", "-D", "-", "-o", "/dev/null", "--max-time", "60"] + arguments)
      #expect(outcome.code == 0, "\(outcome.errors)")
      return outcome.output
    }

    /// Neither server wrote down what a link opens with.
    func expectNoTokenInLogs() {
      let logs = server.logs
      #expect(logs.contains(#/ (GET|POST) [0-9]{3} /#), "the log of accesses is kept: \(logs)")
      #expect(!logs.contains(token) && !logs.contains(handle))
    }
  }

  @Test(.timeLimit(.minutes(5)))
  func aScannerChangesNothing() throws {
    let site = try Site()
    let before = site.files()
    #expect(try !site.server.webServerCanRead(site.spool + "/format"))
    for method in [[], ["--head"]] {
      let answers = try site.curl(method + Array(repeating: [site.link, "-o", "/dev/null"], count: 50).flatMap { $0 })
      #expect(answers.matches(of: /HTTP\/1.1 200 OK/).count == 50)
    }
    #expect(try site.curl(["-X", "OPTIONS", site.link]).contains("HTTP/1.1 405 "))
    #expect(try site.curl(["-d", "answer=", site.link]).contains("HTTP/1.1 400 "))
    #expect(try site.curl(["-d", String(repeating: "x", count: 300), site.link]).contains("HTTP/1.1 413 "))
    #expect(try site.curl([site.link + "?--config=/etc/passwd"]).contains("HTTP/1.1 200 "), "a query is no argument of the program")
    #expect(try site.curl([site.server.base]).contains("HTTP/1.1 404 "))
    #expect(site.files() == before)
    site.expectNoTokenInLogs()
  }

  @Test(.timeLimit(.minutes(5)))
  func whatTheProgramSaysComesThroughTheServer() throws {
    let site = try Site()
    let answer = try site.curl([site.link])
    for field in [
      "Content-Security-Policy: default-src 'none'; style-src 'sha256-", "Referrer-Policy: no-referrer", "Cache-Control: no-store",
      "X-Content-Type-Options: nosniff", "Strict-Transport-Security: max-age=31536000",
    ] { #expect(answer.contains(field), "\(field)") }
    #expect(!answer.contains("Set-Cookie"))
    let redirect = try site.curl(["-H", "Host: redirected.test", site.link])
    #expect(redirect.contains("HTTP/1.1 301 ") && redirect.contains("Location: https://redirected.test/privacy/confirm/\(site.handle)/"))
  }

  @Test(.timeLimit(.minutes(5)))
  func aPersonConfirms() throws {
    let site = try Site()
    let pages = try Browser.run(["open=" + site.link, "press=me", "reload", "open=" + site.link])
    #expect(
      pages.map(\.heading) == [
        "Was it you?", "Thank you. We have your answer.", "Thank you. We have your answer.", "Thank you. We have your answer.",
      ])
    #expect(try site.states(of: "verifications") == ["confirmed"])
    #expect(try site.states(of: "requests").allSatisfy { $0 == "ready" })
    let letters = try (site.record()["letters"] as? [[String: Any]] ?? []).compactMap { $0["kind"] as? String }
    #expect(letters == ["acknowledgement", "verification", "confirmed"], "one letter, however often the page is loaded again")
    site.expectNoTokenInLogs()
  }

  @Test(.timeLimit(.minutes(5)))
  func aPersonWhoPressedTheWrongButtonIsHeard() throws {
    let site = try Site()
    let pages = try Browser.run(["open=" + site.link, "press=me", "press=not-me", "reload"])
    #expect(pages.map(\.heading).suffix(2) == ["Our staff will look into it", "Our staff will look into it"])
    #expect(try site.states(of: "requests").first == "paused")
    #expect(FileManager.default.fileExists(atPath: site.spool + "/queue/ready/PRR-2026-00001.both-answers-2.1"), "staff have work")
  }

  @Test(.timeLimit(.minutes(5)))
  func aPersonSaysThatItWasNotHim() throws {
    let site = try Site()
    let pages = try Browser.run(["open=\(site.link)?lang=es", "press=not-me"])
    #expect(pages.map(\.heading) == ["¿Fue usted?", "Gracias. No seguimos."])
    #expect(pages.map(\.language) == ["es", "es"])
    #expect(try site.states(of: "requests").first == "stopped")
  }

  @Test(.timeLimit(.minutes(5)), arguments: ["en", "es"])
  func thePageFitsANarrowWindowAndShowsWhereTheFocusIs(language: String) throws {
    let site = try Site()
    let pages = try Browser.run([
      "width=320", "open=\(site.link)?lang=\(language)", "tab", "tab", "tab", "width=1280", "reload", "width=320", "press=me",
    ])
    for page in pages {
      #expect(page.scrollWidth <= page.width && page.cut == 0, "nothing is cut off at \(page.width) pixels")
      #expect(page.smallest >= 44, "a button is large enough for a finger")
      #expect(page.background == "rgb(243, 242, 238)", "the browser took the style by its hash")
      #expect(page.cookies.isEmpty && page.resources.isEmpty)
      #expect(page.language == language && page.title.hasPrefix(page.heading))
    }
    #expect(pages.map(\.width) == [320, 320, 320, 320, 1280, 320])
    #expect(pages[0].focus.isEmpty, "nothing is preselected")
    #expect(Array(pages[1...3].map(\.focus).suffix(2)) == pages[0].buttons)
    #expect(pages[1...3].allSatisfy { $0.outline >= 2 })
  }

  @Test(.timeLimit(.minutes(5)))
  func aSpoolThatCannotBeUsedIsAnsweredKindly() throws {
    let site = try Site()
    rename(site.spool, site.spool + ".away")
    let answer = try site.curl(["-d", "answer=me", site.link])
    #expect(answer.contains("HTTP/1.1 503 ") && answer.contains("Retry-After: 120"))
    #expect(try Browser.run(["open=" + site.link])[0].heading == "Please try again later")
    rename(site.spool + ".away", site.spool)
    #expect(try site.curl(["-d", "answer=me", site.link]).contains("HTTP/1.1 200 "))
    #expect(site.server.logs.contains("There is no spool at"))
    site.expectNoTokenInLogs()
  }
}
