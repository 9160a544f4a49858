/// What one address field says: its mailboxes, and everything about it that makes it unclear whom it means (RFC 5322 section 3.4).
public struct AddressField: Sendable, Equatable {
  /// Something that lets two programs read different addresses in one field, or that has no business in it.
  public enum Oddity: String, Sendable, CaseIterable {
    /// A group, `name: a@example.com;`.
    case group
    /// A route before the address, `<@relay.example:a@example.com>` (RFC 5322 section 4.4).
    case route
    /// `=?` inside an address (forbidden by RFC 2047 section 5).
    case encodedWord
    /// A NUL, a carriage return alone, or another control.
    case controlByte
    /// A byte above 127 inside an address.
    case rawEightBit
    /// An address without `@domain`.
    case missingDomain
    /// An address with nothing before the `@`.
    case missingLocalPart
    /// A comment inside an address.
    case comment
    /// More than one `@` that is not quoted: in an address, or in a name that looks like one.
    case moreThanOneAt
    /// An angle bracket, a quoted string or a comment that is not closed, or closed twice.
    case unbalanced
    /// Text that belongs to no mailbox.
    case strayText
    /// More mailboxes than are read; the rest is missing here.
    case tooManyMailboxes
  }

  /// All mailboxes, groups flattened, in order.
  public let mailboxes: [Mailbox]
  /// What is odd about the field; empty for nearly all mail.
  public let oddities: Set<Oddity>

  /// Reads a field.
  ///
  /// - Parameter limit: Mailboxes that are read at most.
  public init(_ field: HeaderField, limit: Int = Limits.standard.mailboxes) {
    var parser = AddressParser(field.unfolded, limit: limit)
    parser.run()
    mailboxes = parser.mailboxes
    oddities = parser.oddities
  }

  /// Reads a list of addresses.
  public init(parsing text: String) { self.init(HeaderField(name: "To", value: text)) }
}
