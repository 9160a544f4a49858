import CaseStore
import IntakeService

/// `check`: proves the spool sound, or names what is not; `--mend` puts aside what is damaged and makes again what can be made.
struct CheckCommand {
  let console: Console

  func run(_ rest: some Sequence<String>) throws {
    let arguments = try Arguments(
      rest, options: Desk.options.union(["skip-numbers", "at"]), switches: ["json", "mend", "dry-run", "after-restore"])
    let desk = try Desk(arguments)
    let json = arguments.has("json")
    let store: CaseStore
    do { store = try desk.spool() } catch StoreError.damaged(let path, let why) {
      let problem = "This file cannot be read: \(why). Move it into aside/ by hand; the next replay makes it again."
      return try conclude([(path, problem)], json: json, suffix: "Nothing was changed.")
    }
    if arguments.has("after-restore") {
      guard !arguments.has("mend") else { throw CommandFailure("Use --after-restore first, then --mend.", .usage) }
      try secure(store, desk, arguments)
    } else if arguments.value("skip-numbers") != nil {
      throw CommandFailure("“--skip-numbers” goes with --after-restore.", .usage)
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
    try conclude(
      findings.map { ($0.path, $0.problem) }, json: json,
      suffix: arguments.has("after-restore") ? String(advice.dropFirst()) : "Nothing was changed.\(advice)")
  }

  /// After a backup was put back: holds what may have been sent.
  private func secure(_ store: CaseStore, _ desk: Desk, _ arguments: Arguments) throws {
    let count = arguments.value("skip-numbers").map { Int($0) } ?? AfterRestore.skippedNumbers
    guard let count, (0...1_000_000).contains(count) else {
      throw CommandFailure("“--skip-numbers” is a count of case numbers, 0 to 1000000.", .usage)
    }
    let restore = AfterRestore(store: store, rules: desk.configuration.rules, actor: desk.actor)
    let (now, isDryRun) = (try desk.now(arguments), arguments.has("dry-run"))
    let outcome =
      isDryRun ? try restore.plan(at: now, skipping: count) : try restore.run(at: now, skipping: count, lock: store.lockService())
    let report = AfterRestoreReport(console: console, outcome: outcome, isDryRun: isDryRun)
    if arguments.has("json") { try report.printJSON() } else { report.printLines() }
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
    try conclude(left.map { ($0.path, $0.problem) }, json: json, suffix: "A person must look at \(left.count == 1 ? "it" : "them").")
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
