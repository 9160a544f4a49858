/// How the bytes of a text stand for characters (RFC 2046 section 4.1.2).
public struct Charset: Sendable, Equatable {
  private let converter: String

  /// Whether a line end is the two bytes CR LF; not so in UTF-16 and UTF-32.
  var hasByteLineEnds: Bool { !converter.hasPrefix("UTF-16") && !converter.hasPrefix("UTF-32") }

  private static let utf8 = "UTF-8"
  private static let windows1252 = "WINDOWS-1252"

  /// The charset of a label, whatever its case; nil when the label is unknown.
  public init?(label: String) {
    let key = label.lowercased().filter { $0 != "\"" && $0 != "'" && $0 != " " }
    guard key.utf8.count <= 64, let converter = CharsetLabels.converter(for: key) else { return nil }
    self.converter = converter
  }

  // QUIRK: US-ASCII and ISO 8859-1 have no characters at 0x80-0x9F; Windows programs put windows-1252 under both names. They are read as
  // windows-1252, as the WHATWG Encoding Standard does.
  /// The text for some bytes, and whether every byte had a meaning; one that had none is U+FFFD.
  public func decode(_ bytes: ArraySlice<UInt8>) -> (text: String, isSound: Bool) {
    switch converter {
    case Self.utf8:
      if let text = String(validating: bytes, as: UTF8.self) { return (text, true) }
      return (String(decoding: bytes, as: UTF8.self), false)
    case Self.windows1252:
      let isASCII = bytes.allSatisfy { $0 < 0x80 }
      return (isASCII ? String(decoding: bytes, as: UTF8.self) : Self.decodeWindows1252(bytes), true)
    default: return CharsetConverter.decode(bytes, from: converter)
    }
  }

  /// The text for bytes that no label speaks of, or a wrong one: UTF-8 if they are that, else windows-1252.
  public static func decodeUnlabelled(_ bytes: some Collection<UInt8>) -> String {
    String(validating: bytes, as: UTF8.self) ?? decodeWindows1252(bytes)
  }

  private static func decodeWindows1252(_ bytes: some Collection<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        result.append(contentsOf: upper[Int(byte & 0x7F)])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// windows-1252 from 0x80 on, each in UTF-8.
  private static let upper: [[UInt8]] = (0x80...0xFF).map { byte in
    let scalar = byte < 0xA0 ? controls[byte - 0x80] : UInt16(byte)
    return Array(String(decoding: [scalar], as: UTF16.self).utf8)
  }

  /// windows-1252, 0x80 to 0x9F; the five free places are the controls of ISO 8859-1, as WHATWG has it.
  private static let controls: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
