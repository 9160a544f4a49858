import PrivacyRequests

/// What a commit writes for one case: the case, and copies of its letters and items that must be put out. Nothing is on the disk yet.
struct CaseDraft: Sendable {
  /// The case with its new mails.
  let save: Transaction.Save
  /// The case before; nil when it is new.
  let old: Case?
  /// Where it was before; nil when it is new.
  let oldPath: String?
  /// Where it belongs.
  let path: String
  /// The file of the case.
  let bytes: [UInt8]
  /// The files for `outbox/` and `queue/`, by name.
  let copies: [String: [UInt8]]

  var record: Case { save.record }
  var number: CaseNumber { save.record.number }
  var isClosed: Bool { save.record.closed != nil }

  /// Encodes everything; the costly part of a commit, and pure, so that it can be done for several cases at once.
  ///
  /// - Parameter before: The file of the case; nil when it is new.
  init(_ save: Transaction.Save, before: (path: String, bytes: [UInt8])?, spool: Spool) throws {
    let record = save.record
    let old = try before.map { try JSONFile.decode(Case.self, $0.bytes, path: $0.path, format: Case.currentFormat) }
    self.save = save
    self.old = old
    oldPath = before?.path
    path = record.closed == nil ? spool.openCase(record.number) : spool.closedCase(record.number)
    bytes = CaseSeal.sealed(try JSONFile.encode(record, keepingUnknownOf: before.map { CaseSeal.opened($0.bytes) }))
    var copies: [String: [UInt8]] = [:]
    for letter in record.letters(since: old) where spool.outbox(letter, of: record.number) != nil {
      let entry = OutboxEntry(letter, of: record.number)
      copies[entry.fileName] = try JSONFile.encode(entry)
    }
    for item in record.items(since: old) where item.state == .ready {
      let entry = QueueEntry(item, of: record.number)
      copies[entry.name.text] = try JSONFile.encode(entry)
    }
    self.copies = copies
  }
}

extension Case {
  /// The letters that are new or changed; all of them when nothing is known of the case before.
  func letters(since old: Case?) -> [Letter] { letters.filter { old?.letters.contains($0) != true } }

  /// The items that are new or changed; all of them when nothing is known of the case before.
  func items(since old: Case?) -> [Item] { items.filter { old?.items.contains($0) != true } }
}
