import Foundation
import PrivacyRequests

extension CaseStore {
  /// Changes the spool, whole or not at all, while nobody else does.
  ///
  /// - Parameter body: Looks up, decides, and says what to write. It runs under the lock; when it throws, nothing is written.
  /// - Returns: What `body` returns, once everything is durable.
  public func commit<Result>(_ body: (Transaction) throws -> Result) throws -> Result {
    try Self.wrapped {
      let lock = try disk.lock(spool.commitLock)
      defer { disk.unlock(lock) }
      try recover()
      let transaction = try Transaction(store: self)
      let result = try body(transaction)
      if !transaction.numbers.isEmpty {
        try disk.append(spool.lastNumber, transaction.numbers.map { "\($0)\n" }.joined())
      }
      for save in transaction.saves { try write(save) }
      if let decision = transaction.decision { try write(decision) }
      return result
    }
  }

  /// Step 0: what a killed commit left behind is ended or taken away.
  private func recover() throws {
    for name in try disk.list(spool.tmp) { try disk.remove(spool.tmp + "/" + name) }
    for name in try disk.list(spool.pending) {
      if let number = CaseNumber(name), let record = try read(number) {
        try release(record)
        try logLastMail(of: record, unlessLogged: true)
      }
      try disk.remove(spool.pending + "/" + name)
    }
  }

  private func write(_ save: Transaction.Save) throws {
    let number = save.record.number
    let mark = "\(spool.pending)/\(number)"
    let newCase = "\(spool.tmp)/\(number).json"
    let newMail = "\(spool.tmp)/\(number).eml"
    // 1
    let old = try caseFile(number)
    try disk.writeNew(newCase, try JSONFile.encode(save.record, keepingUnknownOf: old?.bytes))
    if let mail = save.mail { try disk.writeNew(newMail, mail) }
    // 2
    try index.add(save.keys.map { ($0, "\(number)") })
    // 3
    if save.mail != nil {
      try disk.rename(newMail, spool.message(number, save.record.mails.count))
      try disk.syncDirectory(spool.messages)
    }
    try disk.writeNew(mark, [])
    try disk.syncDirectory(spool.pending)
    // 4: the commit
    try disk.rename(newCase, old?.path ?? spool.openCase(number))
    try disk.syncDirectory(spool.openCases)
    // 5
    try release(save.record)
    if save.mail != nil { try logLastMail(of: save.record, unlessLogged: false) }
    try disk.remove(mark)
  }

  /// A mail without a case: the index first, then the line; an entry counts only if the line is there.
  private func write(_ decision: Decision) throws {
    try index.add([(.mail(decision.key), decisions.file(of: decision))])
    try decisions.add(decision)
  }
}
