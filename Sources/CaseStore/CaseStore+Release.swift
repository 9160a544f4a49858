import PrivacyRequests

extension CaseStore {
  /// Step 5: writes what the case lists and `outbox/` and `queue/` lack, and takes away what must not be there. Doing it twice changes nothing.
  func release(_ record: Case) throws {
    var changed: Set<String> = []
    for letter in record.letters { try release(letter, of: record.number, &changed) }
    for item in record.items { try release(item, of: record.number, &changed) }
    for directory in changed.sorted() { try disk.syncDirectory(directory) }
  }

  /// The line about the mail that a case lists last; after a crash only if it is not there.
  func logLastMail(of record: Case, unlessLogged: Bool) throws {
    guard let mail = record.mails.last else { return }
    let decision = Decision(
      received: mail.received, source: mail.source, key: mail.key, gate: mail.gate.rawValue, disposition: mail.disposition.rawValue,
      rule: mail.rule, case: "\(record.number)")
    if unlessLogged, try decisions.read(file: decisions.file(of: decision)).contains(decision) { return }
    try decisions.add(decision)
  }

  private func release(_ letter: Letter, of number: CaseNumber, _ changed: inout Set<String>) throws {
    guard let place = OutboxPlace(of: letter.state) else { return }
    let name = OutboxEntry.fileName(number, letter.number)
    for other in OutboxPlace.allCases where try disk.kind(spool.outbox(other) + "/" + name) != nil { return }
    try put(try JSONFile.encode(OutboxEntry(letter, of: number)), name, into: spool.outbox(place), &changed)
  }

  private func release(_ item: Item, of number: CaseNumber, _ changed: inout Set<String>) throws {
    let prefix = "\(number).\(item.what)."
    for place in [QueuePlace.ready, .claimed, .reported] {
      for name in try disk.list(spool.queue(place)) where name.hasPrefix(prefix) {
        let isThisAttempt = QueueName(name)?.attempt == item.attempt
        if item.state == .ready && isThisAttempt { return }
        if place == .reported {
          try disk.rename("\(spool.queue(place))/\(name)", "\(spool.queue(.done))/\(name)")
        } else {
          try disk.remove("\(spool.queue(place))/\(name)")
        }
        changed.formUnion([spool.queue(place), spool.queue(.done)])
      }
    }
    if item.state == .ready {
      let entry = QueueEntry(item, of: number)
      try put(try JSONFile.encode(entry), entry.name.text, into: spool.queue(.ready), &changed)
    }
  }

  /// A new file appears whole or not at all.
  private func put(_ bytes: [UInt8], _ name: String, into directory: String, _ changed: inout Set<String>) throws {
    let new = "\(spool.tmp)/\(name)"
    try disk.writeNew(new, bytes)
    try disk.rename(new, "\(directory)/\(name)")
    changed.insert(directory)
  }
}
