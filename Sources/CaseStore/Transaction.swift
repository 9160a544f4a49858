import Foundation
import PrivacyRequests

/// What happens to the spool in one commit. Made by ``CaseStore/commit(_:)`` and valid only inside its closure.
public final class Transaction {
  struct Save {
    var record: Case
    var mail: [UInt8]?
    var keys: [IndexKey]
  }

  private let store: CaseStore
  private(set) var saves: [Save] = []
  private(set) var decision: Decision?
  private(set) var numbers: [CaseNumber] = []
  private var last: CaseNumber?

  init(store: CaseStore) throws {
    self.store = store
    self.last = try store.index.lastNumber()
    // A number whose case was never committed was told to nobody: it is given out again, so that the mail a killed commit left under it is
    // overwritten and does not stay behind.
    if let number = last, try store.caseFile(number) == nil {
      last = number.ordinal > 1 ? CaseNumber(year: number.year, ordinal: number.ordinal - 1) : nil
    }
  }

  /// The case that the key leads to and that confirms it; nil when there is none.
  public func find(_ key: IndexKey) throws -> Case? { try store.find(key) }

  /// Whether a mail was left or dropped before.
  public func wasLogged(mailKey: String) throws -> Bool { try store.wasLogged(mailKey: mailKey) }

  /// The case of that number; nil when there is none.
  public func read(_ number: CaseNumber) throws -> Case? {
    if let staged = saves.last(where: { $0.record.number == number }) { return staged.record }
    return try store.read(number)
  }

  /// A number that no case has.
  public func nextNumber(year: Int) -> CaseNumber {
    let next = last?.next(in: year) ?? CaseNumber(year: year, ordinal: 1)
    last = next
    numbers.append(next)
    return next
  }

  /// Has a case written when the closure ends; cases are committed in the order in which they are saved.
  ///
  /// - Parameters:
  ///   - record: The case; its revision is counted up here.
  ///   - mail: The raw mail that it lists last; nil when no mail was added.
  ///   - keys: What the case can be found by from now on.
  public func save(_ record: Case, mail: [UInt8]? = nil, keys: [IndexKey] = []) {
    var record = record
    record.revision += 1
    saves.append(Save(record: record, mail: mail, keys: keys))
  }

  /// Has a mail that makes no case written to the log of decisions.
  public func log(_ decision: Decision) { self.decision = decision }
}
