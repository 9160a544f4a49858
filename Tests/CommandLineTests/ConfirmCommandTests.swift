import Foundation
import TestSupport
import Testing

/// `confirm` as a web server runs it.
@Suite struct ConfirmCommandTests {
  /// An office with a case, and the path of its link.
  struct Site {
    let office: Office
    let path: String

    init() throws {
      office = try Office()
      _ = try office.run(["replay", try Office.sample("01")])
      let letter = try String(contentsOfFile: office.spool + "/outbox/held/PRR-2026-00001.2.json", encoding: .utf8)
      let line = try #require(letter.firstMatch(of: /yes ([a-z2-7]{13}) ([a-z2-7]{52})/))
      path = "/\(line.1)/\(line.2)"
    }

    func ask(_ method: String, _ path: String? = nil, body: String = "", arguments: [String]? = nil) throws -> Program.Outcome {
      let input = try office.scratch.write("body-\(UUID().uuidString)", body)
      let environment = [
        "REQUEST_METHOD=\(method)", "PATH_INFO=\(path ?? self.path)", "CONTENT_LENGTH=\(body.utf8.count)",
        "CONTENT_TYPE=application/x-www-form-urlencoded", "LOGNAME=privacy",
      ]
      let command = [Repository.program, "confirm"] + (arguments ?? ["--config", office.configuration, "--at", "2026-09-15T15:00:00Z"])
      let script = "input=\"$1\"; shift; exec env -i \"$@\" < \"$input\""
      return try Program.run("/bin/sh", ["-c", script, "sh", input] + environment + command)
    }
  }

  @Test func aPageIsPrintedAndTheProgramEndsWell() throws {
    let site = try Site()
    let rows: [(method: String, path: String?, body: String, status: String)] = [
      ("GET", nil, "", "200 OK"), ("HEAD", nil, "", "200 OK"), ("GET", "/x", "", "404 Not Found"),
      ("PUT", nil, "", "405 Method Not Allowed"),
      ("POST", nil, "answer=maybe", "400 Bad Request"), ("POST", nil, "answer=me", "200 OK"),
    ]
    for row in rows {
      let outcome = try site.ask(row.method, row.path, body: row.body)
      #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(row)")
      #expect(outcome.output.hasPrefix("Status: \(row.status)\nContent-Type: text/html; charset=utf-8\n"), "\(row)")
      #expect(outcome.output.contains("</html>") == (row.method != "HEAD"), "\(row)")
    }
    #expect(
      try site.office.run(["cases", "show", "PRR-2026-00001"]).output.contains("Confirmed on the page from the address that was asked"))
    #expect(try site.office.run(["check"]).code == 0)
  }

  @Test func pressesAtTheSameTimeAreOne() throws {
    let site = try Site()
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      let outcome = try? site.ask("POST", body: "answer=me")
      #expect(outcome?.output.hasPrefix("Status: 200 OK\n") == true)
    }
    let letters = try FileManager.default.contentsOfDirectory(atPath: site.office.spool + "/outbox").flatMap {
      (try? FileManager.default.contentsOfDirectory(atPath: site.office.spool + "/outbox/" + $0)) ?? []
    }
    #expect(letters.count == 3, "the acknowledgement, the question, and one letter that says thank you")
    #expect(try site.office.run(["check"]).code == 0)
  }

  @Test func aLinkThatDoesNotFitIsShownToStaff() throws {
    let site = try Site()
    let handle = site.path.split(separator: "/")[0]
    _ = try site.ask("GET", "/\(handle)/" + String(repeating: "a", count: 52))
    let today = try site.office.run(["today", "--at", "2026-09-15T16:00:00Z"]).output
    #expect(today.contains("Links that did not fit, last 7 days (1)") && today.contains("its link was opened once"))
  }

  @Test(arguments: [["--config", "/nowhere/c.json5"], [], ["--config", "/nowhere", "--frob"]])
  func whatCannotBeReadIsAKindPageAndALineInTheLog(arguments: [String]) throws {
    let site = try Site()
    for method in ["GET", "POST", "HEAD"] {
      let outcome = try site.ask(method, body: "answer=me", arguments: arguments)
      #expect(outcome.code == 0)
      #expect(outcome.output.hasPrefix("Status: 503 Service Unavailable\n") && outcome.output.contains("Retry-After: 120\n"))
      #expect(outcome.output.contains("Please try again later") == (method != "HEAD"))
      #expect(outcome.errors.hasPrefix("privacy-intake confirm: ") && outcome.errors.split(separator: "\n").count == 1)
      for secret in site.path.split(separator: "/") { #expect(!outcome.errors.contains(secret) && !outcome.output.contains(secret)) }
    }
  }

  @Test func withoutAWebServerItSaysWhatItIs() throws {
    let outcome = try Program.intake(["confirm"])
    #expect(outcome.code == 64)
    #expect(outcome.errors == "privacy-intake: This command is run by a web server (CGI). Samples/web shows how.\n")
  }
}
