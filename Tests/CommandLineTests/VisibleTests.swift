import Foundation
import TestSupport
import Testing

/// Mail that would play with the terminal of whoever looks at it.
@Suite struct VisibleTests {
  /// Escape sequences, C1 controls, marks that turn the direction of writing, private use, line separators.
  static let hostile = [
    "\u{1B}]0;owned\u{7}\u{1B}[2J", "\u{9B}31m", "\u{202E}\u{2066}\u{200B}\u{E000}\u{E001}", "\u{2028}",
  ]
  static let forbidden: Set<Unicode.Scalar> = [
    "\u{7}", "\u{1B}", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{E000}", "\u{E001}", "\u{2028}",
  ]

  private static func mail(_ trick: String) -> String {
    """
    Received: from a.example.com by mx1.contact-center1.com; Mon, 2 Nov 2026 09:00:00 -0600
    From: \(trick)Pat\(trick) <pat@example.com>
    To: info@contact-center1.com
    Subject: Privacy Rights Request \(trick)
    Message-ID: <\(trick)@example.com>
    Content-Type: multipart/mixed; boundary=b

    --b
    Content-Type: text/plain; charset=utf-8

    I am writing on behalf of my father, \(trick)Walter \(trick)Doe. Please delete all of his \(trick)personal data.
    I live in \(trick)Ohio. My other address is pat\(trick)@example.org. Please do not delete \(trick) my account.
    --b
    Content-Type: application/pdf; name="\(trick).pdf"

    x
    --b--

    """
  }

  private static func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0 == "\n" || !($0.value < 32 || forbidden.contains($0)) }
  }

  @Test(arguments: hostile)
  func nothingThatAStrangerWroteReachesTheTerminalRaw(trick: String) throws {
    let office = try Office()
    let name = "a\(trick == "\u{2028}" ? "" : trick).eml"
    try office.scratch.write("mail/" + name, Self.mail(trick))
    let path = office.scratch.path + "/mail/" + name
    var seen = 0
    for command in [
      ["parse", path], ["explain", path], ["replay", path], ["cases", "list"], ["cases", "show", "PRR-2026-00001"], ["queue", "list"],
      ["outbox", "list"], ["outbox", "show", "PRR-2026-00001.1"], ["check"],
    ] {
      let outcome = command[0] == "parse" ? try Program.intake(command) : try office.run(command)
      #expect(Self.isHarmless(outcome.output), "\(command[0])")
      #expect(Self.isHarmless(outcome.errors), "\(command[0])")
      if outcome.output.contains("delete") { seen += 1 }
    }
    #expect(seen >= 2, "the mail was shown")
  }

  @Test func whatIsNamedOnTheCommandLineIsPrintedHarmlessly() throws {
    let outcome = try Program.intake(["explain", "/nowhere/\u{1B}[31m.eml"])
    #expect(outcome.code == 66)
    #expect(Self.isHarmless(outcome.errors))
  }
}
