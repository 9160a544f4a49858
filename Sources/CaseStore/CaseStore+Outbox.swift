import PrivacyRequests

extension CaseStore {
  /// The letters in one place of the outbox, in the order of names; those that cannot be read are left out (`check` names them).
  public func outbox(_ place: OutboxPlace) throws -> [OutboxEntry] {
    try Self.wrapped { try disk.list(spool.outbox(place)) }.compactMap { file in
      guard let bytes = try readIfSound("\(spool.outbox(place))/\(file)") else { return nil }
      return try? JSONFile.decode(OutboxEntry.self, bytes, path: file, format: 1)
    }
  }
}
