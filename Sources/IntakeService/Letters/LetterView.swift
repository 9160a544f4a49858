import InternetMessage
import PrivacyRequests

/// A letter as people may see it.
public enum LetterView {
  /// Header fields that matter and the text, decoded, with every token masked.
  ///
  /// - Parameter message: The whole mail as it will be sent.
  public static func text(of message: String) -> String {
    let parsed = Message(parsing: Array(message.utf8))
    let fields = ["From", "To", "Subject", "Date"].compactMap { name in
      name == "Subject" ? parsed.subject.map { "Subject: \($0)" } : parsed.header.first(name).map { "\(name): \($0.value)" }
    }
    return TokenMask.masked(fields.joined(separator: "\n") + "\n\n" + parsed.text)
  }

  /// The case with ``text(of:)`` in place of each letter's mail: what may be printed of it.
  public static func masked(_ record: Case) -> Case {
    var record = record
    for i in record.letters.indices { record.letters[i].message = text(of: record.letters[i].message) }
    return record
  }
}
