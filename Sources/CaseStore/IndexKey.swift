import InternetMessage
import PrivacyRequests

/// What a case can be found by.
public enum IndexKey: Sendable, Hashable {
  /// The identity of a mail that a case lists (``InternetMessage/MessageKey``), or that was left or dropped.
  case mail(String)
  /// The Message-ID of a letter of ours.
  case letter(String)
  /// The handle of a verification.
  case handle(String)

  /// One line without white space: the kind, a colon, and the key with `%XX` for everything that is not printable ASCII.
  public var text: String {
    switch self {
    case .mail(let key): "mail:" + Self.escaped(key)
    case .letter(let id): "letter:" + Self.escaped(id)
    case .handle(let handle): "handle:" + Self.escaped(handle)
    }
  }

  /// The file that holds it: the last byte of its CRC-32, as two hexadecimal digits; of a mail with a Message-ID only that counts.
  var shard: String {
    let byte = Int(CRC32.of(Array((twinText ?? text).utf8)) & 0xFF)
    return String(decoding: [Self.digits[byte >> 4], Self.digits[byte & 15]], as: UTF8.self)
  }

  /// How the keys of all mails with the same Message-ID begin; nil when the mail has none, and for other keys.
  var twinText: String? {
    guard case .mail(let key) = self else { return nil }
    // What follows the last colon but one is length and CRC-32.
    guard let crc = key.utf8.lastIndex(of: UInt8(ascii: ":")),
      let length = key.utf8[..<crc].lastIndex(of: UInt8(ascii: ":")), key[..<length] != "-"
    else { return nil }
    return "mail:" + Self.escaped(key[..<length]) + ":"
  }

  /// Whether the case says the same; an entry of the index that its case does not confirm counts for nothing.
  func isConfirmed(by found: Case) -> Bool {
    switch self {
    case .mail(let key): found.lists(mailKey: key)
    case .letter(let id): found.letters.contains { $0.messageID == id }
    case .handle(let handle): found.verifications.contains { $0.handle == handle }
    }
  }

  private static func escaped(_ text: some StringProtocol) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "%") {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
