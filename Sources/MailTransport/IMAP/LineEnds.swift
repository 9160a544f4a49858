/// Line ends as mail travels with them: CRLF (RFC 5322 2.3).
enum LineEnds {
  /// The text with every CR, LF and CRLF as CRLF.
  static func network(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 32)
    var isAfterReturn = false
    for byte in bytes {
      if byte == 13 || (byte == 10 && !isAfterReturn) {
        output.append(13)
        output.append(10)
      } else if byte != 10 {
        output.append(byte)
      }
      isAfterReturn = byte == 13
    }
    return output
  }
}
