/// Whether an address may stand in MAIL FROM or RCPT TO.
///
/// libcurl 7.88.1 and many others send what they are given: an address with CR and LF in it becomes a command of its own. So only addresses
/// that RFC 5321 section 4.1.2 allows are ever sent, without source routes, and without the blanks and angle brackets that it allows inside
/// quotes. Addresses beyond ASCII need SMTPUTF8 (RFC 6531), which we do not speak: the letters have ASCII headers.
package enum SMTPAddress {
  /// Why an address may not be sent; nil when it may.
  ///
  /// - Parameter isSender: For MAIL FROM, where the empty address is allowed: it means that no report is wanted.
  package static func objection(to address: String, isSender: Bool) -> SMTPSession.Reply? {
    let bytes = Array(address.utf8)
    if isSender && bytes.isEmpty { return nil }
    if bytes.contains(where: { $0 >= 0x80 }) {
      return SMTPSession.Reply(code: 553, enhanced: "5.6.7", text: "Not sent: the address has letters beyond ASCII.")
    }
    if let at = bytes.lastIndex(of: 0x40), isLocalPart(bytes[..<at]), isDomain(bytes[(at + 1)...]) { return nil }
    return SMTPSession.Reply(code: 553, enhanced: isSender ? "5.1.7" : "5.1.3", text: "Not sent: this is no address that mail can go to.")
  }

  /// A domain or an address literal.
  private static func isDomain(_ domain: ArraySlice<UInt8>) -> Bool {
    guard (1...255).contains(domain.count) else { return false }
    if domain.first == 0x5B {
      let inner = domain.dropFirst().dropLast()
      return domain.count > 2 && domain.last == 0x5D
        && inner.allSatisfy { isAlphanumeric($0) || $0 == 0x3A || $0 == 0x2E || $0 == 0x2D }
    }
    // QUIRK: RFC 5321 section 4.1.2 has no underscore in a domain; hosts with one exist and get mail. We let it pass. See SMTPAddressTests.
    return domain.split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy { label in
      (1...63).contains(label.count) && label.first != 0x2D && label.allSatisfy { isAlphanumeric($0) || $0 == 0x2D || $0 == 0x5F }
    }
  }

  private static func isLocalPart(_ local: ArraySlice<UInt8>) -> Bool {
    guard (1...64).contains(local.count) else { return false }
    if local.first == 0x22 { return isQuoted(local) }
    // QUIRK: Dots must have something on both sides; some old mobile carriers gave out addresses with two dots or one at the end. Servers that
    // have them take them. We let dots stand anywhere but at the beginning. See SMTPAddressTests.
    return local.first != 0x2E && local.allSatisfy { isAtomCharacter($0) || $0 == 0x2E }
  }

  /// A quoted string without blanks and angle brackets; `\` takes the next character with it.
  private static func isQuoted(_ local: ArraySlice<UInt8>) -> Bool {
    guard local.count > 2, local.last == 0x22 else { return false }
    var isEscaped = false
    for byte in local.dropFirst().dropLast() {
      guard (0x21...0x7E).contains(byte), byte != 0x3C, byte != 0x3E else { return false }
      if isEscaped {
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else if byte == 0x22 {
        return false
      }
    }
    return !isEscaped
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static let atomPunctuation = Set("!#$%&'*+-/=?^_`{|}~".utf8)

  private static func isAtomCharacter(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || atomPunctuation.contains(byte) }
}
