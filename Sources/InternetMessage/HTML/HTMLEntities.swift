/// Character references (HTML Living Standard section 13.5), those that mail uses.
enum HTMLEntities {
  /// The character that a reference at `index`, an ampersand, stands for; nil when it is none.
  static func decode(_ text: ArraySlice<UInt8>, at index: Int) -> (text: Unicode.Scalar, end: Int)? {
    let body = text[(index + 1)...].prefix(12)
    let word = body.prefix { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x23 }
    guard !word.isEmpty else { return nil }
    let hasEnd = word.endIndex < text.endIndex && text[word.endIndex] == ASCII.semicolon
    let end = hasEnd ? word.endIndex + 1 : word.endIndex
    if word.first == 0x23 { return numeric(word.dropFirst()).map { ($0, end) } }
    let name = String(decoding: word, as: UTF8.self)
    guard let scalar = named[name], hasEnd || legacy.contains(name) else { return nil }
    return (scalar, end)
  }

  /// References that old pages write without a semicolon.
  private static let legacy: Set<String> = ["amp", "lt", "gt", "quot", "nbsp", "copy", "reg", "AMP", "LT", "GT", "QUOT"]

  private static func numeric(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHex = digits.first == 0x78 || digits.first == 0x58
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHex ? 16 : 10), text.utf8.first != 0x2B, text.utf8.first != ASCII.hyphen else { return nil }
    // 0x80-0x9F mean windows-1252, as in browsers.
    if value >= 0x80, value < 0xA0 { return Charset.decodeUnlabelled([UInt8(truncatingIfNeeded: value)]).unicodeScalars.first }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// Characters that take no room: a reader does not see them, and mail that wants to fool a filter puts them into words.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x34F, 0x200B, 0x200C, 0x200E, 0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// Where an invisible character at `index` ends; nil when there is none.
  static func invisibleEnd(_ text: ArraySlice<UInt8>, at index: Int) -> Int? {
    for sequence in invisible where text[index...].starts(with: sequence) { return index + sequence.count }
    return nil
  }

  private static let invisible: [[UInt8]] = ["\u{AD}", "\u{34F}", "\u{200B}", "\u{200C}", "\u{200E}", "\u{200F}", "\u{2060}", "\u{FEFF}"]
    .map {
      Array($0.utf8)
    }

  private static let named: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = [:]
    for (offset, name) in latin1.split(separator: " ").enumerated() { table[String(name)] = Unicode.Scalar(UInt32(0xA0 + offset)) }
    for pair in others.split(separator: " ") {
      let halves = pair.split(separator: "=")
      if halves.count == 2, let value = UInt32(halves[1], radix: 16) { table[String(halves[0])] = Unicode.Scalar(value) }
    }
    return table
  }()

  /// U+00A0 to U+00FF in order.
  private static let latin1 =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil "
    + "sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave "
    + "Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute "
    + "acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml "
    + "divide oslash ugrave uacute ucirc uuml yacute thorn yuml"

  private static let others =
    "amp=26 lt=3C gt=3E quot=22 apos=27 AMP=26 LT=3C GT=3E QUOT=22 OElig=152 oelig=153 Scaron=160 scaron=161 Yuml=178 fnof=192 circ=2C6 "
    + "tilde=2DC ensp=2002 emsp=2003 thinsp=2009 zwnj=200C zwj=200D lrm=200E rlm=200F ndash=2013 mdash=2014 lsquo=2018 rsquo=2019 "
    + "sbquo=201A ldquo=201C rdquo=201D bdquo=201E dagger=2020 Dagger=2021 bull=2022 hellip=2026 permil=2030 prime=2032 Prime=2033 "
    + "lsaquo=2039 rsaquo=203A euro=20AC trade=2122 larr=2190 uarr=2191 rarr=2192 darr=2193 harr=2194 minus=2212 ne=2260 le=2264 ge=2265 "
    + "check=2713 star=2606 starf=2605 colon=3A comma=2C period=2E excl=21 quest=3F lpar=28 rpar=29 sol=2F num=23 percnt=25 commat=40 "
    + "NewLine=A Tab=9 hyphen=2010 dash=2010 lowbar=5F ast=2A equals=3D plus=2B dollar=24 semi=3B"
}
