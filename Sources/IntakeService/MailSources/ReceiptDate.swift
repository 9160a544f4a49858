import Foundation
import InternetMessage

/// When a mail in a file was received. The Date field is never asked: the sender may write what he likes there.
enum ReceiptDate {
  /// The date of the topmost Received field that our own server wrote; else that of the file, to the second.
  ///
  /// - Parameters:
  ///   - hosts: Names of our servers; when there are none, the topmost field counts, which the last server wrote.
  ///   - fileTime: When the file was last written.
  static func of(_ message: Message, hosts: [String], fileTime: Date) -> Date {
    let fields = message.header.all("Received").prefix(50).map(ReceivedField.init)
    let ours = fields.first { field in hosts.isEmpty || hosts.contains { $0.lowercased() == field.by } }
    return Date(timeIntervalSince1970: (ours?.date ?? fileTime).timeIntervalSince1970.rounded(.down))
  }
}
