import Foundation
import InternetMessage
import PrivacyRequests

/// Fills in what only the running program knows: in the replies of Tests/Support/Replies, `@@MID:verification:01@@` is the Message-ID of the
/// verification letter that sample 01 caused, and `@@CASE:01@@`, `@@HANDLE:01@@` and `@@TOKEN:01@@` are what that letter carries.
enum SampleReplies {
  struct UnknownMarker: Error { var marker: String }

  static func fill(_ bytes: [UInt8], from rehearsal: Rehearsal) throws -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let open = rest.firstRange(of: "@@".utf8), let close = rest[open.upperBound...].firstRange(of: "@@".utf8) {
      result += rest[..<open.lowerBound]
      let marker = String(decoding: rest[open.upperBound..<close.lowerBound], as: UTF8.self)
      result += Array(try value(of: marker, rehearsal).utf8)
      rest = rest[close.upperBound...]
    }
    return result + rest
  }

  private static func value(of marker: String, _ rehearsal: Rehearsal) throws -> String {
    let parts = marker.split(separator: ":").map(String.init)
    guard let sample = parts.last, let record = try rehearsal.record(madeBy: sample) else { throw UnknownMarker(marker: marker) }
    let verification = record.letters.first { $0.kind == .verification }
    switch (parts[0], parts.count) {
    case ("CASE", 2): return "\(record.number)"
    case ("MID", 3):
      if let letter = record.letters.first(where: { $0.kind.rawValue == parts[1] }) { return letter.messageID }
    case ("HANDLE", 2): if let words = verification.flatMap(replyLine) { return words[1] }
    case ("TOKEN", 2): if let words = verification.flatMap(replyLine) { return words[2] }
    default: break
    }
    throw UnknownMarker(marker: marker)
  }

  /// The words of the line to send back: `yes HANDLE TOKEN`.
  static func replyLine(of letter: Letter) -> [String]? {
    Message(parsing: Array(letter.message.utf8)).text.split(whereSeparator: \.isNewline).map { $0.split(separator: " ").map(String.init) }
      .first { $0.count == 3 && $0[0] == "yes" && $0[1].count == 13 && $0[2].count == 52 }
  }
}
