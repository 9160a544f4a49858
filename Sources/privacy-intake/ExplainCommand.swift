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
      ["file", path], ["gate", "\(reading.gate.gate.rawValue) (\(reading.gate.rule)): \(reading.gate.why)"],
      ["what is done", "\(decision.disposition.rawValue): \(decision.why)"],
    ]
    if let also = decision.also { rows.append(["and besides", also.rawValue]) }
    if let number = reference?.number { rows.append(["refers to", number]) }
    for finding in intent.rights { rows.append(["asks for", "\(finding.right.rawValue): \(marked(finding.text)). \(finding.rule)"]) }
    for dismissed in intent.dismissed {
      rows.append(["does not ask", "\(dismissed.right.rawValue): “\(dismissed.text)”. \(dismissed.why)"])
    }
    for sign in intent.urgent { rows.append(["urgent", "\(sign.kind.rawValue): \(marked(sign.text))"]) }
    switch intent.answer {
    case .yes(let words): rows.append(["answers", "yes: \(marked(words))"])
    case .notMe(let words): rows.append(["answers", "not me: \(marked(words))"])
    case nil: break
    }
    if let words = intent.stop { rows.append(["asks to stop", marked(words)]) }
    if intent.agent { rows.append(["agent", intent.subjectName.map { "yes, for \($0)" } ?? "yes"]) }
    if intent.children { rows.append(["child", "yes"]) }
    if let state = intent.state { rows.append(["state", state]) }
    if !intent.accountEmails.isEmpty { rows.append(["on file, he says", intent.accountEmails.joined(separator: ", ")]) }
    rows.append(["thread", intent.thread.rawValue])
    rows.append(["language", intent.language])
    for line in Table.lines(rows.map { row in row.enumerated().map { $0.offset == 0 ? $0.element : clean($0.element) } }) {
      console.print(line)
    }
    console.print("")
  }

  /// The deciding words, set off on a terminal and quoted elsewhere.
  private func marked(_ words: String) -> String { console.isTerminal ? "\u{E000}\(words)\u{E001}" : "“\(words)”" }

  /// A stranger's text made harmless; then the marks of ``marked(_:)`` become the terminal's own.
  private func clean(_ text: String) -> String {
    text.split(separator: "\u{E000}", omittingEmptySubsequences: false).map { piece in
      piece.split(separator: "\u{E001}", omittingEmptySubsequences: false).map { Visible.line($0) }.joined(separator: "\u{1B}[0m")
    }.joined(separator: "\u{1B}[1;33m")
  }
}
