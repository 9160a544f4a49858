public import Foundation

/// One station of a mail (RFC 5321 section 4.4). Whoever wrote it said so; only those of our own hosts are evidence.
public struct ReceivedField: Sendable, Equatable {
  /// The host that wrote it, in lower case; nil when it does not say.
  public let by: String?
  /// The recipient it was for, without angle brackets; nil when it does not say.
  public let forAddress: String?
  /// When it took the mail; nil when that cannot be read.
  public let date: Date?

  /// Reads a `Received` field.
  public init(_ field: HeaderField) {
    let bytes = field.unfolded
    let mark = bytes.lastIndex(of: ASCII.semicolon)
    date = mark.flatMap { MailDate.parse(Charset.decodeUnlabelled(bytes[($0 + 1)...])) }
    let words = Self.words(bytes[..<(mark ?? bytes.count)])
    by = Self.word(after: "by", in: words).map { $0.lowercased() }
    forAddress = Self.word(after: "for", in: words)
  }

  /// The words outside of comments.
  private static func words(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var plain: [UInt8] = []
    var depth = 0
    for byte in bytes {
      if byte == ASCII.openParenthesis { depth += 1 }
      plain.append(depth == 0 ? byte : ASCII.space)
      if byte == ASCII.closeParenthesis { depth = max(0, depth - 1) }
    }
    return plain.split(whereSeparator: ASCII.isWhite)
  }

  private static func word(after name: String, in words: [ArraySlice<UInt8>]) -> String? {
    guard let index = words.firstIndex(where: { Bytes.equalIgnoringCase($0, name.utf8) }), index + 1 < words.count else { return nil }
    var word = words[index + 1]
    if word.first == ASCII.less { word.removeFirst() }
    if word.last == ASCII.greater { word.removeLast() }
    return Charset.decodeUnlabelled(word)
  }
}
