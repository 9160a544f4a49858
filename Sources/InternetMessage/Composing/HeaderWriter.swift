/// Writes header fields, folded and checked (RFC 5322 sections 2.1.1 and 2.2.3).
struct HeaderWriter {
  private(set) var bytes: [UInt8] = []

  /// Where lines are folded (RFC 5322 section 2.1.1), and where they must end.
  private static let preferredWidth = 78
  private static let widthLimit = 998

  /// A field of words.
  mutating func addText(_ name: String, _ value: String) throws(OutgoingMessageError) {
    guard !value.utf8.contains(where: ASCII.isControl) else { throw .controlInField(name) }
    let hasLongWord =
      value.utf8.count > Self.widthLimit - 80
      && value.utf8.split(separator: ASCII.space).contains { $0.count > Self.widthLimit - 80 }
    add(name, words: Self.words(of: hasLongWord ? EncodedWord.encode(value, always: true) : EncodedWord.encode(value)))
  }

  /// A field of mailboxes.
  mutating func addAddresses(_ name: String, _ mailboxes: [Mailbox]) throws(OutgoingMessageError) {
    var words: [ArraySlice<UInt8>] = []
    for (index, mailbox) in mailboxes.enumerated() {
      let comma = index + 1 < mailboxes.count ? "," : ""
      let address = try Self.checked(mailbox)
      guard let display = mailbox.displayName, !display.isEmpty else {
        words.append(Array((address + comma).utf8)[...])
        continue
      }
      guard !display.utf8.contains(where: ASCII.isControl) else { throw .controlInField(name) }
      words += Self.words(of: Self.phrase(display)) + [Array(("<" + address + ">" + comma).utf8)[...]]
    }
    add(name, words: words)
  }

  /// A field of message identifiers.
  mutating func addMessageIDs(_ name: String, _ identifiers: [String]) throws(OutgoingMessageError) {
    for identifier in identifiers {
      let halves = identifier.utf8.split(separator: ASCII.at, omittingEmptySubsequences: false)
      let isSound =
        identifier.utf8.count <= 900
        && identifier.utf8.allSatisfy { $0 > ASCII.space && $0 < 0x7F && $0 != ASCII.less && $0 != ASCII.greater }
      guard isSound, halves.count >= 2, halves.allSatisfy({ !$0.isEmpty }) else { throw .unusableMessageID(identifier) }
    }
    add(name, words: identifiers.map { Array(("<" + $0 + ">").utf8)[...] })
  }

  /// The address, if it is a dot-atom and a host name in ASCII, and no longer than RFC 5321 section 4.5.3.1 allows.
  static func checked(_ mailbox: Mailbox) throws(OutgoingMessageError) -> String {
    let local = mailbox.localPart.utf8
    let domain = mailbox.domain.utf8
    let isLocal = !local.isEmpty && local.count <= 64 && local.allSatisfy { $0 < 0x80 && (Mailbox.isAtomText($0) || $0 == ASCII.dot) }
    let isDomain =
      domain.count <= 255
      && domain.split(separator: ASCII.dot, omittingEmptySubsequences: false).allSatisfy { label in
        !label.isEmpty && label.count <= 63 && label.first != ASCII.hyphen
          && label.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == ASCII.hyphen || $0 == ASCII.underscore }
      }
    guard isLocal, isDomain, !EncodedWord.mayBeIn(mailbox.localPart) else { throw .unusableAddress(mailbox.address) }
    return mailbox.localPart + "@" + mailbox.domain
  }

  /// A display name: atoms as they are, else a quoted string, else encoded words.
  private static func phrase(_ name: String) -> String {
    let isASCII = name.utf8.allSatisfy { $0 >= ASCII.space && $0 < 0x7F } && !EncodedWord.mayBeIn(name) && name.utf8.count < 200
    guard isASCII else { return EncodedWord.encode(name, always: true) }
    let isAtoms = name.utf8.allSatisfy { Mailbox.isAtomText($0) || $0 == ASCII.space } && !name.hasPrefix(" ") && !name.hasSuffix(" ")
    if isAtoms, !name.contains("  ") { return name }
    return "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// Pieces that may stand on lines of their own; blanks beyond the first of a run stay with the word after them.
  private static func words(of text: String) -> [ArraySlice<UInt8>] {
    let bytes = Array(text.utf8)
    var words: [ArraySlice<UInt8>] = []
    var start = 0
    var isBlank = true
    for (index, byte) in bytes.enumerated() {
      if byte != ASCII.space {
        isBlank = false
      } else if !isBlank {
        words.append(bytes[start..<index])
        start = index + 1
        isBlank = true
      }
    }
    words.append(bytes[start...])
    return words
  }

  private mutating func add(_ name: String, words: [ArraySlice<UInt8>]) {
    var lineStart = bytes.count
    bytes += name.utf8
    bytes.append(ASCII.colon)
    for (index, word) in words.enumerated() {
      let isFull = bytes.count - lineStart + 1 + word.count > Self.preferredWidth
      // A line of blanks alone would be an empty one to some programs, so a fold stands only before text.
      if isFull, index > 0, !word.allSatisfy({ $0 == ASCII.space }) {
        bytes += [ASCII.cr, ASCII.lf]
        lineStart = bytes.count
      }
      bytes.append(ASCII.space)
      bytes += word
    }
    bytes += [ASCII.cr, ASCII.lf]
  }
}
