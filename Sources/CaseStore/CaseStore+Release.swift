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
  }

  /// Step 5: writes what the cases list and `outbox/` and `queue/` lack, and takes away what must not be there. Doing it twice changes nothing.
  func release(_ cases: [Released], sync: SyncMode) throws {
    var work = ReleaseWork(store: self)
    for released in cases {
      for letter in released.record.letters where released.old?.letters.contains(letter) != true {
        try work.plan(letter, of: released.record.number, isNew: released.isNew)
      }
      for item in released.record.items where released.old?.items.contains(item) != true {
        let isNew = released.isNew || released.old?.items.contains { $0.what == item.what } == false
        try work.plan(item, of: released.record.number, isNew: isNew)
      }
    }
    try work.perform(sync)
  }
}

/// What one release has to write, gathered first so that it can be made durable together.
private struct ReleaseWork {
  let store: CaseStore
  private var files: [(bytes: [UInt8], name: String, directory: String)] = []
  private var outdated: [(path: String, directory: String)] = []
  private var changed: Set<String> = []
  private var names: [QueuePlace: [String]]?

  init(store: CaseStore) { self.store = store }

  /// A letter lies where its state says and nowhere else. One that was sent and came back leaves the directory of its day.
  mutating func plan(_ letter: Letter, of number: CaseNumber, isNew: Bool) throws {
    let path = store.spool.outbox(letter, of: number)
    if !isNew {
      let name = OutboxEntry.fileName(number, letter.number)
      var others = OutboxPlace.allCases.filter { $0 != .sent }.map(store.spool.outbox)
      if let sent = letter.sent { others.append("\(store.spool.outbox(.sent))/\(OutboxPlace.day(of: sent))") }
      for directory in others where "\(directory)/\(name)" != path {
        if try store.disk.kind("\(directory)/\(name)") != nil { outdated.append(("\(directory)/\(name)", directory)) }
      }
    }
    guard let path, let slash = path.lastIndex(of: "/") else { return }
    let bytes = try JSONFile.encode(OutboxEntry(letter, of: number))
    if !isNew, try store.readIfSound(path) == bytes { return }
    files.append((bytes, String(path[path.index(after: slash)...]), String(path[..<slash])))
  }

  mutating func plan(_ item: Item, of number: CaseNumber, isNew: Bool) throws {
    if !isNew, try isSettled(item, of: number) { return }
    guard item.state == .ready else { return }
    let entry = QueueEntry(item, of: number)
    files.append((try JSONFile.encode(entry), entry.name.text, store.spool.queue(.ready)))
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
    for file in files { try store.disk.writeNew("\(store.spool.tmp)/\(file.name)", file.bytes, sync: sync == .each) }
    if sync == .together, !files.isEmpty { try store.disk.syncFileSystem(store.spool.path) }
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
    for directory in changed.sorted() { try store.disk.syncDirectory(directory) }
  }
}
