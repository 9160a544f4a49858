import Foundation
import IntakeService
import PrivacyRequests

/// `laws confirm STATE CELL --by NAME --on DAY`: writes into the company's table that somebody read the section and found it right.
struct LawsConfirmCommand {
  let console: Console

  func run(_ arguments: Arguments, _ configuration: Configuration?) throws {
    guard let configuration else { throw CommandFailure("Name the configuration: --config FILE.", .usage) }
    guard let file = configuration.lawsFile else {
      throw CommandFailure(
        "The configuration names no table of your own to write into. Make one: privacy-intake laws show --export laws.json. "
          + "Then add laws: \"laws.json\" to the configuration.", .configuration)
    }
    let law = try LawsCommand.state(arguments.words[1], in: configuration.laws)
    guard let kind = LawCell.Kind(rawValue: arguments.words[2]) else {
      throw CommandFailure(
        "There is no cell “\(Visible.line(arguments.words[2]))”. There are: \(LawCell.Kind.allCases.map(\.rawValue).joined(separator: ", ")).",
        .usage)
    }
    let cells = try LawFile.confirm(kind, in: law.code, try confirmation(arguments, configuration.time), file: file)
    for cell in cells {
      if arguments.has("json") { try console.printJSON(LawLine(law, cell)) } else { console.print(Self.line(law, cell)) }
    }
  }

  private static func line(_ law: Jurisdiction, _ cell: LawCell) -> String {
    Visible.line("\(law.code), \(cell.kind.rawValue): \(LawsPage.says(cell)), \(cell.section): \(LawsPage.sure(cell)).")
  }

  private func confirmation(_ arguments: Arguments, _ time: CompanyTime) throws -> Confirmation {
    guard let name = arguments.value("by"), name.contains(where: { !$0.isWhitespace }), Visible.line(name) == name else {
      throw CommandFailure("Say who read the section: --by NAME.", .usage)
    }
    guard let text = arguments.value("on"), let day = CalendarDay(text), day <= time.day(of: Date()) else {
      throw CommandFailure("Say when the section was read, today or before: --on DAY, as in 2026-11-28.", .usage)
    }
    return Confirmation(by: name, on: day)
  }
}
