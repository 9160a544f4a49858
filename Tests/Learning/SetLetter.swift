import Foundation
import InternetMessage

/// A letter of a set, labelled as a whole, as far as its labels are used here.
struct SetLetter {
  /// A line of `labels.jsonl`.
  private struct Label: Decodable {
    var file: String
    var gate: String
    var rights: [String]
    var agent: Bool
    var state: String?
    var thread: String?
  }
  /// The mail.
  let message: Message
  /// What a clerk does with it: accept, reject, leave; mail that is dropped is no letter.
  let gate: String
  /// What it says: rights, `agent`, and where it stands in a thread.
  let labels: [String]
  /// Where the person concerned lives.
  let state: String?

  /// The letters of a folder with `labels.jsonl`.
  static func all(in folder: String) throws -> [SetLetter] {
    try String(contentsOfFile: folder + "/labels.jsonl", encoding: .utf8).split(separator: "\n").compactMap { line in
      let label = try JSONDecoder().decode(Label.self, from: Data(line.utf8))
      guard label.gate != "drop" else { return nil }
      let message = Message(parsing: Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + label.file))))
      return SetLetter(
        message: message, gate: label.gate, labels: label.rights + [label.agent ? "agent" : "", label.thread ?? ""], state: label.state)
    }
  }
}
