import Foundation
import PrivacyRequests

/// The spool: cases and everything that is made from them. One rename is the whole commit (Queue.md).
public final class CaseStore: Sendable {
  /// Where it is.
  public let spool: Spool
  /// What it is.
  public let format: SpoolFormat
  let disk: Disk

  var index: KeyIndex { KeyIndex(spool: spool, disk: disk) }
  var decisions: DecisionLog { DecisionLog(spool: spool, disk: disk) }

  private init(spool: Spool, format: SpoolFormat, disk: Disk) {
    self.spool = spool
    self.format = format
    self.disk = disk
  }

  /// Opens a spool that is there.
  ///
  /// - Throws: ``StoreError/missing(path:)``, ``StoreError/foreign(path:)``, ``StoreError/newerFormat(path:format:)``.
  public static func open(path: String, disk: Disk = Disk()) throws -> CaseStore {
    let spool = Spool(path: path)
    guard let kind = try wrapped({ try disk.kind(path) }) else { throw StoreError.missing(path: path) }
    guard kind == .directory else { throw StoreError.foreign(path: path) }
    guard let bytes = try wrapped({ try disk.read(spool.format) }) else {
      throw try isUnfinished(spool, disk) ? StoreError.missing(path: path) : StoreError.foreign(path: path)
    }
    let format = try JSONFile.decode(SpoolFormat.self, bytes, path: spool.format, format: SpoolFormat.current)
    return CaseStore(spool: spool, format: format, disk: disk)
  }

  /// Opens a spool, or makes it in a directory that is missing, empty, or holds one whose making was cut short.
  ///
  /// - Throws: as ``open(path:disk:)``, and ``StoreError/otherPurpose(path:spool:configuration:)`` when the spool was made for another one.
  public static func openOrCreate(path: String, rehearsal: SpoolFormat.Rehearsal?, disk: Disk = Disk()) throws -> CaseStore {
    let wanted = SpoolFormat(rehearsal: rehearsal)
    do {
      let store = try open(path: path, disk: disk)
      if store.format.rehearsal != rehearsal {
        throw StoreError.otherPurpose(path: path, spool: store.format.purpose, configuration: wanted.purpose)
      }
      return store
    } catch StoreError.missing {
      try wrapped { try create(Spool(path: path), wanted, disk) }
      return try open(path: path, disk: disk)
    }
  }

  private static func create(_ spool: Spool, _ format: SpoolFormat, _ disk: Disk) throws {
    for directory in spool.directories { try disk.makeDirectory(directory) }
    let lock = try disk.lock(spool.commitLock)
    defer { disk.unlock(lock) }
    if try disk.read(spool.format) != nil { return }
    for directory in spool.directories + [spool.path] { try disk.syncDirectory(directory) }
    let new = spool.tmp + "/format"
    try disk.remove(new)
    try disk.writeNew(new, try JSONFile.encode(format))
    try disk.rename(new, spool.format)
    try disk.syncDirectory(spool.path)
  }

  /// Whether a directory without `format` holds nothing but what making a spool puts there first.
  private static func isUnfinished(_ spool: Spool, _ disk: Disk) throws -> Bool {
    let ours: Set = [
      "tmp", "pending", "messages", "cases", "index", "decisions", "mailboxes", "aside", "outbox", "queue", "commit.lock", "service.lock",
    ]
    return try wrapped { try disk.list(spool.path) }.allSatisfy(ours.contains)
  }

  /// Turns errors of the disk into errors that say what to do.
  static func wrapped<Result>(_ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let error as DiskError {
      throw error.damage.map { StoreError.damaged(path: error.path, why: $0) } ?? StoreError.disk(error)
    }
  }

  // MARK: Reading

  /// The case of that number, open or closed; nil when there is none.
  public func read(_ number: CaseNumber) throws -> Case? {
    guard let (path, bytes) = try caseFile(number) else { return nil }
    return try decode(bytes, path, number)
  }

  func decode(_ bytes: [UInt8], _ path: String, _ number: CaseNumber) throws -> Case {
    let record = try JSONFile.decode(Case.self, bytes, path: path, format: Case.currentFormat)
    if record.number != number { throw StoreError.damaged(path: path, why: "it holds the case \(record.number)") }
    return record
  }

  /// Numbers of all open cases, lowest first.
  public func openCases() throws -> [CaseNumber] {
    try Self.wrapped { try disk.list(spool.openCases) }.compactMap { name in
      name.hasSuffix(".json") ? CaseNumber(name.dropLast(5)) : nil
    }.sorted()
  }

  /// The case that the key leads to and that confirms it; nil when there is none. Looks without the lock; what cannot be read is passed over.
  public func find(_ key: IndexKey) throws -> Case? {
    let bytes = try readIfSound(spool.keys(key)) ?? []
    for value in index.values(for: key, in: bytes) {
      if let number = CaseNumber(value), let found = try readSound(number), key.isConfirmed(by: found) { return found }
    }
    return nil
  }

  /// The case of that number; nil when there is none or its file cannot be read. Looks without the lock.
  public func readSound(_ number: CaseNumber) throws -> Case? {
    do { return try read(number) } catch StoreError.damaged { return nil }
  }

  /// Whether one of the files of decisions that the index names for a mail has a line about it.
  func isLogged(_ mailKey: String, in values: [String]) throws -> Bool {
    for value in values where value.hasSuffix(".jsonl") && !value.contains("/") {
      try makeWay("\(spool.decisions)/\(value)")
      if try Self.wrapped({ try decisions.holds(key: mailKey, file: value) }) { return true }
    }
    return false
  }

  /// The file of a case. When a move between open and closed was cut short there are two, and the higher revision holds.
  func caseFile(_ number: CaseNumber) throws -> (path: String, bytes: [UInt8])? {
    try Self.wrapped {
      let files = try [spool.openCase(number), spool.closedCase(number)].compactMap { path in try disk.read(path).map { (path, $0) } }
      guard files.count == 2 else { return files.first }
      let revisions = try files.map { try JSONFile.decode(Case.self, $0.1, path: $0.0, format: Case.currentFormat).revision }
      return revisions[1] > revisions[0] ? files[1] : files[0]
    }
  }

  /// Numbers of all closed cases, lowest first.
  public func closedCases() throws -> [CaseNumber] {
    try Self.wrapped {
      try disk.list(spool.closedCases).flatMap { year in try disk.list("\(spool.closedCases)/\(year)") }
    }.compactMap { $0.hasSuffix(".json") ? CaseNumber($0.dropLast(5)) : nil }.sorted()
  }
}
