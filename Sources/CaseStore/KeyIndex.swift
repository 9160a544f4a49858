import PrivacyRequests

/// Finds the case for a key by reading one small file. It may know too much, never too little: who asks must confirm what it says.
struct KeyIndex {
  let spool: Spool
  let disk: Disk

  /// All values ever written for the key, newest first: case numbers, or names of files of decisions.
  func values(for key: IndexKey) throws(DiskError) -> [String] {
    guard let bytes = try disk.read(spool.keys(key)) else { return [] }
    let wanted = key.text
    var values: [String] = []
    for line in bytes.split(separator: 0x0A) {
      let halves = line.split(separator: 0x09, maxSplits: 1)
      if halves.count == 2, halves[0].elementsEqual(wanted.utf8) { values.append(String(decoding: halves[1], as: UTF8.self)) }
    }
    return values.reversed()
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
