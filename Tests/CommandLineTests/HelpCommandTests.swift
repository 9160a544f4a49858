import TestSupport
import Testing

@Suite struct HelpCommandTests {
  @Test(arguments: ["help", "--help", "-h"])
  func helpListsEveryCommandThatTheProgramKnows(word: String) throws {
    let outcome = try Program.intake([word])
    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
    let source = try Repository.text("Sources/privacy-intake/PrivacyIntake.swift")
    let commands = source.split(separator: "\n").filter { $0.contains("case \"") }.compactMap { line in
      line.split(separator: "\"", omittingEmptySubsequences: false).dropFirst().first.map(String.init)
    }
    #expect(commands.count >= 9)
    for command in commands { #expect(outcome.lines.contains { $0.hasPrefix("  \(command)") && $0.count > 10 }, "\(command)") }
  }

  /// Everything that help promises is known to the command, and the other way round.
  @Test func helpListsEveryOption() throws {
    let help = try Program.intake(["help"]).output
    for option in [
      "config", "json", "as", "at", "lease", "outcome", "note", "language", "all", "sent", "why", "dry-run", "mend", "after-restore",
      "skip-numbers", "due", "overdue", "closed", "words", "matched", "nothing-found", "reason", "counsel", "how", "address", "yes",
    ] {
      #expect(help.contains("--\(option)"), "--\(option)")
    }
    let sources = try [
      "RunCommand", "ReplayCommand", "CasesCommand", "CaseCommand", "QueueCommand", "OutboxCommand", "CheckCommand", "TemplatesCommand",
      "Desk",
    ].map {
      try Repository.text("Sources/privacy-intake/\($0).swift")
    }
    let named = help.split(whereSeparator: { !$0.isLetter && $0 != "-" }).filter { $0.hasPrefix("--") }.map { $0.dropFirst(2) }
    for option in named where option != "json" { #expect(sources.contains { $0.contains("\"\(option)\"") }, "--\(option)") }
  }

  @Test func withoutACommandHelpIsPrintedToo() throws {
    let outcome = try Program.intake([])
    #expect(outcome.output == (try Program.intake(["help"])).output)
    #expect(outcome.code == 64)
  }
}
