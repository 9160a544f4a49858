import CaseStore
import IntakeService

/// `check`: proves the spool sound, or names what is not; `--mend` puts aside what is damaged and makes again what can be made.
struct CheckCommand {
  let console: Console

  func run(_ rest: some Sequence<String>) throws {
    let arguments = try Arguments(rest, options: Desk.options, switches: ["json", "mend", "dry-run"])
    let desk = try Desk(arguments)
    let json = arguments.has("json")
    let store: CaseStore
    do { store = try desk.spool() } catch StoreError.damaged(let path, let why) {
      let problem = "This file cannot be read: \(why). Move it into aside/ by hand; the next replay makes it again."
      return try conclude([(path, problem)], json: json, suffix: "Nothing was changed.")
    }
    if arguments.has("mend"), !arguments.has("dry-run") { return try mend(store, json: json) }
    let findings = try store.check()
    if arguments.has("mend") {
      let mendable = findings.filter(\.canBeMended).map { ($0.path, $0.problem) }
      return try conclude(
        mendable, json: json, suffix: "“check --mend” would mend \(mendable.count == 1 ? "it" : "them"). Nothing was changed.")
    }
    if findings.isEmpty, !json { console.print("\(store.spool.path) is sound: \(try store.openCases().count) cases.") }
    let advice = findings.contains(where: \.canBeMended) ? " “check --mend” mends what can be mended." : ""
    try conclude(findings.map { ($0.path, $0.problem) }, json: json, suffix: "Nothing was changed.\(advice)")
  }

  private func mend(_ store: CaseStore, json: Bool) throws {
    let mended = try store.mend()
    for finding in mended {
      if json {
        try console.printJSON(["path": finding.path, "problem": finding.problem, "mended": "yes"])
      } else {
        console.print("Mended: \(Visible.line(finding.path)): \(finding.problem)")
      }
    }
    let left = try store.check()
    if left.isEmpty, !json { console.print("\(store.spool.path) is sound: \(try store.openCases().count) cases.") }
    try conclude(left.map { ($0.path, $0.problem) }, json: json, suffix: "A person must look at them.")
  }

  /// Prints what is not sound, and ends with 1 when something is not.
  private func conclude(_ findings: [(path: String, problem: String)], json: Bool, suffix: String) throws {
    for finding in findings {
      if json {
        try console.printJSON(["path": finding.path, "problem": finding.problem])
      } else {
        console.print("\(Visible.line(finding.path)): \(finding.problem)")
      }
    }
    if findings.isEmpty { return }
    throw CommandFailure("\(findings.count) \(findings.count == 1 ? "thing is" : "things are") not sound. \(suffix)", .unsound)
  }
}
