import Foundation
import Glibc
import PrivacyRequests

extension CaseStore {
  /// The items in one place of the queue with their names, in the order of names; those that cannot be read are left out (`check` names them).
  public func queue(_ place: QueuePlace) throws -> [(name: QueueName, entry: QueueEntry)] {
    try Self.wrapped { try disk.list(spool.queue(place)) }.compactMap { file in
      guard let name = QueueName(file), let bytes = try readIfSound("\(spool.queue(place))/\(file)"),
        let entry = try? JSONFile.decode(QueueEntry.self, bytes, path: file, format: 1)
      else { return nil }
      return (name, entry)
    }
  }

  /// Claims an item by renaming it; whoever comes second gets ``StoreError/noItem(_:)`` or ``StoreError/itemElsewhere(_:place:)``.
  ///
  /// - Parameters:
  ///   - name: `CASE.what.attempt`.
  ///   - worker: Who does it: letters, digits, `-` and `_`.
  ///   - leaseEnd: When the claim ends, in seconds since 1970; 0 for a person.
  public func claim(_ name: String, worker: String, leaseEnd: Int) throws -> QueueName {
    guard QueueName.isWord(worker) else { throw StoreError.badName(worker) }
    guard var item = QueueName(name), item.worker == nil else { throw StoreError.badName(name) }
    let from = "\(spool.queue(.ready))/\(item.text)"
    item.worker = worker
    item.leaseEnd = leaseEnd
    try move(name, from, "\(spool.queue(.claimed))/\(item.text)")
    return item
  }

  /// Gives a claimed item back.
  public func giveBack(_ name: String) throws {
    let file = try claimed(name)
    guard var item = QueueName(file) else { throw StoreError.badName(name) }
    item.worker = nil
    item.leaseEnd = 0
    try move(name, "\(spool.queue(.claimed))/\(file)", "\(spool.queue(.ready))/\(item.text)")
  }

  /// Gives back what programs claimed and did not finish before their lease ended; that is no failure.
  ///
  /// - Parameter now: Seconds since 1970.
  /// - Returns: The items that are ready again.
  public func endLeases(now: Int) throws -> [QueueName] {
    var given: [QueueName] = []
    for file in try Self.wrapped({ try disk.list(spool.queue(.claimed)) }) {
      guard var item = QueueName(file), item.leaseEnd > 0, item.leaseEnd < now else { continue }
      item.worker = nil
      item.leaseEnd = 0
      do throws(DiskError) { try disk.renameNew("\(spool.queue(.claimed))/\(file)", "\(spool.queue(.ready))/\(item.text)") } catch {
        // Finished or given back in this very moment.
        if error.code == ENOENT { continue }
        throw StoreError.disk(error)
      }
      given.append(item)
    }
    return given
  }

  /// Puts aside what is in `reported/` and cannot be read; `check` names it from then on. The work itself is ready again.
  ///
  /// - Returns: The names of the files.
  public func buryUnreadable() throws -> [String] {
    var buried: [String] = []
    let reported = spool.queue(.reported)
    for file in try Self.wrapped({ try disk.list(reported) }) where !file.hasPrefix(".") {
      if try isReadable(file) { continue }
      try bury(file)
      buried.append(file)
    }
    for name in Set(buried.compactMap(Self.itemName)) {
      if buried.contains(name.text) {
        try putOutAgain(name.number)
      } else {
        try move(name.text, "\(reported)/\(name.text)", "\(spool.queue(.ready))/\(name.text)")
      }
    }
    return buried
  }

  /// The item that a file in `reported/` is about, whether it is the item or its result.
  private static func itemName(_ file: String) -> QueueName? { QueueName(file.hasSuffix(".result") ? String(file.dropLast(7)) : file) }

  /// Puts a file of `reported/` into `dead/`, in nothing's place.
  private func bury(_ file: String) throws {
    try Self.wrapped {
      var (new, n) = ("\(spool.queue(.dead))/\(file)", 1)
      while try disk.kind(new) != nil {
        n += 1
        new = "\(spool.queue(.dead))/\(file).\(n)"
      }
      try disk.renameNew("\(spool.queue(.reported))/\(file)", new)
    }
  }

  func isReadable(_ file: String) throws -> Bool {
    let path = "\(spool.queue(.reported))/\(file)"
    let found = try readIfSound(path)
    // Another program has taken it into its case in this very moment.
    if found == nil, try Self.wrapped({ try disk.kind(path) }) == nil { return true }
    let bytes = found ?? []
    if Self.itemName(file) == nil { return false }
    if file.hasSuffix(".result") { return (try? JSONFile.decode(WorkResult.self, bytes, path: file, format: 1)) != nil }
    return (try? JSONFile.decode(QueueEntry.self, bytes, path: file, format: 1)) != nil
  }

  /// Puts out again what a case lists and the outbox and the queue lack.
  private func putOutAgain(_ number: CaseNumber) throws {
    try commit { transaction in
      guard let record = try transaction.read(number) else { return }
      try release([Released(record: record, old: nil, isNew: false)], sync: .each)
    }
  }

  /// Reports a claimed item, with the name of who claimed it unless the result has one: its result first, then the item itself, so that nobody sees one without the other.
  public func report(_ name: String, _ result: WorkResult) throws -> QueueName {
    let file = try claimed(name)
    guard var item = QueueName(file) else { throw StoreError.badName(name) }
    let worker = item.worker
    var result = result
    result.worker = result.worker ?? worker
    item.worker = nil
    item.leaseEnd = 0
    let reported = spool.queue(.reported)
    let new = "\(reported)/.\(item.text).result"
    try Self.wrapped {
      try disk.remove(new)
      try disk.writeNew(new, try JSONFile.encode(result))
      try disk.rename(new, "\(reported)/\(item.text).result")
    }
    try move(name, "\(spool.queue(.claimed))/\(file)", "\(reported)/\(item.text)")
    item.worker = worker
    return item
  }

  /// The result beside a reported item; nil when there is none or it cannot be read.
  public func result(of name: QueueName) throws -> WorkResult? {
    let path = "\(spool.queue(.reported))/\(name.text).result"
    guard let bytes = try readIfSound(path) else { return nil }
    return try? JSONFile.decode(WorkResult.self, bytes, path: path, format: 1)
  }

  /// Finds the claim on `CASE.what.attempt`, whoever holds it.
  private func claimed(_ name: String) throws -> String {
    let base = String(name.prefix { $0 != "@" })
    guard QueueName(base) != nil else { throw StoreError.badName(name) }
    let files = try Self.wrapped { try disk.list(spool.queue(.claimed)) }
    if let file = files.first(where: { $0 == name || $0.hasPrefix(base + "@") }) { return file }
    throw try elsewhere(base)
  }

  /// Renames and makes it durable, so that what was said to be somebody's stays so.
  private func move(_ name: String, _ from: String, _ to: String) throws {
    do throws(DiskError) { try disk.renameNew(from, to) } catch {
      if error.code == ENOENT { throw try elsewhere(String(name.prefix { $0 != "@" })) }
      throw StoreError.disk(error)
    }
    for path in [to, from] {
      if let slash = path.lastIndex(of: "/") { try Self.wrapped { try disk.syncDirectory(String(path[..<slash])) } }
    }
  }

  private func elsewhere(_ base: String) throws -> StoreError {
    for place in QueuePlace.allCases {
      let files = try Self.wrapped { try disk.list(spool.queue(place)) }
      if files.contains(where: { $0 == base || $0.hasPrefix(base + "@") }) { return .itemElsewhere(base, place: place.rawValue) }
    }
    return .noItem(base)
  }
}
