/// A reply of an IMAP server, understood as far as we need it (RFC 3501 7).
package enum IMAPReply: Equatable {
  /// How a command ended, or a remark.
  package enum Status: String, Equatable {
    case ok = "OK"
    case no = "NO"
    case bad = "BAD"
    case bye = "BYE"
    case preauth = "PREAUTH"
  }

  /// Status, response code and text, as in `NO [TRYCREATE] No such mailbox`.
  package struct Condition: Equatable {
    var status: Status
    /// In capitals, as in `UIDVALIDITY`; nil without brackets.
    var code: String?
    /// What follows the code inside of the brackets.
    var argument: String
    /// The whole after the tag, for people.
    var text: String
  }

  case tagged(String, Condition)
  case untagged(Condition)
  case proceed(String)
  case exists(Int)
  case expunge
  case fetch(FetchItems)
  case search([UInt32])
  case capability(Set<String>)
  /// Anything else; nothing that we wait for.
  case other(String)

  package init(_ reply: Reply) throws(ReplyError) {
    var scanner = ReplyScanner(reply)
    if scanner.skip("+") {
      _ = scanner.skip(" ")
      self = .proceed(scanner.rest)
      return
    }
    let tag = scanner.word()
    guard scanner.skip(" ") else {
      self = .other(tag)
      return
    }
    let text = scanner.rest
    let first = scanner.word().uppercased()
    if let status = Status(rawValue: first) {
      let condition = Condition(status, text, &scanner)
      self = tag == "*" ? .untagged(condition) : .tagged(tag, condition)
      return
    }
    guard tag == "*" else {
      self = .other(tag)
      return
    }
    if let number = UInt32(first), scanner.skip(" ") {
      try self.init(number, &scanner)
      return
    }
    switch first {
    case "SEARCH": self = .search(try Self.numbers(&scanner))
    case "CAPABILITY": self = .capability(Set(scanner.rest.uppercased().split(separator: " ").map(String.init)))
    default: self = .other(first)
    }
  }

  private init(_ number: UInt32, _ scanner: inout ReplyScanner) throws(ReplyError) {
    let name = scanner.word().uppercased()
    switch name {
    case "EXISTS": self = .exists(Int(number))
    case "EXPUNGE": self = .expunge
    case "FETCH":
      guard scanner.skip(" ") else { throw .badFetch }
      self = .fetch(try FetchItems(&scanner))
    default: self = .other(name)
    }
  }

  private static func numbers(_ scanner: inout ReplyScanner) throws(ReplyError) -> [UInt32] {
    var numbers: [UInt32] = []
    scanner.skipBlanks()
    while !scanner.isAtEnd {
      // Servers with CONDSTORE may add “(MODSEQ n)” (RFC 7162 3.1.5).
      if scanner.skip("(") { return numbers }
      guard let number = scanner.number(), number > 0 else { throw .badSearch }
      numbers.append(number)
      guard scanner.isAtEnd || scanner.skip(" ") else { throw .badSearch }
      scanner.skipBlanks()
    }
    return numbers
  }
}

extension IMAPReply.Condition {
  fileprivate init(_ status: IMAPReply.Status, _ text: String, _ scanner: inout ReplyScanner) {
    self.status = status
    self.text = text
    _ = scanner.skip(" ")
    let rest = scanner.rest
    guard rest.hasPrefix("["), let end = rest.firstIndex(of: "]") else {
      code = nil
      argument = ""
      return
    }
    let words = rest[rest.index(after: rest.startIndex)..<end].split(separator: " ", maxSplits: 1)
    code = words.first?.uppercased()
    argument = words.count > 1 ? String(words[1]) : ""
  }
}
