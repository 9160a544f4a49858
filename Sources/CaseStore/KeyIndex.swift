import PrivacyRequests

/// Finds the case for a key by reading one small file. It may know too much, never too little: who asks must confirm what it says.
struct KeyIndex {
  let spool: Spool
  let disk: Disk

  /// All values ever written for the key, newest first: case numbers, or names of files of decisions.
  ///
  /// - Parameter bytes: The file of the index that holds the key.
  func values(for key: IndexKey, in bytes: [UInt8]) -> [String] {
    let wanted = Array((key.text + "\t").utf8)
    return Lines.holding(wanted, in: bytes).filter { $0.starts(with: wanted) }
      .map { String(decoding: $0.dropFirst(wanted.count), as: UTF8.self) }.reversed()
  }

  /// Entries about other mails with the same Message-ID, in the order in which they were made: key as it is written, and value.
  func twins(of key: IndexKey, in bytes: [UInt8]) -> [(key: String, value: String)] {
    guard let start = key.twinText else { return [] }
    return Lines.holding(Array(start.utf8), in: bytes).compactMap { line in
      let halves = String(decoding: line, as: UTF8.self).split(separator: "\t", maxSplits: 1)
      // What follows is length and CRC-32; with more the Message-ID is another, longer one.
      guard halves.count == 2, halves[0].hasPrefix(start), halves[0] != key.text,
        halves[0].dropFirst(start.count).split(separator: ":").count == 2
      else { return nil }
      return (String(halves[0]), String(halves[1]))
    }
  }

  /// Whether a line is `kind:key TAB case`, or with a file of decisions in place of the case.
  static func isEntry(_ line: String) -> Bool {
    let halves = line.split(separator: "\t", omittingEmptySubsequences: false)
    return halves.count == 2 && ["mail:", "letter:", "handle:"].contains { halves[0].hasPrefix($0) }
      && (CaseNumber(halves[1]) != nil || halves[1].hasSuffix(".jsonl"))
  }

  /// Adds entries; one write for each file concerned.
  ///
  /// - Parameter sync: False when the file system is synced afterwards.
  func add(_ entries: [(key: IndexKey, value: String)], sync: Bool) throws(DiskError) {
    var lines: [String: String] = [:]
    for entry in entries { lines[spool.keys(entry.key), default: ""] += "\(entry.key.text)\t\(entry.value)\n" }
    for (path, text) in lines.sorted(by: { $0.key < $1.key }) { try disk.append(path, text, sync: sync) }
  }

  /// The highest case number given out; nil when there is none.
  func lastNumber() throws(DiskError) -> CaseNumber? {
    guard let tail = try disk.readTail(spool.lastNumber, count: 256) else { return nil }
    let complete = tail.lastIndex(of: 0x0A).map { tail[..<$0] } ?? []
    return complete.split(separator: 0x0A).compactMap { CaseNumber(String(decoding: $0, as: UTF8.self)) }.max()
  }
}
