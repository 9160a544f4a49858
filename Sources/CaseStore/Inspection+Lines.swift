import PrivacyRequests

extension Inspection {
  /// The log of decisions: every line can be read, and every mail of a case has one. What it says of other mail the index must know.
  mutating func inspectDecisions() throws {
    let files = try names(in: spool.decisions)
    for file in Set(files).union(index.decisions.keys).sorted() {
      let path = "\(spool.decisions)/\(file)"
      guard file.hasSuffix(".jsonl"), !file.hasPrefix(".") else {
        report(path, "This is not a file of the log.", .setAside(why: "it is not a file of the log"))
        continue
      }
      let lines = try Self.lines(files.contains(file) ? disk.read(path) : nil)
      let read = lines.map { (line: $0, decision: DecisionLog.decode($0)) }
      if read.contains(where: { $0.decision == nil && DecisionLog.isNewer($0.line) }) {
        report(path, "A newer program wrote lines of this log. Install that program or a newer one.")
        continue
      }
      let good = read.compactMap { pair in pair.decision.map { (pair.line, $0) } }
      for (_, decision) in good where decision.case == nil { index.expect(.mail(decision.key), file, spool) }
      let known = Set(good.map { Pair(key: $0.1.key, number: $0.1.case) })
      let missing = (index.decisions[file] ?? []).filter { !known.contains(Pair(key: $0.key, number: $0.case)) }
      let text = try good.map { String(decoding: $0.0, as: UTF8.self) + "\n" } + missing.map(DecisionLog.line)
      // A line that a full disk or a crash cut off was written again whole.
      let whole = Set(good.map(\.0))
      let bad = read.filter { pair in pair.decision == nil && !whole.contains { $0.starts(with: pair.line) } }.count
      judge(path, bad: bad, missing: missing.count, "mails of cases", Array(text.joined().utf8))
    }
  }

  private struct Pair: Hashable {
    var key: String
    var number: String?
  }

  /// The index: it may know too much, never too little. A line that is none does no harm.
  mutating func inspectIndex() throws {
    let directory = spool.path + "/index/keys"
    let files = try names(in: directory).map { "\(directory)/\($0)" }
    for path in Set(files).union(index.index.keys).sorted() {
      let name = path.split(separator: "/").last ?? ""
      guard name.utf8.count == 2, UInt8(name, radix: 16) != nil else {
        report(path, "This is not a file of the index.", .setAside(why: "it is not a file of the index"))
        continue
      }
      let lines = try Self.lines(files.contains(path) ? disk.read(path) : nil).map { String(decoding: $0, as: UTF8.self) }
      let good = lines.filter(KeyIndex.isEntry)
      let missing = (index.index[path] ?? []).subtracting(good).sorted()
      judge(
        path, bad: 0, missing: missing.count, "keys of cases and of mail that made none",
        Array((good + missing).map { $0 + "\n" }.joined().utf8))
    }
  }

  /// The numbers given out: the highest case is among them, and none is far above it.
  mutating func inspectNumbers() throws {
    for path in [spool.lastNumber, spool.retiredNumbers] {
      let kind = try disk.kind(path)
      if kind != nil, kind != .file {
        report(path, "This is not a plain file.", .setAside(why: "it is not a plain file"))
        continue
      }
      if kind != nil { try inspectAccess(path) }
      let lines = try Self.lines(kind == nil ? nil : disk.read(path)).map { String(decoding: $0, as: UTF8.self) }
      let highest = path == spool.lastNumber ? numbers.max() : nil
      let good = lines.compactMap { CaseNumber($0) }
      let retired = (try? store.retired().max()) ?? nil
      let limit = [highest, retired].compactMap { $0 }.max()
      let likely = good.filter { number in
        guard path == spool.lastNumber, let limit else { return true }
        return number.year <= limit.year + 1 && number.ordinal <= limit.ordinal + 1000 || number < limit
      }
      let missing = highest.flatMap { (likely.max() ?? CaseNumber(year: 0, ordinal: 0)) < $0 ? $0 : nil }.map { [$0] } ?? []
      judge(
        path, bad: good.count - likely.count, missing: missing.count, "the highest case",
        Array((likely + missing).map { "\($0)\n" }.joined().utf8))
    }
  }

  private mutating func judge(_ path: String, bad: Int, missing: Int, _ what: String, _ right: [UInt8]) {
    var problems: [String] = []
    if bad > 0 { problems.append("\(bad) of its lines cannot be right") }
    if missing > 0 { problems.append("it lacks \(missing) lines, about \(what)") }
    if problems.isEmpty { return }
    let text = problems.joined(separator: ", and ")
    report(path, "\(text.prefix(1).uppercased() + text.dropFirst()). “check --mend” writes it again from the cases.", .restore(right))
  }

  private static func lines(_ bytes: [UInt8]?) throws -> [ArraySlice<UInt8>] { bytes?.split(separator: 0x0A) ?? [] }
}
