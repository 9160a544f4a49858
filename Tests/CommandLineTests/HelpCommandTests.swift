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
      "skip-numbers", "due", "overdue", "closed", "words", "matched", "nothing-found", "reason", "counsel", "how", "address", "yes", "done",
      "open", "export", "by", "on", "templates",
    ] {
      #expect(help.contains("--\(option)"), "--\(option)")
    }
    let sources = try [
      "RunCommand", "ReplayCommand", "CasesCommand", "CaseCommand", "QueueCommand", "OutboxCommand", "CheckCommand", "TemplatesCommand",
      "LawsCommand", "InitCommand", "Desk",
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

  @Test func helpOfDecisionsNamesEveryReasonAndRight() throws {
    let help = try Program.intake(["help", "case"]).output
    for reason in [
      "unverified", "no-permission", "fraud", "exception", "public", "deidentified", "other-law", "accurate", "not-resident", "upheld",
    ] {
      #expect(help.split(separator: "\n").contains { $0.drop { $0 == " " }.hasPrefix(reason + " ") }, "\(reason)")
    }
    let decisions = try Repository.text("Sources/privacy-intake/CaseCommand.swift").split(separator: "\n").compactMap { line in
      line.contains("    case \"") ? line.split(separator: "\"").dropFirst().first.map(String.init) : nil
    }
    #expect(decisions.count == 9)
    for decision in decisions { #expect(help.contains("\n  \(decision) "), "\(decision)") }
  }
}
