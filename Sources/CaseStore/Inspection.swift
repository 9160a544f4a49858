import InternetMessage
import PrivacyRequests

/// One look at every file of a spool: cases first, then everything that is made from them.
struct Inspection {
  let store: CaseStore
  private(set) var findings: [CaseStore.Finding] = []
  /// Directories that are there and can be listed.
  private var sound: Set<String> = []
  /// Names in directories that were looked at.
  private var listed: [String: [String]] = [:]
  /// Cases whose file cannot be read, here or in `aside/`: what else is left of them stays where it is.
  private(set) var unreadable: Set<CaseNumber> = []
  private(set) var numbers: Set<CaseNumber> = []
  private var mails: Set<String> = []
  private(set) var letters: Set<String> = []
  private(set) var items: Set<String> = []
  /// What the index and the log of decisions must hold: file, and line or key with case.
  var index = ExpectedLines()
  /// Files of the queue by the item that they are about.
  private var work: [String: [String]] = [:]
  /// Mail of somebody who is not tied to its case, and all other mail of cases, by key.
  private var outsiders: [String: CaseNumber] = [:]
  private var known: Set<String> = []
  private let owner: UInt32?

  var spool: Spool { store.spool }
  var disk: Disk { store.disk }

  init(_ store: CaseStore) throws {
    self.store = store
    owner = try store.disk.access(store.spool.path)?.owner
  }

  mutating func run() throws -> [CaseStore.Finding] {
    try inspectDirectories()
    for name in try names(in: spool.aside) where !name.hasSuffix(".reason") { try inspectAside(name) }
    for place in [QueuePlace.ready, .claimed, .reported] {
      for file in try names(in: spool.queue(place)) {
        work[file.prefix { $0 != "@" }.description, default: []].append("\(spool.queue(place))/\(file)")
      }
    }
    try inspectCases()
    for (key, number) in outsiders where !known.contains(key) { index.expect(.mail(key), "\(number)", spool) }
    try inspectMessages()
    try inspectOutbox()
    try inspectQueue()
    try inspectDecisions()
    try inspectIndex()
    try inspectNumbers()
    for name in try names(in: spool.pending) where CaseNumber(name) == nil {
      report("\(spool.pending)/\(name)", "This is not the number of a case.", .setAside(why: "it is not the number of a case"))
    }
    return findings
  }

  mutating func report(_ path: String, _ problem: String, _ remedy: CaseStore.Remedy = .byHand) {
    findings.append(CaseStore.Finding(path: path, problem: problem, remedy: remedy))
  }

  /// The names in a directory that are plain files or may be; whatever else is there is reported.
  mutating func names(in directory: String, of kind: FileKind = .file) throws -> [String] {
    guard sound.contains(directory) else { return [] }
    if let known = listed[directory] { return known }
    let names = try disk.list(directory).filter { name in
      let path = "\(directory)/\(name)"
      let found = try disk.kind(path)
      if directory == spool.aside { return true }
      if found == kind {
        try inspectAccess(path)
        return true
      }
      guard found != nil else { return false }
      if let number = CaseNumber(name.split(separator: ".").first ?? ""), directory == spool.openCases || kind == .file && isYear(directory)
      {
        unreadable.insert(number)
        let problem = "This is not a plain file; the case cannot be read. Put the file back from a backup."
        report(path, problem, .setCaseAside(number))
        return false
      }
      // Copies and index files are reported again, as missing, and made again.
      let what = found == .directory ? "a directory" : found == .file ? "a file" : "a link or a device"
      report(path, "This is \(what), which does not belong here.", .setAside(why: "it is \(what), which does not belong there"))
      return false
    }
    listed[directory] = names
    return names
  }

  private func isYear(_ directory: String) -> Bool { directory.hasPrefix(spool.closedCases + "/") }

  private mutating func inspectDirectories() throws {
    for directory in spool.directories {
      switch try disk.kind(directory) {
      case .directory:
        sound.insert(directory)
        try inspectAccess(directory)
      case nil:
        let loss = spool.irreplaceable.contains(directory) ? " What it held must come from a backup." : ""
        report(directory, "This directory is missing.\(loss)", .makeDirectory)
      default: report(directory, "This is not a directory, and no link is followed. Put the directory back in its place.")
      }
    }
    for file in [spool.format, spool.commitLock, spool.serviceLock] {
      guard let kind = try disk.kind(file) else { continue }
      if kind == .file {
        try inspectAccess(file)
      } else {
        report(file, "This is not a plain file. Stop the program wherever it runs, and move it away; it is made again.")
      }
    }
    _ = try names(in: spool.tmp)
    try inspectMailboxes()
    for place in [QueuePlace.done, .dead] { _ = try names(in: spool.queue(place)) }
  }

  private mutating func inspectMailboxes() throws {
    for name in try names(in: spool.mailboxes) where !name.hasSuffix(".new") {
      let path = "\(spool.mailboxes)/\(name)"
      let (state, isNewer) = copy(MailboxState.self, path)
      if state != nil || isNewer { continue }
      report(path, "This cannot be read. Without it the mailbox is read again from its start.", .setAside(why: "it cannot be read"))
    }
  }

  /// Only the owner of the spool may read what is in it, and he must be able to.
  mutating func inspectAccess(_ path: String) throws {
    guard let access = try disk.access(path), let owner else { return }
    let wanted: UInt32 = try disk.kind(path) == .directory ? 0o700 : 0o600
    if access.owner != owner {
      report(path, "This belongs to user \(access.owner), and the spool to user \(owner). Give it to him (chown).", .setAccess)
    } else if access.mode & 0o777 != wanted {
      report(
        path, "Its permissions are \(String(access.mode & 0o777, radix: 8)); \(String(wanted, radix: 8)) is right (chmod).", .setAccess)
    }
  }

  private mutating func inspectAside(_ name: String) throws {
    let path = "\(spool.aside)/\(name)"
    if name.contains(".json"), !name.hasPrefix("PRR-") || name.split(separator: ".").dropFirst().first == "json",
      let number = CaseNumber(name.split(separator: ".").first ?? "")
    {
      unreadable.insert(number)
    }
    let reason = (try? disk.read(path + ".reason")).map { String(decoding: $0, as: UTF8.self) } ?? "No reason is noted."
    report(
      path, "\(reason.split(separator: "\n").first ?? "") Mend it and put it back, or take it out of the spool together with its reason.")
  }

  // MARK: Cases

  private mutating func inspectCases() throws {
    let years = try names(in: spool.closedCases, of: .directory).map { "\(spool.closedCases)/\($0)" }
    sound.formUnion(years)
    for directory in [spool.openCases] + years {
      for file in try names(in: directory) {
        let path = "\(directory)/\(file)"
        guard file.hasSuffix(".json"), let number = CaseNumber(file.dropLast(5)), "\(number).json" == file,
          path == spool.openCase(number) || path == spool.closedCase(number)
        else {
          report(path, "This is not the name of a case, or not its place.", .setAside(why: "no case has that name there"))
          continue
        }
        do {
          try inspectCase(number, path)
        } catch StoreError.damaged(_, let why) {
          unreadable.insert(number)
          report(
            path, "This case cannot be read: \(why). Put the file back from a backup, or file its mails in messages/ again by replay.",
            .setCaseAside(number))
        } catch let error as StoreError {
          guard case .newerFormat = error else { throw error }
          unreadable.insert(number)
          report(path, error.description)
        }
      }
    }
  }

  private mutating func inspectCase(_ number: CaseNumber, _ path: String) throws {
    guard let bytes = try CaseStore.wrapped({ try disk.read(path) }) else { return }
    let record = try store.decode(bytes, path, number)
    do {
      guard let current = try store.caseFile(number) else { return }
      if current.path != path {
        return report(path, "A newer revision of this case is at \(current.path).", .removeOutdated(number))
      }
    } catch StoreError.damaged {
      // The other of its two files is damaged, and reported where it stands.
    }
    if !CaseSeal.isWhole(bytes) {
      report(
        path,
        "Something other than this program changed this case, or the disk did. Compare it with a backup; the next change of the case takes it "
          + "as it is.")
    }
    numbers.insert(number)
    for mail in record.mails { try inspect(mail, of: number) }
    letters.formUnion(record.letters.compactMap { spool.outbox($0, of: number) })
    for item in record.items where item.state == .ready { items.insert("\(number).\(item.what).\(item.attempt)") }
    // What is still being put out is not missing.
    if try disk.kind("\(spool.pending)/\(number)") != nil { return }
    for key in CaseStore.keys(of: record) { index.expect(key, "\(number)", spool) }
    for mail in record.mails {
      if mail.disposition == .notAParty { outsiders[mail.key] = number } else { known.insert(mail.key) }
    }
    for mail in record.mails { index.expect(Decision(mail, of: number), store.decisions.file) }
    for letter in record.letters { try inspect(letter, of: number) }
    for item in record.items where item.state == .ready { try inspect(item, of: number) }
  }

  private mutating func inspect(_ mail: MailRecord, of number: CaseNumber) throws {
    let path = spool.message(number, mail.number)
    mails.insert(path)
    guard let bytes = try? disk.read(path) else {
      return report(path, "The case lists this mail, and it is not there. It can only come from a backup.")
    }
    // The key of a mail is its length and CRC-32; Received and other fields that hosts add are not in it.
    if MessageKey(text: mail.key) != nil, MessageKey(of: Message(parsing: bytes)).text != mail.key {
      report(path, "This is not the mail that was filed: its length or CRC-32 differs. It can only come from a backup.")
    }
  }

  private mutating func inspect(_ letter: Letter, of number: CaseNumber) throws {
    guard let path = spool.outbox(letter, of: number) else { return }
    guard try disk.kind(path) == .file else {
      return report(path, "The case lists this letter, and the outbox lacks it.", .putOut(number))
    }
    let wanted = try JSONFile.encode(OutboxEntry(letter, of: number))
    if try store.readIfSound(path) == wanted { return }
    let (entry, isNewer) = copy(OutboxEntry.self, path)
    if isNewer { return }
    let what = entry == nil ? "This letter cannot be read." : "This letter is not what its case says."
    report(path, "\(what) It is made again from there.", .restore(wanted))
  }

  /// What a file holds; nil when it cannot be read. A newer format is reported and left alone.
  private mutating func copy<Value: Decodable>(_ type: Value.Type, _ path: String) -> (Value?, isNewer: Bool) {
    do {
      return (try disk.read(path).map { try JSONFile.decode(type, $0, path: path, format: 1) }, false)
    } catch let error as StoreError {
      guard case .newerFormat = error else { return (nil, false) }
      report(path, error.description)
      return (nil, true)
    } catch { return (nil, false) }
  }

  private mutating func inspect(_ item: Item, of number: CaseNumber) throws {
    let wanted = QueueEntry(item, of: number)
    guard let path = try work[wanted.name.text]?.first(where: { try disk.kind($0) == .file }) else {
      // It moves while somebody works on it.
      for place in [QueuePlace.ready, .claimed, .reported] {
        guard sound.contains(spool.queue(place)) else { return }
        for name in try disk.list(spool.queue(place)) where name == wanted.name.text || name.hasPrefix(wanted.name.text + "@") {
          if try disk.kind("\(spool.queue(place))/\(name)") == .file { return }
        }
      }
      return report("\(spool.queue(.ready))/\(wanted.name.text)", "The case lists this work, and the queue lacks it.", .putOut(number))
    }
    let (entry, isNewer) = copy(QueueEntry.self, path)
    if isNewer { return }
    guard let entry else {
      return report(path, "This item cannot be read. It is made again from its case.", .restore(try JSONFile.encode(wanted)))
    }
    if entry != wanted {
      report(path, "This item is not as its case says. It is made again from there.", .restore(try JSONFile.encode(wanted)))
    }
  }

  // MARK: What nobody lists

  private mutating func inspectMessages() throws {
    for file in try names(in: spool.messages) where !mails.contains("\(spool.messages)/\(file)") {
      if isOfUnreadable(file) { continue }
      report(
        "\(spool.messages)/\(file)", "No case lists this mail. The next mail of that name replaces it.", .setAside(why: "no case lists it"))
    }
  }

  /// Whether a name begins with the number of a case that cannot be read.
  private func isOfUnreadable(_ name: String) -> Bool {
    CaseNumber(name.split(separator: ".").first ?? "").map(unreadable.contains) ?? false
  }

  private mutating func inspectOutbox() throws {
    let days = try names(in: spool.outbox(.sent), of: .directory).map { "\(spool.outbox(.sent))/\($0)" }
    sound.formUnion(days)
    for directory in OutboxPlace.allCases.filter({ $0 != .sent }).map(spool.outbox) + days {
      for file in try names(in: directory) where !letters.contains("\(directory)/\(file)") && !isOfUnreadable(file) {
        report("\(directory)/\(file)", "No case lists this letter here.", .setAside(why: "no case lists it there"))
      }
    }
  }

  private mutating func inspectQueue() throws {
    for place in [QueuePlace.ready, .claimed, .reported] {
      for file in try names(in: spool.queue(place)) where !file.hasPrefix(".") && !isOfUnreadable(file) {
        let path = "\(spool.queue(place))/\(file)"
        if place == .reported, file.hasSuffix(".result") {
          guard try !store.isReadable(file) else { continue }
          report(path, "This result cannot be read. “queue settle” puts it into dead/, and the work is ready again.", .bury)
          continue
        }
        guard let name = QueueName(file) else {
          report(path, "This is not the name of an item.", .setAside(why: "it is not the name of an item"))
          continue
        }
        if !items.contains("\(name.number).\(name.what).\(name.attempt)") {
          report(path, "No open case lists this work.", .setAside(why: "no open case lists it"))
        }
      }
    }
    guard sound.contains(spool.queue(.dead)) else { return }
    for file in try disk.list(spool.queue(.dead)) {
      report(
        "\(spool.queue(.dead))/\(file)",
        "This could not be read and was put aside; the work is ready again. Take it away once you know why.")
    }
  }
}
