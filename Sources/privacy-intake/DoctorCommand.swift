import Foundation
import IntakeService

/// `doctor`: tries each part and says in a sentence what to mend.
struct DoctorCommand {
  let console: Console

  func run(_ rest: some Sequence<String>) throws {
    let arguments = try Arguments(rest, options: Desk.options, switches: ["json"])
    let json = arguments.has("json")
    var findings: [DoctorFinding] = []
    func tell(_ finding: DoctorFinding) throws {
      findings.append(finding)
      if json { return try console.printJSON(finding) }
      console.print(Visible.line(Self.line(finding)))
    }
    do {
      let configuration = try Desk(arguments).configuration
      var failure: (any Error)?
      Doctor(
        configuration, file: arguments.value("config") ?? "", environment: ProcessInfo.processInfo.environment, clock: { Date() }
      ).run { finding in do { try tell(finding) } catch { failure = error } }
      if let failure { throw failure }
    } catch let error as ConfigurationError {
      try tell(DoctorFinding("configuration", .wrong, error.description))
    }
    let wrong = findings.count { $0.verdict == .wrong }
    if wrong > 0 {
      throw CommandFailure("\(wrong) \(wrong == 1 ? "thing is" : "things are") wrong. Mend it and run doctor again.", .configuration)
    }
    if !json { console.print("Nothing is wrong.") }
  }

  /// The verdict and the part in columns of their own.
  private static func line(_ finding: DoctorFinding) -> String {
    finding.verdict.rawValue.padding(toLength: 9, withPad: " ", startingAt: 0)
      + finding.part.padding(toLength: 15, withPad: " ", startingAt: 0) + finding.text
  }
}
