import CaseStore
import Foundation
import IntakeService
import PrivacyRequests

/// `queue list/claim/report/release`: the work, for people and programs.
struct QueueCommand {
  let console: Console

  private static let usage =
    "Use: queue list; queue claim ITEM [--lease SECONDS]; queue release ITEM; queue report ITEM --outcome done|failed [--note TEXT]; queue settle."

  func run(_ rest: some Sequence<String>) throws {
    let arguments = try Arguments(rest, options: Desk.options.union(["lease", "outcome", "note", "at"]), switches: ["json"])
    let desk = try Desk(arguments)
    let store = try desk.spool()
    switch (arguments.words.first, arguments.words.count) {
    case ("list", 1): try list(store, json: arguments.has("json"))
    case ("claim", 2): try claim(arguments.words[1], arguments, desk, store)
    case ("release", 2):
      try store.giveBack(arguments.words[1])
      console.print("\(Visible.line(arguments.words[1])) is back in the queue.")
    case ("settle", 1): try settle(arguments, desk, store)
    case ("report", 2): try report(arguments.words[1], arguments, desk, store)
    default: throw CommandFailure(Self.usage, .usage)
    }
  }

  private func list(_ store: CaseStore, json: Bool) throws {
    var rows = [["item", "due", "kind", "where", "what to do"]]
    for place in [QueuePlace.ready, .claimed, .reported] {
      for (name, entry) in try store.queue(place) {
        if json {
          try console.printJSON(QueueLine(name, entry, place))
        } else {
          let holder = name.worker.map { " by \($0)" } ?? ""
          rows.append([
            entry.name.text, entry.due.map { "\($0)" } ?? "-", entry.kind.rawValue, place.rawValue + holder, Visible.line(entry.reason),
          ])
        }
      }
    }
    if !json { for line in Table.lines(rows) { console.print(line) } }
  }

  private func claim(_ item: String, _ arguments: Arguments, _ desk: Desk, _ store: CaseStore) throws {
    var end = 0
    if let text = arguments.value("lease") {
      guard let seconds = Int(text), (1...604_800).contains(seconds) else {
        throw CommandFailure("“--lease” is a number of seconds, 1 to 604800 (a week). People leave it out.", .usage)
      }
      end = Int(try desk.now(arguments).timeIntervalSince1970) + seconds
    }
    let name = try store.claim(item, worker: desk.actor, leaseEnd: end)
    if arguments.has("json") { try console.printJSON(["item": name.text]) } else { console.print("\(item) is yours.") }
  }

  private func settle(_ arguments: Arguments, _ desk: Desk, _ store: CaseStore) throws {
    let now = try desk.now(arguments)
    let settled = try Reports.settle(store, at: now, actor: desk.actor, rules: desk.configuration.rules)
    if arguments.has("json") {
      try console.printJSON(["applied": settled.applied.map(\.text), "expired": settled.expired.map(\.text), "dead": settled.dead])
    } else {
      console.print(
        "\(settled.applied.count) reports taken into their cases, \(settled.expired.count) claims ended, \(settled.dead.count) files put aside."
      )
    }
  }

  private func report(_ item: String, _ arguments: Arguments, _ desk: Desk, _ store: CaseStore) throws {
    guard let outcome = arguments.value("outcome").flatMap(WorkResult.Outcome.init) else { throw CommandFailure(Self.usage, .usage) }
    let note = arguments.value("note").map(Visible.line)
    _ = try store.report(item, WorkResult(outcome: outcome, note: note))
    _ = try Reports.settle(store, at: try desk.now(arguments), actor: desk.actor, rules: desk.configuration.rules)
    console.print(
      outcome == .done ? "\(item) is done; the case knows. It does not answer the person." : "\(item) failed; it is back in the queue.")
  }
}
