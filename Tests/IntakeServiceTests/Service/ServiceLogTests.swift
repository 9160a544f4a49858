import Foundation
import Testing

@testable import IntakeService

@Suite struct ServiceLogTests {
  /// Lines that a log wrote.
  final class Lines: @unchecked Sendable {
    var all: [String] = []
  }

  @Test(arguments: [
    ("from rosa.delgado@example.com now", "from r***@example.com now"), ("<pat@example.org>", "<p***@example.org>"),
    ("\"x\"@example.org", "\"x\"***@example.org"), ("no address", "no address"), ("@", "@"), ("a@", "a@"),
    ("two\nlines\u{1B}[31m", "two lines [31m"),
    ("x@y z@w", "x***@y z***@w"), ("", ""),
  ])
  func addressesAreMaskedAndControlsAreBlanks(text: String, expected: String) {
    #expect(ServiceLog.masked(text) == expected)
  }

  @Test func aLineForPeopleIsASentenceWithItsTime() {
    let lines = Lines()
    ServiceLog(json: false) { lines.all.append($0) }
      .add(.warning, "poll-failed", "It failed for pat@example.com.", ["a": "b"], at: Date(timeIntervalSince1970: 0))
    #expect(lines.all == ["1970-01-01T00:00:00Z warning It failed for p***@example.com."])
  }

  @Test func aLineForProgramsIsOneObject() throws {
    let lines = Lines()
    ServiceLog(json: true) { lines.all.append($0) }
      .add(.info, "filed", "Filed.", ["source": "pat@example.com/INBOX"], at: Date(timeIntervalSince1970: 0))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(lines.all[0].utf8)) as? [String: String])
    #expect(
      object == [
        "event": "filed", "level": "info", "source": "p***@example.com/INBOX", "text": "Filed.", "time": "1970-01-01T00:00:00Z",
      ])
  }
}
