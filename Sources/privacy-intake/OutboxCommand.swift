import CaseStore
import Foundation
import IntakeService
import PrivacyRequests

/// `outbox list` and `outbox show LETTER`: letters with their state. A token is never shown.
struct OutboxCommand {
  let console: Console

  func run(_ rest: some Sequence<String>) throws {
    let arguments = try Arguments(rest, options: Desk.options, switches: ["json"])
    let store = try Desk(arguments).spool()
    switch (arguments.words.first, arguments.words.count) {
    case ("list", 1): try list(store, json: arguments.has("json"))
    case ("show", 2): try show(arguments.words[1], store, json: arguments.has("json"))
    default: throw CommandFailure("Use: outbox list, or outbox show LETTER; each with --config FILE.", .usage)
    }
  }

  private func list(_ store: CaseStore, json: Bool) throws {
    var rows = [["letter", "kind", "where", "to", "why"]]
    for place in OutboxPlace.allCases {
      for entry in try store.outbox(place) {
        if json {
          try console.printJSON(OutboxLine(entry, place, withText: false))
        } else {
          rows.append([entry.name, entry.kind.rawValue, place.rawValue, Visible.line(entry.to), entry.why ?? ""])
        }
      }
    }
    if !json { for line in Table.lines(rows) { console.print(line) } }
  }

  private func show(_ name: String, _ store: CaseStore, json: Bool) throws {
    for place in OutboxPlace.allCases {
      guard let entry = try store.outbox(place).first(where: { $0.name == name }) else { continue }
      let line = OutboxLine(entry, place, withText: true)
      if json { return try console.printJSON(line) }
      console.print("\(entry.name)  \(entry.kind.rawValue), \(place.rawValue)" + (entry.why.map { ": \($0)" } ?? ""))
      console.print("")
      for text in Visible.lines(line.text ?? "") { console.print(text) }
      return
    }
    throw CommandFailure(
      "There is no letter \(Visible.line(name)). “outbox list” shows what there is, as in PRR-2026-00042.1.", .unavailable)
  }
}
