/// What a mail host says became of a message (RFC 3464), with the identifier of that message (RFC 3462).
///
/// Anybody can send one; it is evidence only when it names a message that we sent.
public struct DeliveryReport: Sendable, Equatable {
  /// What became of the message for one recipient (RFC 3464 section 2.3).
  public struct Recipient: Sendable, Equatable {
    /// `Final-Recipient`, else `Original-Recipient`, without its type, as written; nil when there is neither.
    public let address: String?
    /// `Action` in lower case: `failed`, `delayed`, `delivered`, `relayed` or `expanded`; empty when it is missing.
    public let action: String
    /// `Status`, such as `5.1.1` (RFC 3463); empty when it is missing.
    public let status: String
  }

  /// The recipients it speaks of, in order; 1,000 at most.
  public let recipients: [Recipient]
  /// The `Message-ID` of the message it speaks of, without angle brackets; nil when no copy of its header came back.
  public let originalMessageID: String?

  /// Reads a message; nil when it has no message/delivery-status part.
  public init?(of message: Message) {
    guard let status = message.parts.first(where: { $0.mediaType == "message/delivery-status" }) else { return nil }
    recipients = Self.blocks(status.decoded.bytes).dropFirst().compactMap(Self.recipient)
    let copy = message.parts.first { ["message/rfc822", "message/global", "text/rfc822-headers"].contains($0.mediaType) }
    originalMessageID = copy.flatMap { Message(parsing: $0.decoded.bytes).messageID }
  }

  private static let blockLimit = 1_001

  /// The blocks of fields between empty lines: the first is about the report, each of the others about one recipient.
  private static func blocks(_ bytes: [UInt8]) -> [Header] {
    let lines = Lines(bytes: bytes, end: bytes.count)
    var result: [Header] = []
    var position = 0
    while position < bytes.count, result.count < blockLimit {
      var reader = HeaderReader(lines: lines, limits: .standard, open: [], position: position)
      let header = reader.read()
      // Empty lines before a block are no block; what is not a field ends the reading.
      if !header.fields.isEmpty { result.append(header) }
      guard reader.position > position else { break }
      position = reader.position
    }
    return result
  }

  private static func recipient(_ header: Header) -> Recipient? {
    let address = header.first("Final-Recipient") ?? header.first("Original-Recipient")
    guard address != nil || header.first("Action") != nil else { return nil }
    let text = address.map { field in
      let value = field.value
      return value.split(separator: ";", maxSplits: 1).last.map { $0.drop { $0 == " " } }.map(String.init) ?? value
    }
    let status = header.first("Status")?.value.prefix { !$0.isWhitespace && $0 != "(" }
    return Recipient(address: text, action: header.first("Action")?.value.lowercased() ?? "", status: String(status ?? ""))
  }
}
