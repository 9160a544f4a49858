import Foundation

/// An mbox file (RFC 4155): mails one after another, each after a line `From address date`.
///
/// QUIRK: RFC 4155 asks for `>` before body lines that begin with `From `; some programs write none. A line counts as a separator only when it
/// follows an empty line or begins the file, and ends in a year, as the dates of all programs do (test: MailboxFileTests).
enum MailboxFile {
  /// Where the mails are: without their separator lines, each with the date of its separator as text.
  static func split(_ bytes: [UInt8]) -> [(range: Range<Int>, separator: String)] {
    var mails: [(range: Range<Int>, separator: String)] = []
    var start: Int?
    var separator = ""
    var line = 0
    var isAfterEmpty = true
    while line < bytes.count {
      let end = bytes[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      let content = bytes[line..<end].prefix { $0 != 0x0A && $0 != 0x0D }
      if isAfterEmpty, isSeparator(content) {
        if let start { mails.append((start..<line, separator)) }
        start = end
        separator = String(decoding: content, as: UTF8.self)
      }
      isAfterEmpty = content.isEmpty
      line = end
    }
    if let start { mails.append((start..<bytes.count, separator)) }
    return mails
  }

  /// Whether the file is an mbox: its first line is a separator.
  static func begins(_ bytes: [UInt8]) -> Bool { isSeparator(bytes.prefix { $0 != 0x0A && $0 != 0x0D }) }

  private static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: "From ".utf8), line.count < 256 else { return false }
    let words = line.split(separator: 0x20)
    guard words.count >= 6 else { return false }
    // `Mon Nov  2 09:00:00 2026`, perhaps with a zone behind it.
    return words.suffix(2).contains { $0.count == 4 && $0.allSatisfy { (0x30...0x39).contains($0) } }
      && words.contains { $0.count >= 5 && $0.contains(0x3A) }
  }
}
