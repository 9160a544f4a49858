/// A message as it goes after DATA: lines ended by CRLF, dots doubled, the final dot (RFC 5321 sections 2.3.8, 4.1.1.4 and 4.5.2).
///
/// A lone CR or LF is made a CRLF before dots are looked at. Otherwise a line that only some servers see, `LF . LF`, would end the message for
/// them, and the rest of it would be commands: SMTP smuggling.
package struct SMTPContent {
  /// What is sent, with the dot that ends it.
  package let bytes: [UInt8]
  /// Bytes of the message with CRLF and before dots are doubled: what SIZE counts (RFC 1870 section 5).
  package let size: Int
  /// Why the message may not be sent; nil when it may.
  package let objection: SMTPSession.Reply?

  /// Longest line in bytes without its end (RFC 5321 section 4.5.3.1.6).
  static let lineLimit = 998

  /// Gets a message ready, whatever its line ends are.
  package init(_ message: [UInt8]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(message.count + message.count / 32 + 16)
    var size = 0
    var isFirst = true
    var lineStart = 0
    var longest = 0
    var isPlain = true
    var previous: UInt8 = 0

    func endLine() {
      longest = max(longest, bytes.count - lineStart)
      bytes.append(0x0D)
      bytes.append(0x0A)
      size += 2
      lineStart = bytes.count
      isFirst = true
    }

    for byte in message {
      switch byte {
      case 0x0A where previous == 0x0D: break
      case 0x0A, 0x0D: endLine()
      default:
        if byte == 0 || byte >= 0x80 { isPlain = false }
        if isFirst && byte == 0x2E {
          bytes.append(0x2E)
          lineStart += 1
        }
        isFirst = false
        bytes.append(byte)
        size += 1
      }
      previous = byte
    }
    if !isFirst { endLine() }
    bytes.append(contentsOf: [0x2E, 0x0D, 0x0A])
    self.bytes = bytes
    self.size = size
    objection = Self.objection(isPlain: isPlain, longest: longest)
  }

  private static func objection(isPlain: Bool, longest: Int) -> SMTPSession.Reply? {
    if !isPlain { return SMTPSession.Reply(code: 554, enhanced: "5.6.3", text: "Not sent: the letter has bytes that are no ASCII text.") }
    if longest > lineLimit {
      return SMTPSession.Reply(code: 554, enhanced: "5.6.0", text: "Not sent: the letter has a line of more than \(lineLimit) bytes.")
    }
    return nil
  }
}
