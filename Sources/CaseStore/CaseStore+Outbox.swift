import Foundation
import PrivacyRequests

extension CaseStore {
  /// The letters in one place of the outbox, in the order of names; those that cannot be read are left out (`check` names them).
  public func outbox(_ place: OutboxPlace) throws -> [OutboxEntry] {
    try outboxFiles(place).compactMap(outboxEntry)
  }

  /// The letters that were sent on the day of `moment` (UTC), in the order of names.
  public func sentLetters(on moment: Date) throws -> [OutboxEntry] {
    let directory = "\(spool.outbox(.sent))/\(OutboxPlace.day(of: moment))"
    return try Self.wrapped { try disk.list(directory) }.compactMap { try outboxEntry("\(directory)/\($0)") }
  }

  /// The paths of all files in one place of the outbox.
  func outboxFiles(_ place: OutboxPlace) throws -> [String] {
    try Self.wrapped {
      let names = try disk.list(spool.outbox(place)).map { "\(spool.outbox(place))/\($0)" }
      guard place == .sent else { return names }
      return try names.filter { try disk.kind($0) == .directory }.flatMap { day in try disk.list(day).map { "\(day)/\($0)" } }
    }
  }

  private func outboxEntry(_ path: String) throws -> OutboxEntry? {
    guard let bytes = try readIfSound(path) else { return nil }
    return try? JSONFile.decode(OutboxEntry.self, bytes, path: path, format: 1)
  }
}
