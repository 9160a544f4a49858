internal import Foundation

/// What the parser sees in a message, under the names that other programs rely on; a value that is missing is written as null.
public struct MessageSummary: Encodable, Sendable {
  private let file: String
  private let message: Message

  /// Sums a message up.
  ///
  /// - Parameter file: Where the message came from, as it is to be shown.
  public init(file: String, message: Message) {
    self.file = file
    self.message = message
  }

  private enum Key: String, CodingKey {
    case file, from, to, cc, replyTo, fromNames, subject, date, messageID, inReplyTo, text, html, attachments, structure, depth, defects
  }

  private struct Leaf: Encodable {
    let attachment: Attachment

    enum Key: String, CodingKey { case name, type, size }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(attachment.name, forKey: .name)
      try container.encode(attachment.type, forKey: .type)
      try container.encode(attachment.size, forKey: .size)
    }
  }

  /// Writes one object.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    let from = message.from
    let content = MessageContent(of: message)
    try container.encode(file, forKey: .file)
    try container.encode(from.map(\.address), forKey: .from)
    try container.encode(message.to.map(\.address), forKey: .to)
    try container.encode(message.cc.map(\.address), forKey: .cc)
    try container.encode(message.replyTo.map(\.address), forKey: .replyTo)
    try container.encode(from.map { $0.displayName ?? "" }, forKey: .fromNames)
    try container.encode(message.subject, forKey: .subject)
    try container.encode(message.date.map { Int($0.timeIntervalSince1970) }, forKey: .date)
    try container.encode(message.messageID, forKey: .messageID)
    try container.encode(message.inReplyTo.first, forKey: .inReplyTo)
    try container.encode(content.text, forKey: .text)
    try container.encode(content.html, forKey: .html)
    try container.encode(content.attachments.map { Leaf(attachment: $0) }, forKey: .attachments)
    try container.encode(message.structure, forKey: .structure)
    try container.encode(message.depth, forKey: .depth)
    try container.encode(message.defects(of: content).map(\.kind.rawValue), forKey: .defects)
  }
}
