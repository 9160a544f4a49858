/// One mailbox of an address field (RFC 5322 section 3.4).
public struct Mailbox: Sendable, Equatable, Hashable {
  /// What is before `<`, unquoted and with encoded words decoded; nil when there is none.
  public var displayName: String?
  /// What is before the last `@`, unquoted.
  public var localPart: String
  /// What is after it, lower case; empty when there is none.
  public var domain: String

  /// Makes a mailbox of its parts.
  public init(displayName: String? = nil, localPart: String, domain: String) {
    self.displayName = displayName
    self.localPart = localPart
    self.domain = domain
  }

  /// `local@domain`, quoted where the local part needs it.
  public var address: String { domain.isEmpty ? quotedLocalPart : quotedLocalPart + "@" + domain }

  /// The local part as a dot-atom (RFC 5322 section 3.2.3) or as a quoted string (section 3.2.4).
  private var quotedLocalPart: String {
    let atoms = localPart.utf8.split(separator: ASCII.dot, omittingEmptySubsequences: false)
    // QUIRK: a dot at an end or two dots together need quotes; mail from Japanese telephones has them without, and so they are written back.
    guard !localPart.isEmpty, !atoms.allSatisfy({ $0.allSatisfy(Self.isAtomText) }) else { return localPart }
    var result = "\""
    for character in localPart.unicodeScalars {
      if character == "\"" || character == "\\" { result += "\\" }
      result.unicodeScalars.append(character)
    }
    return result + "\""
  }

  /// Whether a byte may stand in an atom (RFC 5322 section 3.2.3, RFC 6532 for bytes above 127).
  static func isAtomText(_ byte: UInt8) -> Bool {
    guard byte > ASCII.space, byte != 0x7F else { return false }
    switch byte {
    case ASCII.quote, ASCII.openParenthesis, ASCII.closeParenthesis, ASCII.comma, ASCII.dot, ASCII.colon, ASCII.semicolon, ASCII.less,
      ASCII.greater, ASCII.at, ASCII.openBracket, ASCII.backslash, ASCII.closeBracket:
      return false
    default: return true
    }
  }
}
