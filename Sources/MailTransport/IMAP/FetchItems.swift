/// What one FETCH reply says about one message (RFC 3501 7.4.2): the items that we ask for; others are stepped over.
package struct FetchItems: Equatable {
  var uid: UInt32?
  var size: Int?
  /// As the server wrote it.
  var internalDate: String?
  var body: ReplyScanner.Text?

  init() {}

  /// Reads the list; the scanner stands before its parenthesis.
  init(_ scanner: inout ReplyScanner) throws(ReplyError) {
    guard scanner.skip("(") else { throw .badFetch }
    scanner.skipBlanks()
    while !scanner.skip(")") {
      let name = scanner.itemName()
      guard !name.isEmpty, scanner.skip(" ") else { throw .badFetch }
      try take(name, &scanner)
      scanner.skipBlanks()
    }
    guard scanner.isAtEnd else { throw .badFetch }
  }

  private mutating func take(_ name: String, _ scanner: inout ReplyScanner) throws(ReplyError) {
    switch name {
    case "UID":
      guard uid == nil, let number = scanner.number(), number > 0 else { throw .badFetch }
      uid = number
    case "RFC822.SIZE":
      guard let count = scanner.count() else { throw .badFetch }
      size = count
    case "INTERNALDATE":
      guard case .bytes(let bytes)? = scanner.string() else { throw .badFetch }
      internalDate = String(decoding: bytes, as: UTF8.self)
    case "BODY[]":
      guard body == nil, let string = scanner.string() else { throw .badFetch }
      body = string
    default:
      guard scanner.skipValue() else { throw .badFetch }
    }
  }
}
