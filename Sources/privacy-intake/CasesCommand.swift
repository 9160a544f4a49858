import CaseStore
import Foundation
import IntakeService
import PrivacyRequests

/// `cases list` and `cases show CASE`. A token is never shown.
struct CasesCommand {
  let console: Console

  func run(_ rest: some Sequence<String>) throws {
    let arguments = try Arguments(rest, options: Desk.options.union(["due", "at"]), switches: ["json", "overdue", "closed"])
    let desk = try Desk(arguments)
    let store = try desk.spool()
    switch (arguments.words.first, arguments.words.count) {
    case ("list", 1):
      try list(store, json: arguments.has("json"), try CaseFilter(arguments, today: desk.configuration.time.day(of: desk.now(arguments))))
    case ("show", 2):
      guard let number = CaseNumber(arguments.words[1]) else {
        throw CommandFailure("“\(Visible.line(arguments.words[1]))” is not a case number; they look like PRR-2026-00042.", .usage)
      }
      guard let record = try store.read(number) else { throw StoreError.noCase(number) }
      if arguments.has("json") { try console.printJSON(LetterView.masked(record)) } else { show(record, desk.configuration.time) }
    default:
      throw CommandFailure("Use: cases list [--due DAYS] [--overdue] [--closed], or cases show CASE; each with --config FILE.", .usage)
    }
  }

  private func list(_ store: CaseStore, json: Bool, _ filter: CaseFilter) throws {
    let numbers = try filter.isClosed ? store.closedCases() : store.openCases()
    let cases = try numbers.compactMap { number in
      let record = try store.readSound(number)
      if record == nil { console.complain("\(number) cannot be read; “check” says why.") }
      return record
    }.filter(filter.takes)
    if json {
      for record in cases { try console.printJSON(LetterView.masked(record)) }
      return
    }
    var rows = [["case", "kind", "next due", "state", "asks for", "to do"]]
    for record in cases {
      rows.append([
        "\(record.number)", record.kind.rawValue, record.nextDue.map { "\($0)" } ?? "-", record.state ?? "-",
        (record.requests.map(\.right) + (record.requests.isEmpty ? record.refused.map(\.right) : [])).map(\.rawValue).joined(
          separator: ", "),
        record.items.filter { $0.state == .ready }.map(\.what).joined(separator: ", "),
      ])
    }
    for line in Table.lines(rows) { console.print(line) }
  }

  private func show(_ record: Case, _ time: CompanyTime) {
    console.print("\(record.number)  \(record.kind.rawValue), opened by a mail received \(time.minute(of: record.opened))")
    console.print("")
    section("who", who(record))
    section(
      "asked for",
      record.requests.map { request in
        let verified = request.verified.map { ", confirmed \(time.minute(of: $0.at)) by \($0.by)" } ?? ""
        let outcome = request.outcome.map { ", \($0.kind.rawValue)" + ($0.reason.map { " (\($0.rawValue))" } ?? "") } ?? ""
        return [
          "\(request.due.day)", request.right.rawValue, request.state.rawValue + verified + outcome, "“\(request.words)”",
          request.due.because,
        ]
      })
    section("refused", record.refused.map { ["", $0.right.rawValue, "“\($0.words)”"] })
    section("mails", record.mails.map { [time.minute(of: $0.received), $0.disposition.rawValue, $0.from ?? "-", $0.source] })
    section("letters", record.letters.map { [time.minute(of: $0.written), $0.kind.rawValue, $0.state.rawValue, $0.to] })
    section("work", record.items.map { [$0.due.map { "\($0)" } ?? "-", $0.what, $0.state.rawValue, $0.reason, $0.note ?? ""] })
    section("history", record.history.map { [time.minute(of: $0.at), $0.by, $0.what] })
  }

  private func who(_ record: Case) -> [[String]] {
    [
      ["wrote first", record.sender ?? "nobody who could be written to"], ["on file", record.onFile ?? "nobody at these addresses"],
      ["lives in", record.state.map(StateNames.name) ?? "not told"], ["for somebody else", record.agent ? "yes" : "no"],
      ["language", record.language + (record.alsoLanguage.map { " or \($0)" } ?? "")], ["notice of", record.noticeVersion],
    ]
  }

  private func section(_ title: String, _ rows: [[String]]) {
    if rows.isEmpty { return }
    console.print(title)
    for line in Table.lines(rows.map { $0.map(Visible.line) }) { console.print("  " + line) }
    console.print("")
  }
}
