import PrivacyRequests

extension CaseStore {
  /// What a case must be found by; without mail of somebody who is not tied to the case, whose key may belong to a case of its own.
  static func keys(of record: Case) -> [IndexKey] {
    record.mails.filter { $0.disposition != .notAParty }.map { IndexKey.mail($0.key) }
      + record.letters.map { IndexKey.letter($0.messageID) } + record.verifications.map { IndexKey.handle($0.handle) }
  }

  /// Begins the index file of a key anew from the cases when what stands there is no file.
  func makeIndexWay(_ key: IndexKey) throws {
    if try makeWay(spool.keys(key)) { try rebuildIndex([key.shard]) }
  }

  /// Writes files of the index again from everything that the spool holds; an entry too many does no harm.
  func rebuildIndex(_ shards: Set<String>) throws {
    var lines: [String: String] = [:]
    func add(_ key: IndexKey, _ value: String) {
      if shards.contains(key.shard) { lines[key.shard, default: ""] += "\(key.text)\t\(value)\n" }
    }
    var (known, outsiders): (Set<String>, [String: CaseNumber]) = ([], [:])
    for file in try Self.wrapped({ try disk.list(spool.decisions) }) where file.hasSuffix(".jsonl") {
      for decision in (try? decisions.read(file: file)) ?? [] where decision.case == nil { add(.mail(decision.key), file) }
    }
    for number in try openCases() + closedCases() {
      guard let record = try? read(number) else { continue }
      for key in Self.keys(of: record) { add(key, "\(number)") }
      for mail in record.mails {
        if mail.disposition == .notAParty { outsiders[mail.key] = number } else { known.insert(mail.key) }
      }
    }
    for (key, number) in outsiders.sorted(by: { $0.key < $1.key }) where !known.contains(key) { add(.mail(key), "\(number)") }
    try Self.wrapped {
      for shard in shards.sorted() { try replace("\(spool.path)/index/keys/\(shard)", Array((lines[shard] ?? "").utf8)) }
    }
  }

  /// Puts a new file in the place of an old one, durably.
  func replace(_ path: String, _ bytes: [UInt8]) throws {
    let name = path.split(separator: "/").last.map(String.init) ?? "file"
    let new = "\(spool.tmp)/\(name).new"
    try disk.remove(new)
    try disk.writeNew(new, bytes)
    try disk.rename(new, path)
    if let slash = path.lastIndex(of: "/") { try disk.syncDirectory(String(path[..<slash])) }
  }
}
