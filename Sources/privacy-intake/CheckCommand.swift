import CaseStore
import IntakeService

/// `check`: proves the spool sound, or names what is not.
struct CheckCommand {
  let console: Console

  func run(_ rest: some Sequence<String>) throws {
    let arguments = try Arguments(rest, options: Desk.options, switches: ["json"])
    let store = try Desk(arguments).spool()
    let findings = try store.check()
    if arguments.has("json") {
      for finding in findings { try console.printJSON(["path": finding.path, "problem": finding.problem]) }
    } else if findings.isEmpty {
      console.print("\(store.spool.path) is sound: \(try store.openCases().count) cases.")
    } else {
      for finding in findings { console.print("\(Visible.line(finding.path)): \(finding.problem)") }
    }
    if !findings.isEmpty {
      throw CommandFailure("\(findings.count) \(findings.count == 1 ? "thing is" : "things are") not sound. Nothing was changed.", .unsound)
    }
  }
}
