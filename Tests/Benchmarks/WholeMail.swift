import Foundation
import InternetMessage

/// Takes everything out of a message that a reader of mail wants: addresses, subject, date, identifier, texts, attachments, all decoded.
enum WholeMail {
  /// A number that depends on all of it, so that nothing is left out as unused.
  static func read(_ message: Message) -> Int {
    var sum = message.from.count + message.to.count + message.cc.count + message.replyTo.count
    sum += message.subject?.utf8.count ?? 0
    sum += Int(message.date?.timeIntervalSince1970 ?? 0) & 1
    sum += message.messageID?.utf8.count ?? 0
    sum += message.text.utf8.count + message.html.utf8.count
    return message.attachments.reduce(sum) { $0 + ($1.size ?? 0) + ($1.name?.utf8.count ?? 0) }
  }
}
