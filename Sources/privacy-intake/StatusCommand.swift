import CaseStore
import Foundation
import IntakeService
import PrivacyRequests

/// `status`: how the service is.
struct StatusCommand {
  let console: Console
  /// Figures older than this are not those of now: a round comes at least every 15 minutes.
  private static let oldAge = 3_600.0

  func run(_ rest: some Sequence<String>) throws {
    let arguments = try Arguments(rest, options: Desk.options, switches: ["json"])
    let desk = try Desk(arguments)
    let store = try desk.spool()
    if store.format.rehearsal != nil {
      throw CommandFailure("This spool is a rehearsal; the service does not run on it. “today” shows what there is to do.", .unavailable)
    }
    guard let status = try ServiceStatus.read(in: store) else {
      throw CommandFailure("The service has never run on this spool. Start it: privacy-intake run --config FILE", .unavailable)
    }
    if arguments.has("json") { return try console.printJSON(status) }
    let time = desk.configuration.time
    let wrong = try store.wrongLinks(since: Date().addingTimeInterval(-Digest.wrongLinksAge))
    let rows = [
      ["figures of", figuresOf(status, time)], ["started", time.minute(of: status.started)],
      ["last good look at the mailbox", status.lastGoodPoll.map(time.minute) ?? "never"],
      ["last letter sent", status.lastSent.map(time.minute) ?? "never"], ["trouble", status.firstTrouble ?? "none"],
      ["open cases", "\(status.openCases), \(status.overdue) overdue"],
      ["outbox", status.outbox.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")],
      ["mails since the start", status.mails.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")],
      ["letters sent since the start", "\(status.sent)"], ["errors since the start", "\(status.errors)"],
      ["links that did not fit, last 7 days", "\(wrong.count { $0.case != nil }) of cases, \(wrong.count { $0.case == nil }) of none"],
    ]
    for line in Table.lines(rows.map { $0.map(Visible.line) }) { console.print(line) }
  }

  /// When the service wrote last, and how long ago that is.
  private func figuresOf(_ status: ServiceStatus, _ time: CompanyTime) -> String {
    let moment = status.lastRound ?? status.started
    let age = Date().timeIntervalSince(moment)
    let text =
      switch age {
      case ..<60: "less than a minute"
      case ..<3_600: Self.count(age / 60, "minute")
      case ..<86_400: Self.count(age / 3_600, "hour")
      default: Self.count(age / 86_400, "day")
      }
    return "\(time.minute(of: moment)) (\(text) old)" + (age > Self.oldAge ? " The service may have stopped." : "")
  }

  private static func count(_ number: Double, _ unit: String) -> String { Int(number) == 1 ? "1 \(unit)" : "\(Int(number)) \(unit)s" }
}
