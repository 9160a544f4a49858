import CaseStore
import Foundation
import IntakeService
import Notices

/// `confirm`: the CGI program behind the link of a verification (RFC 3875).
struct ConfirmCommand {
  let console: Console

  func run(_ rest: some Sequence<String>) throws {
    let environment = ProcessInfo.processInfo.environment
    guard environment["REQUEST_METHOD"] != nil else {
      throw CommandFailure("This command is run by a web server (CGI). Samples/web shows how.", .usage)
    }
    var response = ConfirmationDesk.unavailable
    do { response = try respond(rest, environment) } catch {
      // The page says that something is wrong; what it is belongs into the web server's log of errors.
      console.complain("privacy-intake confirm: " + Visible.line(CommandFailure(error).message))
    }
    try FileHandle.standardOutput.write(contentsOf: Data(response.bytes(withPage: environment["REQUEST_METHOD"] != "HEAD")))
  }

  private func respond(_ rest: some Sequence<String>, _ environment: [String: String]) throws -> CGIResponse {
    let arguments = try Arguments(rest, options: Desk.options.union(["at"]), switches: [])
    let desk = try Desk(arguments)
    let configuration = desk.configuration
    let confirmationDesk = ConfirmationDesk(
      configuration: configuration, texts: try PageFolder.read(configuration.templates), randomness: desk.randomness)
    do {
      let request = try CGIRequest(environment: environment) { Array(try FileHandle.standardInput.read(upToCount: $0) ?? Data()) }
      return try confirmationDesk.respond(to: request, in: try desk.spool(), at: try desk.now(arguments)) {
        try TemplateFolder.read(configuration.templates)
      }
    } catch let refusal as CGIRequest.Refusal {
      return confirmationDesk.refuse(refusal)
    }
  }
}
