import CaseStore
import Foundation
import IntakeService
import PrivacyRequests

/// `outbox list/show/release/retry/drop/send`: letters with their state, and what people decide about them. A token is never shown.
struct OutboxCommand {
  let console: Console

  private static let usage =
    "Use: outbox list [--sent]; outbox show LETTER; outbox release LETTER… or --all; outbox retry LETTER…; outbox drop LETTER… --why TEXT; "
    + "outbox send."

  func run(_ rest: some Sequence<String>) throws {
    let arguments = try Arguments(
      rest, options: Desk.options.union(["why", "at"]), switches: ["json", "all", "sent", "dry-run"])
    let desk = try Desk(arguments)
    let store = try desk.spool()
    let letters = Array(arguments.words.dropFirst())
    switch (arguments.words.first, letters.count) {
    case ("list", 0): try list(store, sent: arguments.has("sent"), json: arguments.has("json"))
    case ("show", 1): try show(letters[0], store, json: arguments.has("json"))
    case ("release", 0) where arguments.has("all"):
      if !arguments.has("dry-run") { try store.finishCommits() }
      try decide(.release, try store.outbox(.held).map(\.name), arguments, desk, store)
    case ("release", 1...) where !arguments.has("all"): try decide(.release, letters, arguments, desk, store)
    case ("retry", 1...): try decide(.retry, letters, arguments, desk, store)
    case ("drop", 1...):
      guard let why = arguments.value("why").map(Visible.line), !why.isEmpty else {
        throw CommandFailure("Say why the letter is not sent: --why TEXT. It is kept in the case.", .usage)
      }
      try decide(.drop(why: why), letters, arguments, desk, store)
    case ("send", 0): try send(arguments, desk, store)
    default: throw CommandFailure(Self.usage, .usage)
    }
  }

  private func list(_ store: CaseStore, sent: Bool, json: Bool) throws {
    var rows = [["letter", "kind", "where", "to", "why"]]
    for place in OutboxPlace.allCases where (place == .sent) == sent {
      for entry in try store.outbox(place) {
        if json {
          try console.printJSON(OutboxLine(entry, place, withText: false))
        } else {
          rows.append([
            entry.name, entry.kind.rawValue, place.rawValue, Visible.line(entry.to), Visible.line(entry.why ?? entry.reply ?? ""),
          ])
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
      let why = (entry.why ?? entry.reply).map { ": \(Visible.line($0))" } ?? ""
      console.print("\(entry.name)  \(entry.kind.rawValue), \(place.rawValue)\(why)")
      console.print("")
      for text in Visible.lines(line.text ?? "") { console.print(text) }
      return
    }
    throw CommandFailure(
      "There is no letter \(Visible.line(name)). “outbox list” shows what there is, as in PRR-2026-00042.1.", .unavailable)
  }

  private func decide(_ decision: OutboxDesk.Decision, _ names: [String], _ arguments: Arguments, _ desk: Desk, _ store: CaseStore) throws {
    let now = try desk.now(arguments)
    let outbox = OutboxDesk(
      configuration: desk.configuration, templates: try TemplateFolder.read(desk.configuration.templates),
      randomness: desk.randomness)
    if decision == .release, store.format.rehearsal != nil, desk.configuration.service.sending == nil {
      throw CommandFailure(
        "Letters of a rehearsal can only go into a directory; name one as “send.folder” in the configuration.", .configuration)
    }
    var failures = 0
    for name in names {
      if arguments.has("dry-run") {
        console.print("\(Visible.line(name)) would be \(Self.past(decision)).")
        continue
      }
      do {
        report(try outbox.decide(decision, on: name, in: store, at: now, by: desk.actor), name, decision, json: arguments.has("json"))
      } catch let error as StoreError where names.count > 1 {
        guard case .noLetter = error else { throw error }
        failures += 1
        console.complain(Visible.line(error.description))
      }
    }
    if names.isEmpty { console.print("No letter is held.") }
    if failures > 0 { throw CommandFailure("\(failures) of \(names.count) letters could not be decided; all others were.", .unavailable) }
  }

  private func report(_ letter: Letter, _ name: String, _ decision: OutboxDesk.Decision, json: Bool) {
    if json {
      try? console.printJSON(["letter": name, "state": letter.state.rawValue])
    } else if letter.state == .dropped, decision == .release {
      console.print("\(name) is not needed any more and will not be sent; the case says why.")
    } else {
      console.print("\(name) is \(Self.past(decision)).")
    }
  }

  private static func past(_ decision: OutboxDesk.Decision) -> String {
    switch decision {
    case .release: "let go"
    case .retry: "to be tried again"
    case .drop: "dropped"
    }
  }

  private func send(_ arguments: Arguments, _ desk: Desk, _ store: CaseStore) throws {
    guard case .folder(let folder) = desk.configuration.service.sending else {
      throw CommandFailure("Nothing says how letters leave. Name a directory as “send.folder” in the configuration.", .configuration)
    }
    if arguments.has("dry-run") {
      let count = try store.outbox(.new).count + store.outbox(.unknown).count
      return console.print("\(count) letters may go to \(folder). Nothing was sent.")
    }
    let now = try desk.now(arguments)
    var sender = FolderSender(directory: folder)
    let outcome = try Dispatch(configuration: desk.configuration, store: store, actor: desk.actor)
      .run(&sender, lock: try store.lockService(), clock: { now })
    if arguments.has("json") {
      return try console.printJSON(["sent": outcome.sent, "held": outcome.held, "waiting": outcome.waiting, "failed": outcome.failed])
    }
    console.print(
      "\(outcome.sent.count) letters are in \(folder). \(outcome.held.count) are held, \(outcome.waiting.count) wait, "
        + "\(outcome.failed.count) failed.")
  }
}
