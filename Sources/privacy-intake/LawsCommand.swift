import Foundation
import IntakeService
import PrivacyRequests

/// `laws show` and `laws confirm`: what the law of each state says, and who of the company stands for it.
struct LawsCommand {
  let console: Console

  private static let usage =
    "Use: laws show [STATE] [--open] [--json], laws show --export FILE, or laws confirm STATE CELL --by NAME --on DAY --config FILE."

  func run(_ rest: some Sequence<String>) throws {
    let arguments = try Arguments(rest, options: Desk.options.union(["export", "by", "on"]), switches: ["json", "open"])
    let configuration = arguments.value("config") == nil ? nil : try Desk(arguments).configuration
    switch (arguments.words.first, arguments.words.count) {
    case ("show", 1) where arguments.value("export") != nil: try export(to: arguments.value("export") ?? "", configuration)
    case ("show", 1...2) where arguments.value("export") == nil: try show(arguments, configuration)
    case ("confirm", 3): try LawsConfirmCommand(console: console).run(arguments, configuration)
    default: throw CommandFailure(Self.usage, .usage)
    }
  }

  private func show(_ arguments: Arguments, _ configuration: Configuration?) throws {
    let table = configuration?.laws ?? .standard
    var states = table.jurisdictions
    if arguments.words.count == 2 { states = [try Self.state(arguments.words[1], in: table)] }
    if arguments.has("json") {
      for law in states { for cell in law.cells where !arguments.has("open") || !cell.isSure { try console.printJSON(LawLine(law, cell)) } }
    } else if arguments.has("open") {
      for line in LawsPage.open(states, coming: table.coming) { console.print(Visible.line(line)) }
    } else if arguments.words.count == 2 {
      for line in LawsPage.detail(states[0], coming: table.coming) { console.print(Visible.line(line)) }
    } else {
      let time = configuration?.time ?? CompanyTime(zone: .current)
      for line in LawsPage.overview(table, file: configuration?.lawsFile, on: time.day(of: Date())) { console.print(Visible.line(line)) }
    }
  }

  /// The state that somebody names by its letters, large or small.
  static func state(_ word: String, in table: LawTable) throws -> Jurisdiction {
    guard let law = table.jurisdiction(word.uppercased()) else {
      throw CommandFailure(
        "The table has no state “\(Visible.line(word))”. It has: \(table.jurisdictions.map(\.code).joined(separator: ", ")).", .usage)
    }
    return law
  }

  private func export(to path: String, _ configuration: Configuration?) throws {
    let bytes = configuration?.lawsFile.flatMap { FileManager.default.contents(atPath: $0) } ?? Data(LawTable.standardBytes)
    do { try bytes.write(to: URL(fileURLWithPath: path), options: .withoutOverwriting) } catch {
      let exists = FileManager.default.fileExists(atPath: path)
      throw CommandFailure(
        exists
          ? "\(path) is there already. Name a file that is not."
          : "\(path) could not be written. See that its directory is there and that you may write in it.", .usage)
    }
    console.print("\(Visible.line(path)) has the table. Name it in the configuration, as in laws: \"laws.json\", and it holds.")
  }
}
