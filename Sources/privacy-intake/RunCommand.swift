import CaseStore
import Foundation
import IntakeService

/// `run [--once]`: the service.
struct RunCommand {
  let console: Console

  func run(_ rest: some Sequence<String>) throws {
    let arguments = try Arguments(rest, options: Desk.options, switches: ["once"])
    let desk = try Desk(arguments)
    guard desk.configuration.rehearsalSeed == nil else {
      throw CommandFailure("The service does not run on a rehearsal. Take “rehearsal” out, and name another spool.", .configuration)
    }
    guard desk.configuration.service.watch != nil else {
      throw CommandFailure("Nothing says which mailbox to watch: “imap” is missing. Samples/service.json5 shows it.", .configuration)
    }
    let log = ServiceLog(json: desk.configuration.service.logsJSON) { [console] in console.complain($0) }
    let parts = { try Self.parts(try Desk(arguments)) }
    let service = try Service(
      try Self.parts(desk), store: try desk.spoolOrNew(), log: log, environment: ProcessInfo.processInfo.environment,
      signals: try ServiceSignals(), reload: parts)
    if let trouble = try service.run(once: arguments.has("once")) { throw CommandFailure(trouble, .tryAgain) }
  }

  private static func parts(_ desk: Desk) throws -> Service.Parts {
    Service.Parts(configuration: desk.configuration, intake: try desk.intake())
  }
}
