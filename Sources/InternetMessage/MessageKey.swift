/// Tells whether two mails are the same mail, whatever hosts and mail programs added on the way.
///
/// It is the `Message-ID`, or none, with the length and CRC-32 of From, To, Cc, Subject, Date and Message-ID (unfolded, white space folded)
/// and the body with LF line ends. Keys are compared in full. Received, DKIM and other added fields, folding, line ends, the `From ` line of
/// an mbox file, its `>From ` in the body and line ends at the end of the body do not count.
public struct MessageKey: Sendable, Hashable {
  /// The key in printable ASCII without white space: identifier or `-`, length in bytes, CRC-32 as eight digits, colons between.
  ///
  /// In the identifier every byte outside of printable ASCII, and the percent sign, is written as `%XX`.
  public let text: String

  /// CRC-32 of ``text``, for an index.
  public var crc: UInt32 { CRC32.of(text.utf8) }

  /// The key of a message.
  public init(of message: Message) {
    let content = Self.canonical(message)
    let digits = String(CRC32.of(content), radix: 16)
    let identifier = message.messageID.map { Self.printable($0) } ?? "-"
    text = "\(identifier):\(content.count):\(String(repeating: "0", count: 8 - digits.count))\(digits)"
  }

  /// Takes a key that was written before; nil when it is not one.
  public init?(text: String) {
    let pieces = text.split(separator: ":", omittingEmptySubsequences: false)
    guard pieces.count >= 3, let crc = pieces.last, crc.utf8.count == 8, UInt32(crc, radix: 16) != nil,
      Int(pieces[pieces.count - 2]) != nil,
      text.utf8.allSatisfy({ $0 > ASCII.space && $0 < 0x7F })
    else { return nil }
    self.text = text
  }

  private static let fields = ["From", "To", "Cc", "Subject", "Date", "Message-ID"]

  private static func canonical(_ message: Message) -> [UInt8] {
    var result: [UInt8] = []
    for name in fields {
      for field in message.header.all(name) {
        result += Bytes.lowercased(name.utf8)
        result.append(ASCII.colon)
        result += folded(field.unfoldedWhole)
        result.append(ASCII.lf)
      }
    }
    result.append(ASCII.lf)
    appendBody(message.parts.first?.content ?? [], to: &result)
    return result
  }

  private static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      if !ASCII.isWhite(byte) { result.append(byte) } else if result.last != ASCII.space { result.append(ASCII.space) }
    }
    return result
  }

  // QUIRK: mbox files write `>` before a body line that begins with `From `, some once more before those that have it already. Marks before
  // `From ` are dropped, so that both forms have one key.
  private static func appendBody(_ body: ArraySlice<UInt8>, to result: inout [UInt8]) {
    let lines = Bytes.withLineFeeds(body)
    let start = result.count
    var index = 0
    while index < lines.count {
      let next = min(lines.count, Bytes.index(of: ASCII.lf, in: lines, from: index, to: lines.count) + 1)
      var content = index
      while content < next, lines[content] == ASCII.greater { content += 1 }
      if content > index, !Bytes.starts(lines, at: content, with: "From ".utf8) { content = index }
      result += lines[content..<next]
      index = next
    }
    while result.count > start, result.last == ASCII.lf { result.removeLast() }
  }

  private static func printable(_ identifier: String) -> String {
    var result: [UInt8] = []
    for byte in identifier.utf8 {
      if byte > ASCII.space, byte < 0x7F, byte != ASCII.percent {
        result.append(byte)
      } else {
        result += [ASCII.percent, ASCII.hexDigit(byte >> 4), ASCII.hexDigit(byte)]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
