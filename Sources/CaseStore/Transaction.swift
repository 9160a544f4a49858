import Foundation
import PrivacyRequests

/// What happens to the spool in one commit. Made by ``CaseStore/commit(_:)`` and valid only inside its closure.
public final class Transaction {
  /// A case that is to be written, with the mails that were added to it.
  struct Save: Sendable {
    var record: Case
    var mails: [(number: Int, bytes: [UInt8])]
    var keys: [IndexKey]
  }

  private let store: CaseStore
  private(set) var saves: [Save] = []
  private(set) var decisions: [Decision] = []
  private(set) var numbers: [CaseNumber] = []
  private var last: CaseNumber?
  private var position: [CaseNumber: Int] = [:]
  private var staged: [IndexKey: CaseNumber] = [:]
  private var stagedTwins: [String: [(key: IndexKey, number: CaseNumber)]] = [:]
  private var logged: Set<String> = []
  private let retired: Set<CaseNumber>
  private var missed: Set<CaseNumber> = []
  private var lastIndexFile: (path: String, bytes: [UInt8])?

  init(store: CaseStore) throws {
    self.store = store
    try store.makeWay(store.spool.retiredNumbers)
    self.retired = try store.retired()
    self.last = try store.highestNumber(retired: retired)
  }

  /// The case that the key leads to and that confirms it; nil when there is none.
  public func find(_ key: IndexKey) throws -> Case? {
    if let number = staged[key], let index = position[number] { return saves[index].record }
    for value in store.index.values(for: key, in: try indexFile(key)) {
      if let number = CaseNumber(value), let found = try read(number), key.isConfirmed(by: found) { return found }
    }
    return nil
  }

  /// Cases that list a mail with the same Message-ID and other content, lowest number first.
  public func twins(ofMail key: String) throws -> [CaseNumber] {
    let key = IndexKey.mail(key)
    guard let start = key.twinText else { return [] }
    var numbers: Set<CaseNumber> = []
    for (other, number) in stagedTwins[start] ?? [] where other != key { numbers.insert(number) }
    for twin in store.index.twins(of: key, in: try indexFile(key)) {
      guard let number = CaseNumber(twin.value), let found = try read(number) else { continue }
      if found.mails.contains(where: { IndexKey.mail($0.key).text == twin.key }) { numbers.insert(number) }
    }
    return numbers.sorted()
  }

  /// Whether a mail was left or dropped before.
  public func wasLogged(mailKey: String) throws -> Bool {
    if logged.contains(mailKey) { return true }
    let key = IndexKey.mail(mailKey)
    return try store.isLogged(mailKey, in: store.index.values(for: key, in: try indexFile(key)))
  }

  /// The index file of a key. The same one is asked for several times in a row, and nobody changes it under the lock.
  private func indexFile(_ key: IndexKey) throws -> [UInt8] {
    let path = store.spool.keys(key)
    if let known = lastIndexFile, known.path == path { return known.bytes }
    try store.makeIndexWay(key)
    let bytes = try CaseStore.wrapped { try store.disk.read(path) } ?? []
    lastIndexFile = (path, bytes)
    return bytes
  }

  /// The case of that number as this commit will leave it; nil when there is none. A case that cannot be read is put aside.
  public func read(_ number: CaseNumber) throws -> Case? {
    if let index = position[number] { return saves[index].record }
    if let record = try store.readOrSetAside(number) { return record }
    if try store.isAside(number) { missed.insert(number) }
    return nil
  }

  /// The cases that were asked for since the last call and lie in `aside/`, because they cannot be read; lowest number first.
  public func takeMissed() -> [CaseNumber] {
    defer { missed = [] }
    return missed.sorted()
  }

  /// A number that no case has.
  public func nextNumber(year: Int) throws -> CaseNumber {
    var next = last?.next(in: year) ?? CaseNumber(year: year, ordinal: 1)
    while try store.isGivenOut(next, retired) { next = next.next(in: year) }
    last = next
    numbers.append(next)
    return next
  }

  /// Has a case written when the closure ends; cases are committed in the order in which they were first saved.
  ///
  /// - Parameters:
  ///   - record: The case; its revision is counted up here.
  ///   - mail: The raw mail that it lists last; nil when no mail was added.
  ///   - keys: What the case can be found by from now on.
  public func save(_ record: Case, mail: [UInt8]? = nil, keys: [IndexKey] = []) {
    var record = record
    record.revision += 1
    let mails = mail.map { [(number: record.mails.count, bytes: $0)] } ?? []
    if let index = position[record.number] {
      saves[index].record = record
      saves[index].mails += mails
      saves[index].keys += keys
    } else {
      position[record.number] = saves.count
      saves.append(Save(record: record, mails: mails, keys: keys))
    }
    for key in keys {
      staged[key] = record.number
      if let start = key.twinText { stagedTwins[start, default: []].append((key, record.number)) }
    }
  }

  /// Has a mail that makes no case written to the log of decisions.
  public func log(_ decision: Decision) {
    decisions.append(decision)
    logged.insert(decision.key)
  }
}
