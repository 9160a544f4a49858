import PrivacyRequests

/// What the cases and the log of decisions say must stand in the files that are lines.
struct ExpectedLines {
  /// Lines by the path of the index file.
  private(set) var index: [String: Set<String>] = [:]
  /// Decisions by the name of the log's file.
  private(set) var decisions: [String: [Decision]] = [:]

  mutating func expect(_ key: IndexKey, _ value: String, _ spool: Spool) {
    index[spool.keys(key), default: []].insert("\(key.text)\t\(value)")
  }

  mutating func expect(_ decision: Decision, _ file: (Decision) -> String) { decisions[file(decision), default: []].append(decision) }
}
