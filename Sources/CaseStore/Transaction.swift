import Foundation
import PrivacyRequests

/// What happens to the spool in one commit. Made by ``CaseStore/commit(_:)`` and valid only inside its closure.
public final class Transaction {
  /// A case that is to be written, with the mails that were added to it.
  struct Save {
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
  private var logged: Set<String> = []

  init(store: CaseStore) throws {
    self.store = store
    self.last = try store.index.lastNumber()
    // A number whose case was never committed was told to nobody: it is given out again, so that the mail a killed commit left under it is
    // overwritten and does not stay behind.
    while let number = last, try !store.isGivenOut(number) {
      last = number.ordinal > 1 ? CaseNumber(year: number.year, ordinal: number.ordinal - 1) : nil
    }
  }

  /// The case that the key leads to and that confirms it; nil when there is none.
  public func find(_ key: IndexKey) throws -> Case? {
    if let number = staged[key], let index = position[number] { return saves[index].record }
    guard let found = try store.find(key) else { return nil }
    return try read(found.number)
  }

  /// Whether a mail was left or dropped before.
  public func wasLogged(mailKey: String) throws -> Bool { try logged.contains(mailKey) || store.wasLogged(mailKey: mailKey) }

  /// The case of that number as this commit will leave it; nil when there is none.
  public func read(_ number: CaseNumber) throws -> Case? {
    if let index = position[number] { return saves[index].record }
    return try store.read(number)
  }

  /// A number that no case has.
  public func nextNumber(year: Int) -> CaseNumber {
    let next = last?.next(in: year) ?? CaseNumber(year: year, ordinal: 1)
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
    for key in keys { staged[key] = record.number }
  }

  /// Has a mail that makes no case written to the log of decisions.
  public func log(_ decision: Decision) {
    decisions.append(decision)
    logged.insert(decision.key)
  }
}
