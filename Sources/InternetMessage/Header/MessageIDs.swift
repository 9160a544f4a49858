/// Reads message identifiers (RFC 5322 section 3.6.4).
enum MessageIDs {
  // QUIRK: In-Reply-To once held text, and programs leave the brackets out. What stands in brackets counts; without any, the words that hold
  // an `@` count, or else the whole.
  /// The identifiers of a field body, without angle brackets and white space, at most ``Limits/messageIDs``.
  static func read(_ bytes: [UInt8]) -> [String] {
    var result: [String] = []
    var index = 0
    while result.count < Limits.messageIDs {
      let start = Bytes.index(of: ASCII.less, in: bytes, from: index, to: bytes.count)
      guard start < bytes.count else { break }
      let end = Bytes.index(of: ASCII.greater, in: bytes, from: start, to: bytes.count)
      let text = bytes[min(start + 1, end)..<end].filter { !ASCII.isWhite($0) }
      if !text.isEmpty { result.append(Charset.decodeUnlabelled(text)) }
      index = min(end + 1, bytes.count)
    }
    guard result.isEmpty else { return result }
    let words = bytes.split(whereSeparator: ASCII.isWhite).prefix(Limits.messageIDs)
    let addressed = words.filter { $0.contains(ASCII.at) }
    return (addressed.isEmpty ? words.prefix(1) : addressed[...]).map { Charset.decodeUnlabelled($0) }
  }
}
