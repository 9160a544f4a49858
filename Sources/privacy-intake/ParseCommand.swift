import Foundation
import IntakeService
import InternetMessage

/// `parse FILE…`: what the parser sees.
struct ParseCommand {
  let console: Console

  func run(_ rest: some Sequence<String>) throws {
    let arguments = try Arguments(rest, options: [], switches: ["json"])
    guard !arguments.words.isEmpty else { throw CommandFailure("Name one or more files: privacy-intake parse FILE…", .usage) }
    let files = MailFiles(hosts: [])
    for path in arguments.words {
      let message = Message(parsing: try files.read(path).bytes)
      if arguments.has("json") {
        try console.printJSON(MessageSummary(file: path, message: message))
      } else {
        show(message, path)
      }
    }
  }

  private func show(_ message: Message, _ path: String) {
    var rows: [[String]] = [["file", path]]
    rows.append(["from", message.from.map(described).joined(separator: ", ")])
    rows.append(["to", message.to.map(described).joined(separator: ", ")])
    if !message.cc.isEmpty { rows.append(["cc", message.cc.map(described).joined(separator: ", ")]) }
    rows.append(["subject", message.subject ?? "(none)"])
    rows.append(["structure", message.structure])
    for attachment in message.attachments {
      rows.append([
        "attachment", "\(attachment.name ?? "(no name)"), \(attachment.type), \(attachment.size.map { "\($0) bytes" } ?? "a message")",
      ])
    }
    for defect in message.defects { rows.append(["defect", "\(defect.kind.rawValue) at byte \(defect.offset)"]) }
    for line in Table.lines(rows.map { $0.map(Visible.line) }) { console.print(line) }
    console.print("")
    for line in Visible.lines(message.readableText) { console.print("  " + line) }
    console.print("")
  }

  private func described(_ mailbox: Mailbox) -> String {
    mailbox.displayName.map { "\($0) <\(mailbox.address)>" } ?? mailbox.address
  }
}
