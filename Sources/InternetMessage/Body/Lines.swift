/// The lines of a message, found on demand; a line ends with LF, whether a CR stands before it or not.
struct Lines {
  let bytes: [UInt8]
  /// Where reading stops; at most `bytes.count`.
  let end: Int

  /// A line that divides or ends an open multipart.
  struct Delimiter {
    /// Index of the multipart on the stack.
    let level: Int
    /// Whether it is the closing delimiter.
    let isLast: Bool
    /// Where the line after it begins.
    let next: Int
  }

  /// Where the line after the one at `position` begins.
  func next(after position: Int) -> Int {
    min(end, Bytes.index(of: ASCII.lf, in: bytes, from: position, to: end) + 1)
  }

  /// The delimiter that the line at `position` is, innermost multipart first; nil when it is none (RFC 2046 section 5.1.1).
  func delimiter(at position: Int, of open: [MessageParser.Open]) -> Delimiter? {
    guard position + 2 < end, bytes[position] == ASCII.hyphen, bytes[position + 1] == ASCII.hyphen, !open.isEmpty else { return nil }
    let next = next(after: position)
    var stop = next
    // QUIRK: RFC 2046 allows blanks after a boundary; gateways add them. They do not count.
    while stop > position, ASCII.isWhite(bytes[stop - 1]) { stop -= 1 }
    let length = stop - position - 2
    for level in open.indices.reversed() {
      let boundary = open[level].boundary
      let extra = length - boundary.count
      guard extra == 0 || extra == 2, Bytes.starts(bytes, at: position + 2, with: boundary) else { continue }
      if extra == 0 { return Delimiter(level: level, isLast: false, next: next) }
      if bytes[stop - 1] == ASCII.hyphen, bytes[stop - 2] == ASCII.hyphen { return Delimiter(level: level, isLast: true, next: next) }
    }
    return nil
  }
}
