import CaseStore
import Foundation
import IntakeService
import PrivacyRequests

/// `replay PATH…`: files saved mail.
struct ReplayCommand {
  let console: Console

  func run(_ rest: some Sequence<String>) throws {
    let arguments = try Arguments(rest, options: Desk.options.union(["at"]), switches: ["json", "history"])
    guard !arguments.words.isEmpty || arguments.value("at") != nil else {
      throw CommandFailure("Name files or directories: privacy-intake replay --config FILE PATH…", .usage)
    }
    let desk = try Desk(arguments)
    let fixed = try desk.fixedTime(arguments)
    let configuration = desk.configuration
    let files = MailFiles(hosts: configuration.channel.ownHosts)
    var skipped: [MailFilesError] = []
    let input = arguments.words.contains("-") ? FileHandle.standardInput.readDataToEndOfFile() : Data()
    let entries = try files.find(arguments.words, standardInput: input) { skipped.append($0) }
    let intake = try desk.intake()
    let store = try desk.spoolOrNew()
    if let fixed { try passTime(intake, store, desk.actor, through: fixed, json: arguments.has("json")) }
    if entries.isEmpty, skipped.isEmpty, arguments.words.isEmpty { return }
    var count = 0
    let replay = Replay(intake: intake, files: files, store: store, actor: desk.actor, isHistory: arguments.has("history"))
    let filed = try replay.run(entries, clock: { Date() }, fixed: fixed) { mails in
      count += mails.count
      console.progress("\(count) of \(entries.count)  \(Visible.line(mails.last?.name ?? ""))")
    }
    console.endProgress()
    if arguments.has("json") {
      for mail in filed { try console.printJSON(FiledLine(mail)) }
    } else {
      try summary(filed, store, configuration.spool)
    }
    for error in skipped { console.complain(Visible.line(error.description)) }
    if !skipped.isEmpty { throw CommandFailure("\(skipped.count) of the mails could not be read; all others were filed.", .noInput) }
  }

  /// In a rehearsal `--at` lets time pass: reminders, refusals and dates come one after the other, as they would have.
  private func passTime(_ intake: Intake, _ store: CaseStore, _ actor: String, through end: Date, json: Bool) throws {
    let clock = CaseClock(intake: intake, store: store, actor: actor, held: Replay.held)
    for passed in try clock.run(through: end) {
      if json {
        try console.printJSON(ClockLine(passed))
      } else {
        let what = (passed.letters.map { "letter \($0.rawValue)" } + passed.items.map { "work \($0)" }).joined(separator: ", ")
        console.print("\(intake.time.minute(of: passed.at))  \(passed.number)  \(what)")
      }
    }
  }

  private func summary(_ filed: [Filed], _ store: CaseStore, _ path: String) throws {
    var rows = [["mail", "gate", "what was done", "case", "letters", "work"]]
    for mail in filed {
      let name = mail.name.split(separator: "/").last.map(String.init) ?? mail.name
      rows.append([
        Visible.line(name), mail.gate.rawValue, mail.disposition.rawValue + (mail.wasKnown ? " (known)" : ""),
        mail.number.map { "\($0)" } ?? "-", mail.letters.map(\.rawValue).joined(separator: ", "), mail.items.joined(separator: ", "),
      ])
    }
    for line in Table.lines(rows) { console.print(line) }
    let new = filed.filter { !$0.wasKnown }
    console.print("")
    console.print("\(filed.count) mails, \(new.count) of them new. Nothing was sent.")
    let held = try store.outbox(.held).count
    let ready = try store.queue(.ready).count
    console.print("The spool \(path) has \(try store.openCases().count) cases, \(held) letters held, \(ready) things to do.")
    console.print("Look further: cases list, outbox list, queue list, each with --config.")
  }
}
