extension IMAPSession {
  /// A mailbox as it was when it was selected.
  public struct Mailbox: Sendable, Equatable {
    /// While this number is the same, a UID means the same message (RFC 3501 2.3.1.1).
    public var uidValidity: UInt32
    /// The next message gets this UID or a higher one; nil when the server does not say.
    public var uidNext: UInt32?
    /// How many messages there are.
    public var exists: Int
    /// Whether keywords of our own can be set and stay.
    public var permitsKeywords: Bool
  }

  /// Selects a mailbox, by its name as people write it.
  ///
  /// - Parameter readOnly: By EXAMINE; nothing can be changed then.
  public func select(_ name: String, readOnly: Bool) throws(TransportError) -> Mailbox {
    let command = readOnly ? "EXAMINE" : "SELECT"
    let words = try quoted(name)
    forgetMailbox()
    var numbers: [String: UInt32] = [:]
    var permitsKeywords = false
    let condition = try finish(try start("\(command) \(words)"), interruptible: true) { reply in
      guard case .untagged(let remark) = reply, let code = remark.code else { return }
      if let number = UInt32(remark.argument.prefix { $0 != " " }) { numbers[code] = number }
      if code == "PERMANENTFLAGS" { permitsKeywords = remark.argument.contains("\\*") }
    }
    if condition.status != .ok { throw absent(name, condition) }
    guard let uidValidity = numbers["UIDVALIDITY"] else {
      throw TransportError(.unsupported, server, "The mailbox “\(name)” has no lasting numbers for its messages.")
    }
    hasNews = false
    let mailbox = Mailbox(
      uidValidity: uidValidity, uidNext: numbers["UIDNEXT"], exists: exists,
      permitsKeywords: permitsKeywords && !readOnly && condition.code != "READ-ONLY")
    selected = mailbox
    return mailbox
  }

  /// The messages from a UID on, ascending.
  ///
  /// - Parameters:
  ///   - first: Messages with a lower UID are not looked at.
  ///   - since: Only messages that the server received on that day or later.
  public func search(uidsFrom first: UInt32, since: IMAPDay?) throws(TransportError) -> [UInt32] {
    try needMailbox()
    var command = "UID SEARCH UID \(max(1, first)):*"
    if let since {
      guard let day = since.text else { throw TransportError(.settings, server, "There is no such day: \(since).") }
      command += " SINCE \(day)"
    }
    hasNews = false
    var found: [UInt32] = []
    try run(command, interruptible: true) { if case .search(let numbers) = $0 { found += numbers } }
    // “n:*” names the last message even when its number is lower than n (RFC 3501 6.4.8).
    return UIDSet.ascending(found.filter { $0 >= first })
  }

  /// Sets a keyword on messages. Those that are gone are passed over.
  ///
  /// - Parameter keyword: Letters, digits, `$`, `-`, `_` and `.` (RFC 3501 9 allows more).
  public func add(keyword: String, to uids: [UInt32]) throws(TransportError) {
    try needMailbox()
    let fits = keyword.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || "$-_.".utf8.contains(byte)
    }
    guard fits, !keyword.isEmpty, keyword.utf8.count <= 100 else {
      throw TransportError(.settings, server, "This cannot be a keyword: “\(TransportError.line(keyword, without: server))”.")
    }
    guard selected?.permitsKeywords == true else {
      throw TransportError(
        .unsupported, server, "The server keeps no keywords in this mailbox.", advice: "Have done mail moved to a folder instead.")
    }
    for set in UIDSet.all(uids) { try run("UID STORE \(set) +FLAGS.SILENT (\(keyword))") }
  }

  /// Moves messages to another mailbox of the same server. Those that are gone are passed over.
  ///
  /// Without MOVE (RFC 6851) they are copied, marked and removed by UID EXPUNGE (RFC 4315): if the connection breaks in between, a message may
  /// be in both mailboxes, never in none.
  public func move(_ uids: [UInt32], to mailbox: String) throws(TransportError) {
    try needMailbox()
    let words = try quoted(mailbox)
    let canMove = capabilities.contains("MOVE") || capabilities.contains("IMAP4REV2")
    guard canMove || capabilities.contains("UIDPLUS") else {
      throw TransportError(.unsupported, server, "The server can move no mail.", advice: "Have done mail marked with a keyword instead.")
    }
    for set in UIDSet.all(uids) {
      let command = canMove ? "UID MOVE" : "UID COPY"
      let condition = try finish(try start("\(command) \(set) \(words)"))
      if condition.code == "TRYCREATE" || condition.code == "NONEXISTENT" { throw absent(mailbox, condition) }
      try check(condition, command)
      if canMove { continue }
      try run("UID STORE \(set) +FLAGS.SILENT (\\Deleted)")
      try run("UID EXPUNGE \(set)")
    }
  }

  /// Puts a message into a mailbox.
  ///
  /// - Parameters:
  ///   - message: Lines end in CRLF; other line ends are made CRLF.
  ///   - seen: Whether it counts as read.
  public func append(_ message: [UInt8], to mailbox: String, seen: Bool) throws(TransportError) {
    let words = try quoted(mailbox)
    if message.contains(0) { throw TransportError(.settings, server, "A message with a zero byte cannot be put into a mailbox.") }
    let bytes = LineEnds.network(message)
    let isShort = bytes.count <= 4_096 && capabilities.contains("LITERAL-")
    let atOnce = capabilities.contains("LITERAL+") || isShort
    let command = "APPEND \(words) \(seen ? "(\\Seen) " : ""){\(bytes.count)\(atOnce ? "+" : "")}"
    let tag = try start(command)
    if !atOnce {
      while true {
        let reply = try next()
        if case .proceed = reply { break }
        guard case .tagged(let other, let condition) = reply, other == tag else { continue }
        try refuse(mailbox, condition)
      }
    }
    try send(bytes + [13, 10])
    try refuse(mailbox, try finish(tag))
  }

  private func refuse(_ mailbox: String, _ condition: IMAPReply.Condition) throws(TransportError) {
    if condition.code == "TRYCREATE" { throw absent(mailbox, condition) }
    try check(condition, "APPEND")
  }

  func needMailbox() throws(TransportError) {
    if selected == nil { throw TransportError(.settings, server, "No mailbox is selected.") }
  }

  private func quoted(_ name: String) throws(TransportError) -> String {
    guard let words = MailboxName.quoted(name) else {
      throw TransportError(.settings, server, "This cannot be the name of a mailbox: “\(TransportError.line(name, without: server))”.")
    }
    return words
  }

  private func absent(_ name: String, _ condition: IMAPReply.Condition) -> TransportError {
    let temporary = ["UNAVAILABLE", "INUSE", "SERVERBUG"].contains(condition.code ?? "")
    return TransportError(
      .refused, server, "The mailbox “\(name)” cannot be used.", said: condition.text,
      advice: "Check its name, or make it with a mail program.", isTemporary: temporary)
  }
}
