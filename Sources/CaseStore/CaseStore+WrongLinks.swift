import Foundation
import PrivacyRequests

/// One line of `wrong-links.jsonl`: somebody opened a link whose token does not fit.
public struct WrongLink: Codable, Sendable, Equatable {
  /// Number of the line's format.
  public var format = 1
  /// When.
  public var at: Date
  /// The case that the first half of the link names; nil when it names none.
  public var `case`: String?
}

extension CaseStore {
  /// Bytes after which the file begins anew; the one before is kept as `wrong-links.old.jsonl`. Strangers write here, so it must not grow.
  static let wrongLinksLimit = 262_144

  private var wrongLinksPath: String { spool.path + "/wrong-links.jsonl" }

  /// Counts a link that did not fit. Not durable at once, for nothing hangs on a single one.
  public func countWrongLink(at now: Date, of number: CaseNumber?) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    encoder.dateEncodingStrategy = .iso8601
    let line = String(decoding: try encoder.encode(WrongLink(at: now, case: number.map { "\($0)" })), as: UTF8.self) + "\n"
    try Self.wrapped {
      if try disk.readTail(wrongLinksPath, count: Self.wrongLinksLimit)?.count == Self.wrongLinksLimit {
        try disk.rename(wrongLinksPath, spool.path + "/wrong-links.old.jsonl")
      }
      try disk.append(wrongLinksPath, line, sync: false)
    }
  }

  /// The links that did not fit since then, oldest first.
  public func wrongLinks(since start: Date) throws -> [WrongLink] {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return (try readIfSound(wrongLinksPath) ?? []).split(separator: 0x0A)
      .compactMap { try? decoder.decode(WrongLink.self, from: Data($0)) }.filter { $0.at >= start }
  }
}
