import InternetMessage

/// The line `"check"` of a case file: the CRC-32 of all other bytes of it, so that `check` sees a flipped bit in what still is JSON.
enum CaseSeal {
  private static let start = Array("{\n".utf8)
  private static let before = Array("{\n  \"check\" : \"".utf8)
  private static let after = Array("\",\n".utf8)
  private static let length = before.count + 8 + after.count

  /// The file with the line, which becomes its second.
  static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.starts(with: start), seal(of: bytes) == nil else { return bytes }
    return before + Array(digits(bytes).utf8) + after + bytes.dropFirst(start.count)
  }

  /// The file without the line.
  static func opened(_ bytes: [UInt8]) -> [UInt8] { seal(of: bytes) == nil ? bytes : start + bytes.dropFirst(length) }

  /// Whether the file is as it was written.
  static func isWhole(_ bytes: [UInt8]) -> Bool { seal(of: bytes).map { $0 == digits(opened(bytes)) } ?? false }

  private static func digits(_ bytes: [UInt8]) -> String {
    let digits = String(CRC32.of(bytes), radix: 16)
    return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }

  private static func seal(of bytes: [UInt8]) -> String? {
    guard bytes.count >= length, bytes.starts(with: before), bytes[(length - after.count)..<length].elementsEqual(after) else { return nil }
    return String(decoding: bytes[before.count..<before.count + 8], as: UTF8.self)
  }
}
