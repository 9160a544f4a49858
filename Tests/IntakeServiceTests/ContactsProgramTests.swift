import Foundation
import TestSupport
import Testing

@testable import IntakeService

/// A program that knows who is on file: what it is asked, what it may say, and what happens when it does not.
@Suite struct ContactsProgramTests {
  private func ask(_ script: String, seconds: Int = 10) throws -> [String: [Contact]] {
    let scratch = try Scratch()
    let path = try scratch.write("who", "#!/bin/sh\n" + script + "\n")
    chmod(path, 0o700)
    return try ContactBook.program(ContactsProgram(words: [path, "now"], seconds: seconds)).people(at: ["Pat@Example.com", "x@example.com"])
  }

  @Test func peopleAreFoundByEveryAddressOfTheirs() throws {
    let found = try ask(
      #"read -r question; test "$question" = '{"addresses":["pat@example.com","x@example.com"]}' || exit 9"# + "\n"
        + #"test "$1" = now || exit 8; echo '{"people": [{"addresses": ["Main@example.com", "PAT@example.com"], "name": "Pat", "more": 1}]}'"#
    )
    #expect(found == ["pat@example.com": [Contact(addresses: ["main@example.com", "pat@example.com"], name: "Pat")], "x@example.com": []])
  }

  @Test func nobodyOnFileIsAnAnswer() throws {
    #expect(try ask("cat > /dev/null; echo '{\"people\": []}'") == ["pat@example.com": [], "x@example.com": []])
  }

  @Test(
    arguments: [
      ("cat > /dev/null; exit 3", "ended with 3"), ("cat > /dev/null; echo oops", "is not the JSON"),
      ("cat > /dev/null; echo '{}'", "is not the JSON"),
      ("cat > /dev/null", "is not the JSON"), ("kill -9 $$", "signal 9"), ("exec sleep 30", "took too long"),
    ])
  func noAnswerIsNeverTakenForNobody(script: String, reason: String) throws {
    let problem = #expect(throws: ContactsProblem.self) { try ask(script, seconds: 1) }
    #expect(problem?.reason.contains(reason) == true, "\(problem?.reason ?? "")")
  }
}
