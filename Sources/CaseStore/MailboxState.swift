import Foundation

/// How far a mailbox has been read (`mailboxes/NAME.json`). It may lag behind the cases: mail that is read twice is known.
public struct MailboxState: Codable, Sendable, Equatable {
  /// Number of the format.
  public var format = 1
  /// The account and the mailbox, for people: `info@example.com/INBOX`.
  public var name: String
  /// The UIDVALIDITY under which ``lastUID`` counts (RFC 3501 section 2.3.1.1).
  public var uidValidity: UInt32
  /// Mail up to this UID is done; 0 for none.
  public var lastUID: UInt32
  /// Mail that arrived before is never filed.
  public var since: Date

  /// A mailbox of which nothing was read.
  public init(name: String, uidValidity: UInt32, lastUID: UInt32 = 0, since: Date) {
    self.name = name
    self.uidValidity = uidValidity
    self.lastUID = lastUID
    self.since = since
  }
}

extension CaseStore {
  /// The state of a mailbox; nil when it was never read, or the file cannot be read, which only costs reading again.
  public func mailbox(_ name: String) throws -> MailboxState? {
    let path = spool.mailbox(name)
    guard let bytes = try readIfSound(path) else { return nil }
    do { return try JSONFile.decode(MailboxState.self, bytes, path: path, format: 1) } catch StoreError.damaged { return nil }
  }

  /// Keeps the state of a mailbox, whole and durable. Only the holder of the service lock calls it.
  public func save(_ state: MailboxState) throws {
    try Self.wrapped {
      let path = spool.mailbox(state.name)
      let new = path + ".new"
      try disk.remove(new)
      try disk.writeNew(new, try JSONFile.encode(state))
      try makeWay(path)
      try disk.rename(new, path)
      try disk.syncDirectory(spool.mailboxes)
    }
  }
}
