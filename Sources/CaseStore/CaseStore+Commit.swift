import Foundation
import PrivacyRequests

extension CaseStore {
  /// Changes the spool while nobody else does. Each case is changed whole or not at all; when there are several, a crash may keep the first ones.
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
      try write(transaction)
      return result
    }
  }

  /// Ends what a killed commit left behind, so that `outbox/` and `queue/` can be listed as the cases say. Every commit does so first.
  public func finishCommits() throws { try commit { _ in } }

  /// Step 0: what a killed commit left behind is ended or taken away.
  func recover() throws {
    try makeDirectories()
    for name in try disk.list(spool.tmp) {
      let path = spool.tmp + "/" + name
      if try !makeWay(path) { try disk.remove(path) }
    }
    let marks = try disk.list(spool.pending)
    if marks.isEmpty { return }
    let records = try marks.compactMap { name in try CaseNumber(name).flatMap { try readOrSetAside($0) } }
    try release(records.map { Released(record: $0, old: nil, isNew: false) }, sync: .each)
    try logMissing(of: records)
    for name in marks {
      if let number = CaseNumber(name) { try removeOutdated(number) }
      try removeMark(spool.pending + "/" + name, isOurs: CaseNumber(name) != nil)
    }
  }

  /// Directories that can be empty are made again when they are missing; without the others nothing can be right.
  private func makeDirectories() throws {
    for directory in spool.directories {
      switch try disk.kind(directory) {
      case .directory: continue
      case nil where !spool.irreplaceable.contains(directory): try disk.makeDirectory(directory)
      case nil: throw StoreError.damaged(path: directory, why: "the directory is missing")
      default: throw StoreError.damaged(path: directory, why: "it is not a directory, and no link is followed")
      }
    }
  }

  /// A mark is an empty file named after a case; anything else is somebody's, and kept.
  private func removeMark(_ path: String, isOurs: Bool) throws {
    if try makeWay(path) { return }
    if isOurs, try disk.read(path)?.isEmpty != false { return try disk.remove(path) }
    try setAside(path, why: "it is not an empty file with the number of a case")
  }

  /// A case that was closed or opened again stands in one place only, that of its higher revision.
  func removeOutdated(_ number: CaseNumber) throws {
    guard let current = try caseFile(number)?.path else { return }
    for path in [spool.openCase(number), spool.closedCase(number)] where path != current {
      if try disk.kind(path) == nil { continue }
      try disk.remove(path)
      try disk.syncDirectory(path == spool.openCase(number) ? spool.openCases : spool.closedYear(number))
    }
  }

  /// Steps 1 to 5. A single mail is made durable file by file; for more, one sync of the file system costs less than many.
  private func write(_ transaction: Transaction) throws {
    let saves = transaction.saves
    if saves.isEmpty && transaction.decisions.isEmpty { return }
    let sync: SyncMode = saves.count + transaction.decisions.count > 1 ? .together : .each
    // 1
    let drafts = try drafts(of: transaction)
    for draft in drafts { try writeToTmp(draft, sync) }
    try makeWay(for: transaction)
    // 2
    if !transaction.numbers.isEmpty {
      try disk.append(spool.lastNumber, transaction.numbers.map { "\($0)\n" }.joined(), sync: sync == .each)
    }
    let keys = saves.flatMap { save in save.keys.map { ($0, "\(save.record.number)") } }
    let logged = transaction.decisions.map { (IndexKey.mail($0.key), decisions.file(of: $0)) }
    try index.add(keys + logged, sync: sync == .each)
    // 3
    for save in saves { try prepare(save, sync) }
    if sync == .together { try disk.syncFileSystem(spool.path) }
    // 4: the commit
    for draft in drafts { try disk.rename("\(spool.tmp)/\(draft.number).json", draft.path) }
    for directory in Set(drafts.map { String($0.path.prefix(upTo: $0.path.lastIndex(of: "/") ?? $0.path.endIndex)) }).sorted() {
      try disk.syncDirectory(directory)
    }
    // 5
    try decisions.add(saves.flatMap(Self.newDecisions) + transaction.decisions, sync: sync == .each)
    try release(drafts.map { Released(record: $0.record, old: $0.old, isNew: $0.old == nil, copies: $0.copies) }, sync: sync)
    if sync == .together { try disk.syncFileSystem(spool.path) }
    for draft in drafts {
      if let old = draft.oldPath, old != draft.path { try removeOutdated(draft.number) }
      try disk.remove("\(spool.pending)/\(draft.number)")
    }
  }

  /// What is to be written for each case, on as many processors as there are.
  private func drafts(of transaction: Transaction) throws -> [CaseDraft] {
    let new = Set(transaction.numbers)
    let befores = try transaction.saves.map { new.contains($0.record.number) ? nil : try caseFile($0.record.number) }
    return try Parallel.map(Array(zip(transaction.saves, befores))) { [spool] in try CaseDraft($0, before: $1, spool: spool) }
  }

  /// Writes the case, its new mails, and the copies of its letters and items.
  private func writeToTmp(_ draft: CaseDraft, _ sync: SyncMode) throws {
    let number = draft.number
    var files = [("\(number).json", draft.bytes)]
    files += draft.save.mails.map { ("\(number).\($0.number).eml", $0.bytes) }
    files += draft.copies.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    for (name, bytes) in files { try disk.writeNew("\(spool.tmp)/\(name)", bytes, sync: sync == .each) }
    guard draft.isClosed else { return }
    try disk.makeDirectory(spool.closedYear(number))
    try disk.syncDirectory(spool.closedCases)
  }

  /// Whatever is no file and stands where this commit writes goes aside.
  private func makeWay(for transaction: Transaction) throws {
    for save in transaction.saves {
      for mail in save.mails { try makeWay(spool.message(save.record.number, mail.number)) }
      for key in save.keys { try makeIndexWay(key) }
    }
    for decision in transaction.decisions { try makeIndexWay(.mail(decision.key)) }
    let logged = transaction.saves.flatMap(Self.newDecisions) + transaction.decisions
    for file in Set(logged.map(decisions.file)) { try makeWay("\(spool.decisions)/\(file)") }
  }

  /// Puts the mails in their place and marks the case.
  private func prepare(_ save: Transaction.Save, _ sync: SyncMode) throws {
    let number = save.record.number
    for mail in save.mails { try disk.rename("\(spool.tmp)/\(number).\(mail.number).eml", spool.message(number, mail.number)) }
    if sync == .each, !save.mails.isEmpty { try disk.syncDirectory(spool.messages) }
    try disk.writeNew("\(spool.pending)/\(number)", [], sync: sync == .each)
    if sync == .each { try disk.syncDirectory(spool.pending) }
  }

  private static func newDecisions(_ save: Transaction.Save) -> [Decision] {
    save.record.mails.filter { mail in save.mails.contains { $0.number == mail.number } }.map { Decision($0, of: save.record.number) }
  }

  /// After a crash: the lines about mails of these cases that the log lacks.
  private func logMissing(of records: [Case]) throws {
    var missing: [Decision] = []
    for record in records {
      for mail in record.mails {
        let decision = Decision(mail, of: record.number)
        let file = decisions.file(of: decision)
        try makeWay("\(spool.decisions)/\(file)")
        if try !decisions.read(file: file, about: mail.key).contains(decision) { missing.append(decision) }
      }
    }
    try decisions.add(missing)
  }
}

/// How what is written becomes durable.
enum SyncMode {
  /// File by file, as it is written.
  case each
  /// All at once, by one sync of the file system.
  case together
}
