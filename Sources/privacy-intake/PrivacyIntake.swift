import Foundation

/// The program: finds the command, runs it, and ends with its exit code.
@main
enum PrivacyIntake {
  static func main() {
    let console = Console()
    do {
      try run(Array(CommandLine.arguments.dropFirst()), console)
    } catch {
      let failure = CommandFailure(error)
      console.endProgress()
      console.complain("privacy-intake: " + Visible.line(failure.message))
      exit(failure.code.rawValue)
    }
  }

  private static func run(_ arguments: [String], _ console: Console) throws {
    let rest = arguments.dropFirst()
    switch arguments.first {
    case "run": try RunCommand(console: console).run(rest)
    case "init": try InitCommand(console: console).run(rest)
    case "doctor": try DoctorCommand(console: console).run(rest)
    case "today": try TodayCommand(console: console).run(rest)
    case "status": try StatusCommand(console: console).run(rest)
    case "replay": try ReplayCommand(console: console).run(rest)
    case "explain": try ExplainCommand(console: console).run(rest)
    case "parse": try ParseCommand(console: console).run(rest)
    case "cases": try CasesCommand(console: console).run(rest)
    case "case": try CaseCommand(console: console).run(rest)
    case "queue": try QueueCommand(console: console).run(rest)
    case "confirm": try ConfirmCommand(console: console).run(rest)
    case "outbox": try OutboxCommand(console: console).run(rest)
    case "templates": try TemplatesCommand(console: console).run(rest)
    case "laws": try LawsCommand(console: console).run(rest)
    case "check": try CheckCommand(console: console).run(rest)
    case "help", "--help", "-h": HelpCommand(console: console).run(topic: rest.first)
    case nil:
      HelpCommand(console: console).run(topic: nil)
      throw CommandFailure("Name a command.", .usage)
    case .some(let other):
      throw CommandFailure("There is no command “\(Visible.line(other))”. “privacy-intake help” lists them.", .usage)
    }
  }
}
