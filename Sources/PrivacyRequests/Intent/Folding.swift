/// Brings letters down to lower-case ASCII so that `Él`, `EL` and `el` are one word.
///
/// Covers Latin-1, the Latin Extended-A letters of the languages that are read here, Russian and Ukrainian letters, combining marks, and the
/// typographic quotes, dashes and spaces. Everything else is no letter.
enum Folding {
  /// What a scalar becomes; nothing for a combining mark or a zero-width character.
  static func fold(_ scalar: Unicode.Scalar) -> Folded {
    let value = scalar.value
    if value < 0x80 { return .byte(fold(ascii: UInt8(truncatingIfNeeded: value))) }
    switch value {
    case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: return .nothing
    case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: return .byte(0x20)
    case 0x2018, 0x2019, 0x201B, 0xB4, 0x2BC: return .byte(0x27)
    case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: return .byte(0x22)
    case 0x2010, 0x2011: return .byte(0x2D)
    case 0x2012...0x2015: return .byte(0x2C)
    case 0x2022, 0x25CF, 0x25AA, 0xB7, 0x2043: return .byte(0x2A)
    case 0x2026: return .byte(0x2E)
    case 0xDF: return .pair(0x73, 0x73)
    case 0xC6, 0xE6: return .pair(0x61, 0x65)
    case 0x152, 0x153: return .pair(0x6F, 0x65)
    case 0xC0...0xFF: return latin1(value)
    case 0x100...0x17F: return extended(value)
    case 0x410...0x44F, 0x401, 0x451, 0x404, 0x454, 0x406, 0x456, 0x407, 0x457, 0x490, 0x491: return cyrillic(value)
    default: return .other
    }
  }

  /// The outcome of folding one scalar.
  enum Folded: Equatable {
    /// Leaves no trace.
    case nothing
    /// One ASCII byte.
    case byte(UInt8)
    /// Two ASCII letters.
    case pair(UInt8, UInt8)
    /// Not covered; ends a word.
    case other
  }

  /// What a byte of ASCII becomes; always a byte.
  static func fold(ascii byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x60: 0x27
    default: byte
    }
  }

  private static func latin1(_ value: UInt32) -> Folded {
    switch value | 0x20 {
    case 0xE0...0xE5: .byte(0x61)
    case 0xE7: .byte(0x63)
    case 0xE8...0xEB: .byte(0x65)
    case 0xEC...0xEF: .byte(0x69)
    case 0xF1: .byte(0x6E)
    case 0xF2...0xF6, 0xF8: .byte(0x6F)
    case 0xF9...0xFC: .byte(0x75)
    case 0xFD, 0xFF: .byte(0x79)
    case 0xF0: .byte(0x64)
    default: .other
    }
  }

  private static func extended(_ value: UInt32) -> Folded {
    switch value {
    case 0x100...0x105: .byte(0x61)
    case 0x106...0x10D: .byte(0x63)
    case 0x10E...0x111: .byte(0x64)
    case 0x112...0x11B: .byte(0x65)
    case 0x11C...0x123: .byte(0x67)
    case 0x128...0x131: .byte(0x69)
    case 0x139...0x142: .byte(0x6C)
    case 0x143...0x148: .byte(0x6E)
    case 0x14C...0x151: .byte(0x6F)
    case 0x154...0x159: .byte(0x72)
    case 0x15A...0x161: .byte(0x73)
    case 0x162...0x167: .byte(0x74)
    case 0x168...0x173: .byte(0x75)
    case 0x179...0x17E: .byte(0x7A)
    default: .other
    }
  }

  /// One letter for each: enough to tell words apart. The word for "and" becomes `y`, as the Spanish one, and none becomes `i`.
  private static func cyrillic(_ value: UInt32) -> Folded {
    switch value {
    case 0x401, 0x451, 0x404, 0x454: return .byte(0x65)
    case 0x406, 0x456, 0x407, 0x457: return .byte(0x79)
    case 0x490, 0x491: return .byte(0x67)
    default: break
    }
    let letters: StaticString = "abvgdejzyiklmnoprstufhccss-x-eua"
    let letter = letters.utf8Start[Int((value - 0x410) % 0x20)]
    return letter == 0x2D ? .nothing : .byte(letter)
  }

  /// A text folded to ASCII, with what is not covered turned into `?`; for comparing lines and subjects.
  static func fold(_ text: some StringProtocol) -> String { String(decoding: fold(bytes: text.utf8), as: UTF8.self) }

  /// The same for UTF-8.
  static func fold(bytes: some Collection<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    if bytes.allSatisfy({ $0 < 0x80 }) {
      for byte in bytes { folded.append(fold(ascii: byte)) }
      return folded
    }
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch fold(scalar) {
      case .nothing: continue
      case .byte(let byte): folded.append(byte)
      case .pair(let first, let second): folded += [first, second]
      case .other: folded.append(0x3F)
      }
    }
    return folded
  }
}
