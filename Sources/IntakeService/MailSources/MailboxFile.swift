import Foundation
import InternetMessage

/// An mbox file (RFC 4155): mails one after another, each after a line `From address date`.
///
/// QUIRK: RFC 4155 asks for `>` before body lines that begin with `From `; some programs write none. A line counts as a separator only when it
/// begins the file or follows an empty line, and holds a time and a year, as those of all programs do (test: MailboxFileTests).
enum MailboxFile {
  /// A mail of the file.
  struct Piece {
    /// Where it is, its separator line included.
    var range: Range<Int>
    /// The date that its separator line tells; nil when it cannot be read.
    var date: Date?
  }

  /// The mails in their order; empty when the file does not begin with a separator line.
  static func pieces(of data: Data) -> [Piece] {
    data.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) in
      var pieces: [Piece] = []
      var line = 0
      var isAfterEmpty = true
      while line < bytes.count {
        let end = bytes[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
        if isAfterEmpty, let date = separator(bytes[line..<end]) {
          if let last = pieces.indices.last { pieces[last].range = pieces[last].range.lowerBound..<line }
          pieces.append(Piece(range: line..<bytes.count, date: date.value))
        } else if pieces.isEmpty {
          return []
        }
        isAfterEmpty = end - line <= 2 && bytes[line..<end].allSatisfy { $0 == 0x0A || $0 == 0x0D }
        line = end
      }
      return pieces
    }
  }

  /// What a separator line says, or nil when the line is none.
  private static func separator(_ line: Slice<UnsafeRawBufferPointer>) -> (value: Date?, Void)? {
    guard line.starts(with: "From ".utf8), line.count < 256 else { return nil }
    let words = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let hasYear = words.suffix(2).contains { $0.utf8.count == 4 && $0.allSatisfy(\.isNumber) }
    guard words.count >= 6, hasYear, words.contains(where: { $0.contains(":") && $0.first?.isNumber == true }) else { return nil }
    return (MailDate.parse(words.dropFirst(2).joined(separator: " ")), ())
  }
}
