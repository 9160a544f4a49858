import CaseStore
import Foundation
import IntakeService
import PrivacyRequests

/// `explain FILE…`: what would be decided about a mail, and which words decide. Changes nothing.
struct ExplainCommand {
  let console: Console

  func run(_ rest: some Sequence<String>) throws {
    let arguments = try Arguments(rest, options: Desk.options, switches: ["json"])
    guard !arguments.words.isEmpty else { throw CommandFailure("Name one or more files: privacy-intake explain FILE…", .usage) }
    let desk = arguments.value("config") == nil ? nil : try Desk(arguments)
    let settings = desk?.configuration.channel ?? ChannelSettings()
    let store = try desk?.spoolIfThere()
    let files = MailFiles(hosts: settings.ownHosts)
    for entry in arguments.words {
      let reading = MailReading(try files.read(entry).bytes, settings: settings)
      let reference = try store.map { try References.of(reading, in: $0) }
      let decision = reading.disposition(reference?.reference ?? .none)
      if arguments.has("json") {
        try console.printJSON(Explanation(file: entry, reading: reading, decision: decision))
      } else {
        show(entry, reading, decision, reference)
      }
    }
  }

  private func show(_ path: String, _ reading: MailReading, _ decision: DispositionDecision, _ reference: References.Found?) {
    let intent = reading.intent
    var rows = [
      ["file", Visible.line(path)],
      ["gate", "\(reading.gate.gate.rawValue) (\(reading.gate.rule)): \(Visible.line(reading.gate.why))"],
      ["what is done", "\(decision.disposition.rawValue): \(Visible.line(decision.why))"],
    ]
    if let also = decision.also { rows.append(["and besides", also.rawValue]) }
    if let number = reference?.number { rows.append(["refers to", number]) }
    for finding in intent.rights { rows.append(["asks for", "\(finding.right.rawValue): \(marked(finding.text)). \(finding.rule)"]) }
    for dismissed in intent.dismissed {
      rows.append(["does not ask", "\(dismissed.right.rawValue): “\(Visible.line(dismissed.text))”. \(dismissed.why)"])
    }
    for sign in intent.urgent { rows.append(["urgent", "\(sign.kind.rawValue): \(marked(sign.text))"]) }
    switch intent.answer {
    case .yes(let words): rows.append(["answers", "yes: \(marked(words))"])
    case .notMe(let words): rows.append(["answers", "not me: \(marked(words))"])
    case nil: break
    }
    if let words = intent.stop { rows.append(["asks to stop", marked(words)]) }
    if intent.agent { rows.append(["agent", intent.subjectName.map { "yes, for \(Visible.line($0))" } ?? "yes"]) }
    if intent.children { rows.append(["child", "yes"]) }
    if let home = intent.home { rows.append(["state", "\(home.state): \(marked(home.text))"]) }
    for other in intent.otherStates { rows.append(["not his state", "\(other.state): “\(Visible.line(other.text))”"]) }
    if !intent.accountEmails.isEmpty { rows.append(["on file, he says", Visible.line(intent.accountEmails.joined(separator: ", "))]) }
    rows.append(["thread", intent.thread.rawValue])
    rows.append(["language", Visible.line(intent.language + (intent.alsoLanguage.map { " or \($0)" } ?? ""))])
    for line in Table.lines(rows) { console.print(line) }
    console.print("")
  }

  /// The deciding words, set off on a terminal and quoted elsewhere.
  private func marked(_ words: String) -> String {
    console.isTerminal ? "\u{1B}[1;33m\(Visible.line(words))\u{1B}[0m" : "“\(Visible.line(words))”"
  }
}
