import Foundation
import InternetMessage

/// A letter of `threads/*.txt`, of which is known who writes, whether not for the first time, and where he lives:
/// `#### state=OH thread=follow-up agent=yes` stands above it.
struct ThreadLetter {
  /// The words.
  let text: String
  /// `agent` when he writes for somebody else, and where the letter stands in a thread.
  let labels: [String]
  /// Where the person concerned lives.
  let state: String?

  /// The letters of a file.
  static func all(in file: String) -> [ThreadLetter] {
    file.components(separatedBy: "#### ").compactMap { part in
      let parts = part.split(separator: "\n", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      let fields = parts[0].split(separator: " ").map { $0.split(separator: "=") }.filter { $0.count == 2 }
      let values = Dictionary(fields.map { (String($0[0]), String($0[1])) }) { first, _ in first }
      let state = values["state"] == "null" ? nil : values["state"]
      return ThreadLetter(text: String(parts[1]), labels: [values["agent"] == "yes" ? "agent" : "", values["thread"] ?? ""], state: state)
    }
  }

  /// The letters of `places/*.tsv`, of which only is known where their person lives: the state or `none`, a tab, and the text, its lines parted
  /// by `|`.
  static func plain(in file: String) -> [ThreadLetter] {
    file.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", maxSplits: 1)
      guard fields.count == 2 else { return nil }
      let text = fields[1].replacingOccurrences(of: "|", with: "\n")
      return ThreadLetter(text: text, labels: [], state: fields[0] == "none" ? nil : String(fields[0]))
    }
  }

  /// The letter as a mail that came as the notice wants it.
  var message: Message {
    let head =
      "From: a@example.org\r\nTo: info@contact-center1.com\r\nSubject: Privacy Rights Request\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    return Message(parsing: Array((head + text).utf8))
  }
}
