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
    let sum = Self.canonical(message)
    let digits = String(sum.crc.value, radix: 16)
    let identifier = message.messageID.map { Self.printable($0) } ?? "-"
    text = "\(identifier):\(sum.count):\(String(repeating: "0", count: 8 - digits.count))\(digits)"
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

  /// Length and checksum of the canonical form; line ends are kept back until something follows them.
  private struct Sum {
    private(set) var count = 0
    private(set) var crc = CRC32()
    var lineEnds = 0

    mutating func add(_ bytes: ArraySlice<UInt8>) {
      if bytes.isEmpty { return }
      for _ in 0..<lineEnds { crc.add(ASCII.lf) }
      count += lineEnds + bytes.count
      lineEnds = 0
      crc.add(bytes)
    }

    /// One byte of a header, before which no line end is kept back.
    mutating func add(_ byte: UInt8) {
      count += 1
      crc.add(byte)
    }
  }

  private static func canonical(_ message: Message) -> Sum {
    var sum = Sum()
    for name in fields {
      for field in message.header.all(name) {
        sum.add((Bytes.lowercased(name.utf8) + [ASCII.colon])[...])
        addFolded(Bytes.trimmed(field.rawValue), to: &sum)
        sum.add(ASCII.lf)
      }
    }
    sum.add(ASCII.lf)
    addBody(message.parts.first?.content ?? [], to: &sum)
    return sum
  }

  /// White space, line ends included, as one blank.
  private static func addFolded(_ value: ArraySlice<UInt8>, to sum: inout Sum) {
    var index = value.startIndex
    while index < value.endIndex {
      let start = index
      while index < value.endIndex, !ASCII.isWhite(value[index]) { index += 1 }
      sum.add(value[start..<index])
      if index < value.endIndex { sum.add(ASCII.space) }
      while index < value.endIndex, ASCII.isWhite(value[index]) { index += 1 }
    }
  }

  // QUIRK: mbox files write `>` before a body line that begins with `From `, some once more before those that have it already. Marks before
  // `From ` are dropped, so that both forms have one key.
  private static func addBody(_ body: ArraySlice<UInt8>, to sum: inout Sum) {
    var index = body.startIndex
    while index < body.endIndex {
      let next = body[index...].firstIndex(of: ASCII.lf) ?? body.endIndex
      var end = next
      if next < body.endIndex, end > index, body[end - 1] == ASCII.cr { end -= 1 }
      let line = body[index..<end]
      let unmarked = line.drop { $0 == ASCII.greater }
      sum.add(unmarked.starts(with: "From ".utf8) ? unmarked : line)
      if next < body.endIndex { sum.lineEnds += 1 }
      index = next + 1
    }
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
