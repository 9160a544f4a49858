/// A mailbox's name as IMAP writes it: ASCII, everything else in “modified UTF-7” (RFC 3501 5.1.3).
enum MailboxName {
  /// The name in quotes, ready for a command; nil when there is no such name: empty, longer than 1,000 bytes, or with a control character.
  static func quoted(_ name: String) -> String? {
    guard !name.isEmpty, name.utf8.count <= 1_000, !name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
      return nil
    }
    let escaped = encoded(name).flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
    return "\"" + String(escaped) + "\""
  }

  /// The name in modified UTF-7.
  static func encoded(_ name: String) -> String {
    var output = ""
    var pending: [UInt16] = []
    for scalar in name.unicodeScalars {
      if (0x20...0x7E).contains(scalar.value) {
        output += shifted(pending)
        pending = []
        output += scalar == "&" ? "&-" : String(scalar)
      } else {
        pending += UTF16.encode(scalar).map { Array($0) } ?? []
      }
    }
    return output + shifted(pending)
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,")

  private static func shifted(_ units: [UInt16]) -> String {
    if units.isEmpty { return "" }
    var output = "&"
    var bits: UInt32 = 0
    var count = 0
    for unit in units {
      bits = bits << 16 | UInt32(unit)
      count += 16
      while count >= 6 {
        count -= 6
        output.append(alphabet[Int(bits >> UInt32(count)) & 63])
      }
      bits &= (1 << UInt32(count)) - 1
    }
    if count > 0 { output.append(alphabet[Int(bits << UInt32(6 - count)) & 63]) }
    return output + "-"
  }
}
