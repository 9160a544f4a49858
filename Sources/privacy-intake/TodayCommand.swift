import CaseStore
import Foundation
import IntakeService
import PrivacyRequests

/// `today`: what must be done now, with the command for each line.
struct TodayCommand {
  let console: Console

  func run(_ rest: some Sequence<String>) throws {
    let arguments = try Arguments(rest, options: Desk.options.union(["at"]), switches: ["json"])
    let desk = try Desk(arguments)
    let store = try desk.spool()
    let now = try desk.now(arguments)
    var digest = Digest(try store.openCases().compactMap { try store.readSound($0) }, today: desk.configuration.time.day(of: now))
    digest.add(try store.wrongLinks(since: now.addingTimeInterval(-Digest.wrongLinksAge)))
    if arguments.has("json") {
      for section in digest.sections { try console.printJSON(section) }
    } else {
      for line in Visible.lines(digest.text(configuration: arguments.value("config"))) { console.print(line) }
    }
  }
}
