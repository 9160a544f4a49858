/// Finds case numbers, and handles with their tokens, in a text as it was received.
enum CaseNumberReader {
  /// Texts are searched up to this many bytes, quotes below included.
  static let byteLimit = 200_000

  /// Numbers of the form `PRR-YEAR-NNNNN`, upper case, each once, in order.
  static func numbers(in text: String) -> [String] {
    let bytes = Array(text.utf8.prefix(byteLimit))
    var found: [String] = []
    var index = 0
    while index + 14 <= bytes.count {
      defer { index += 1 }
      guard bytes[index] | 0x20 == 0x70, bytes[index + 3] == 0x2D, bytes[index + 8] == 0x2D else { continue }
      guard bytes[index + 1] | 0x20 == 0x72, bytes[index + 2] | 0x20 == 0x72 else { continue }
      guard bytes[(index + 4)..<(index + 8)].allSatisfy(isDigit), bytes[(index + 9)..<(index + 14)].allSatisfy(isDigit) else { continue }
      if index > 0, isLetterOrDigit(bytes[index - 1]) { continue }
      var end = index + 14
      // More than five digits once a year has had 99,999 cases.
      while end < bytes.count, isDigit(bytes[end]), end - index < 17 { end += 1 }
      let number = "PRR" + String(decoding: bytes[(index + 3)..<end], as: UTF8.self)
      if !found.contains(number), found.count < 50 { found.append(number) }
    }
    return found
  }

  /// `yes HANDLE TOKEN` and `…/HANDLE/TOKEN`: a run of 13 and a run of 52 base32 characters, with `/` or white space between.
  ///
  /// QUIRK: mail programs wrap and quote; a line break and `> ` may stand between the two. A token broken in itself is not mended.
  static func handles(in text: String) -> [HandleToken] {
    let bytes = Array(text.utf8.prefix(byteLimit))
    var found: [HandleToken] = []
    var handle: Range<Int>?
    var start = 0
    func word(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self).lowercased() }
    func close(_ end: Int) {
      if end == start { return }
      if end - start == 52, let handle, found.count < 50 {
        let pair = HandleToken(handle: word(handle), token: word(start..<end))
        if !found.contains(pair) { found.append(pair) }
      }
      handle = end - start == 13 ? start..<end : nil
    }
    for (index, byte) in bytes.enumerated() where !isBase32(byte) {
      close(index)
      start = index + 1
      switch byte {
      case 0x20, 0x0A, 0x0D, 0x09, 0x3E, 0x2F: break
      default: handle = nil
      }
    }
    close(bytes.count)
    return found
  }

  private static func isBase32(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || (0x32...0x37).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) }
}
