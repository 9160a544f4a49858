import PrivacyRequests

extension CaseStore {
  /// A case whose letters and items are to be put out.
  struct Released {
    /// The case as it was committed.
    var record: Case
    /// The case before; nil when it is not known, and then everything is looked at.
    var old: Case?
    /// Whether nothing of the case can be out yet.
    var isNew: Bool
    /// Files for `outbox/` and `queue/` that are in `tmp/` already, by name.
    var copies: [String: [UInt8]] = [:]
  }

  /// Step 5: puts out what the cases list and `outbox/` and `queue/` lack, and takes away what must not be there. Doing it twice changes nothing.
  ///
  /// - Parameter sync: With ``SyncMode/together`` the caller syncs the file system afterwards.
  func release(_ cases: [Released], sync: SyncMode) throws {
    var work = ReleaseWork(store: self)
    for released in cases {
      for letter in released.record.letters(since: released.old) { try work.plan(letter, of: released) }
      for item in released.record.items(since: released.old) { try work.plan(item, of: released) }
    }
    try work.perform(sync)
  }
}

/// What one release has to put out, gathered first so that it can be made durable together.
private struct ReleaseWork {
  let store: CaseStore
  private var files: [(name: String, directory: String)] = []
  private var outdated: [(path: String, directory: String)] = []
  private var changed: Set<String> = []
  private var names: [QueuePlace: [String]]?
  /// What must be written to `tmp/` first, because no commit did: content by name.
  private var missing: [(name: String, bytes: [UInt8])] = []

  init(store: CaseStore) { self.store = store }

  /// A letter lies where its state says and nowhere else. One that was sent and came back leaves the directory of its day.
  mutating func plan(_ letter: Letter, of released: CaseStore.Released) throws {
    let number = released.record.number
    let path = store.spool.outbox(letter, of: number)
    if !released.isNew {
      let name = OutboxEntry.fileName(number, letter.number)
      var others = OutboxPlace.allCases.filter { $0 != .sent }.map(store.spool.outbox)
      if let sent = letter.sent { others.append("\(store.spool.outbox(.sent))/\(OutboxPlace.day(of: sent))") }
      for directory in others where "\(directory)/\(name)" != path {
        if try store.disk.kind("\(directory)/\(name)") != nil { outdated.append(("\(directory)/\(name)", directory)) }
      }
    }
    guard let path, let slash = path.lastIndex(of: "/") else { return }
    let name = String(path[path.index(after: slash)...])
    let bytes = try released.copies[name] ?? JSONFile.encode(OutboxEntry(letter, of: number))
    if !released.isNew, try store.readIfSound(path) == bytes { return }
    add(name, bytes, to: String(path[..<slash]), of: released)
  }

  mutating func plan(_ item: Item, of released: CaseStore.Released) throws {
    let number = released.record.number
    let isNew = released.isNew || released.old?.items.contains { $0.what == item.what } == false
    if !isNew, try isSettled(item, of: number) { return }
    guard item.state == .ready else { return }
    let entry = QueueEntry(item, of: number)
    add(entry.name.text, try released.copies[entry.name.text] ?? JSONFile.encode(entry), to: store.spool.queue(.ready), of: released)
  }

  private mutating func add(_ name: String, _ bytes: [UInt8], to directory: String, of released: CaseStore.Released) {
    if released.copies[name] == nil { missing.append((name, bytes)) }
    files.append((name, directory))
  }

  /// Takes away what the queue holds of an item and must not; true when it holds what it should.
  private mutating func isSettled(_ item: Item, of number: CaseNumber) throws -> Bool {
    let prefix = "\(number).\(item.what)."
    for place in [QueuePlace.ready, .claimed, .reported] {
      let directory = store.spool.queue(place)
      for name in try list(place) where name.hasPrefix(prefix) {
        if item.state == .ready, QueueName(name)?.attempt == item.attempt { return true }
        if place == .reported {
          try store.disk.rename("\(directory)/\(name)", "\(store.spool.queue(.done))/\(name)")
        } else if try !store.makeWay("\(directory)/\(name)") {
          try store.disk.remove("\(directory)/\(name)")
        }
        changed.formUnion([directory, store.spool.queue(.done)])
      }
    }
    return false
  }

  private mutating func list(_ place: QueuePlace) throws -> [String] {
    if let known = names?[place] { return known }
    let listed = try store.disk.list(store.spool.queue(place))
    names = (names ?? [:]).merging([place: listed]) { $1 }
    return listed
  }

  /// A new file appears whole or not at all, and before the old one goes.
  mutating func perform(_ sync: SyncMode) throws {
    for (name, bytes) in missing { try store.disk.writeNew("\(store.spool.tmp)/\(name)", bytes) }
    for directory in Set(files.map(\.directory)) where try store.disk.kind(directory) != .directory {
      if try store.disk.kind(directory) != nil { try store.setAside(directory, why: "a directory belongs there") }
      try store.disk.makeDirectory(directory)
      try store.disk.syncDirectory(store.spool.outbox(.sent))
    }
    for file in files {
      try store.makeWay("\(file.directory)/\(file.name)")
      try store.disk.rename("\(store.spool.tmp)/\(file.name)", "\(file.directory)/\(file.name)")
      changed.insert(file.directory)
    }
    for (path, directory) in outdated {
      if try !store.makeWay(path) { try store.disk.remove(path) }
      changed.insert(directory)
    }
    if sync == .each { for directory in changed.sorted() { try store.disk.syncDirectory(directory) } }
  }
}
