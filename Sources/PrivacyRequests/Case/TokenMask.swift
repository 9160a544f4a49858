/// Hides tokens in texts that are kept or shown.
public enum TokenMask {
  /// Characters of a token: 256 bits in base32.
  static let tokenLength = 52

  /// The text with `*` for each letter of every run of 52 characters of lower-case base32, line for line as it was.
  ///
  /// A soft line break of quoted-printable (`=`, CR, LF; RFC 2045 section 6.7) does not end a run, so that a token is found in a message as it
  /// is sent.
  public static func masked(_ text: String) -> String {
    var bytes = Array(text.utf8)
    var run: [Int] = []
    var i = 0
    while i <= bytes.count {
      if i < bytes.count, isBase32(bytes[i]) {
        run.append(i)
      } else if i + 2 < bytes.count, bytes[i] == UInt8(ascii: "="), bytes[i + 1] == 0x0D, bytes[i + 2] == 0x0A, !run.isEmpty {
        i += 2
      } else {
        if run.count == tokenLength { for position in run { bytes[position] = UInt8(ascii: "*") } }
        run.removeAll(keepingCapacity: true)
      }
      i += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isBase32(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "2")...UInt8(ascii: "7")).contains(byte)
  }
}
