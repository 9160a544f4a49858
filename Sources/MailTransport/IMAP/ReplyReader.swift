import Glibc

/// Cuts what an IMAP server sends into replies, however it arrives.
///
/// What a literal holds is taken by its count and never looked at, so the text of a mail cannot pass for a reply. Lines are at most 64 KiB
/// (the list of a search: 8 MiB, about a million messages); a literal over the limit is skipped, not kept.
package struct ReplyReader {
  /// How many bytes of literals are kept for one reply.
  var literalLimit: Int

  static let lineLimit = 1 << 16
  static let searchLineLimit = 1 << 23
  static let literalCount = 64

  private var buffer: [UInt8] = []
  /// Where the unread part of the buffer begins.
  private var start = 0
  /// How far after `start` there is no line feed.
  private var scanned = 0
  private var reply = Reply(text: [], literals: [])
  /// Bytes of the last literal of `reply` that have not come yet; nil between literals.
  private var missing: Int?
  private var kept = 0

  package init(literalLimit: Int) { self.literalLimit = literalLimit }

  /// Adds what has arrived.
  package mutating func feed(_ bytes: UnsafeRawBufferPointer) {
    if start > 0 {
      buffer.removeSubrange(..<start)
      start = 0
    }
    buffer.append(contentsOf: bytes)
  }

  /// The next whole reply; nil when more must arrive first.
  package mutating func next() throws(ReplyError) -> Reply? {
    while true {
      if missing != nil {
        guard fillLiteral() else { return nil }
      }
      guard let line = try takeLine() else { return nil }
      reply.text += line
      if reply.text.count > limit { throw .lineTooLong }
      guard let size = try literalSize(atEndOf: line) else {
        defer {
          reply = Reply(text: [], literals: [])
          kept = 0
        }
        return reply
      }
      try beginLiteral(size)
    }
  }

  private var limit: Int { limit(for: reply.text) }

  private func limit(for text: [UInt8]) -> Int {
    let head = text.prefix(9).map { $0 & 0xDF }
    let isSearch = head.starts(with: [0x0A, 0x00] + "SEARCH".utf8) || head.starts(with: [0x0A, 0x00] + "ESEARCH".utf8)
    return isSearch ? Self.searchLineLimit : Self.lineLimit
  }

  private mutating func takeLine() throws(ReplyError) -> [UInt8]? {
    let from = start + scanned
    let found: Int? = buffer.withUnsafeBytes { bytes in
      guard from < bytes.count, let base = bytes.baseAddress, let hit = memchr(base + from, 10, bytes.count - from) else { return nil }
      return UnsafeRawPointer(hit) - base
    }
    guard let end = found else {
      scanned = buffer.count - start
      let begun = reply.text.isEmpty ? Array(buffer[start...].prefix(9)) : reply.text
      if reply.text.count + scanned > limit(for: begun) { throw .lineTooLong }
      return nil
    }
    guard end > start, buffer[end - 1] == 13 else { throw .lineFeedAlone }
    let line = Array(buffer[start..<(end - 1)])
    start = end + 1
    scanned = 0
    return line
  }

  /// The count when a line goes on with a literal.
  ///
  /// Only where data is: the text of OK, NO, BAD, BYE and of `+` is for people and may end in `{5}`; so may a quoted string that is not ended.
  private func literalSize(atEndOf line: [UInt8]) throws(ReplyError) -> Int? {
    guard line.last == UInt8(ascii: "}"), let open = line.lastIndex(of: UInt8(ascii: "{")), carriesData else { return nil }
    let digits = line[(open + 1)..<(line.count - 1)]
    guard !digits.isEmpty, digits.allSatisfy({ (48...57).contains($0) }), !Self.endsInsideQuotes(line) else { return nil }
    guard digits.count <= 12, let size = Int(String(decoding: digits, as: UTF8.self)) else { throw .literalTooLong }
    return size
  }

  private var carriesData: Bool {
    guard reply.text.starts(with: "* ".utf8) else { return false }
    let word = reply.text.dropFirst(2).prefix { $0 != 32 }.prefix(8).map { $0 & 0xDF }
    return !["OK", "NO", "BAD", "BYE", "PREAUTH"].contains { word.elementsEqual($0.utf8) }
  }

  private static func endsInsideQuotes(_ line: [UInt8]) -> Bool {
    var inside = false
    var escaped = false
    for byte in line {
      if escaped {
        escaped = false
      } else if byte == UInt8(ascii: "\\") && inside {
        escaped = true
      } else if byte == UInt8(ascii: "\"") {
        inside.toggle()
      }
    }
    return inside
  }

  private mutating func beginLiteral(_ size: Int) throws(ReplyError) {
    if reply.literals.count >= Self.literalCount { throw .tooManyLiterals }
    let offset = reply.text.lastIndex(of: UInt8(ascii: "{")) ?? 0
    var bytes: [UInt8]?
    if size <= literalLimit - kept {
      kept += size
      bytes = []
      bytes?.reserveCapacity(size)
    }
    reply.literals.append(Reply.Literal(offset: offset, size: size, bytes: bytes))
    missing = size
  }

  /// Moves what has arrived into the last literal. True when it is whole.
  private mutating func fillLiteral() -> Bool {
    guard let wanted = missing else { return true }
    let count = min(wanted, buffer.count - start)
    let last = reply.literals.count - 1
    if last >= 0, reply.literals[last].bytes != nil { reply.literals[last].bytes?.append(contentsOf: buffer[start..<(start + count)]) }
    start += count
    scanned = 0
    missing = count == wanted ? nil : wanted - count
    return missing == nil
  }
}
