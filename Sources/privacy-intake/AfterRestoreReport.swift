import IntakeService
import PrivacyRequests

/// What `check --after-restore` tells staff.
struct AfterRestoreReport {
  let console: Console
  let outcome: AfterRestore.Outcome
  let isDryRun: Bool

  func printLines() {
    var rows = [["letter", "kind", "to", "it was", "now"]]
    for letter in outcome.held {
      rows.append([letter.name, letter.kind.rawValue, Visible.line(letter.to), letter.was.rawValue, isDryRun ? "would be held" : "held"])
    }
    if rows.count > 1 { for line in Table.lines(rows) { console.print(line) } }
    let count = outcome.held.count
    console.print("\(count) \(count == 1 ? "letter" : "letters") \(isDryRun ? "would be" : count == 1 ? "is" : "are") held.")
    if let last = outcome.skippedTo {
      console.print("Case numbers up to \(last) \(isDryRun ? "would be" : "are") skipped: some may have been given out after the backup.")
    }
    for line in Self.advice { console.print(line) }
  }

  func printJSON() throws {
    for letter in outcome.held {
      try console.printJSON(["letter": letter.name, "kind": letter.kind.rawValue, "was": letter.was.rawValue])
    }
    if let last = outcome.skippedTo { try console.printJSON(["skippedTo": "\(last)"]) }
  }

  private static let advice = [
    "What a person must do now:",
    "1. outbox list, and the log of the mail server: release what did not go out, drop what did.",
    "2. Mail that came since the backup is not in it. What is still in the mailbox is read again by itself; file the rest with replay.",
    "   Mail that the backup knows is passed over.",
    "3. queue list: work that was done since the backup is there again. Report it as done.",
  ]
}
