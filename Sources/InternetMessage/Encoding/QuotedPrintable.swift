/// The quoted-printable transfer encoding (RFC 2045 section 6.7).
public enum QuotedPrintable {
  // QUIRK: an equals sign that begins neither `=XX` nor a soft line break is forbidden; programs that do not encode write it. It is kept as
  // it stands. Lower-case digits are taken.
  /// The bytes that a text stands for, and whether all of the text was sound.
  ///
  /// Blanks at the end of a line were added on the way and go (rule 3); encoded ones, and those before a soft line break, stay.
  public static func decode(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], isSound: Bool) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isSound = true
    bytes.withUnsafeBufferPointer { source in
      var start = 0
      while start < source.count {
        let next = min(source.count, Bytes.index(of: ASCII.lf, in: source, from: start) + 1)
        var end = next
        while end > start, ASCII.isWhite(source[end - 1]) { end -= 1 }
        let isSoft = end > start && source[end - 1] == ASCII.equals
        if !decodeLine(UnsafeBufferPointer(rebasing: source[start..<(isSoft ? end - 1 : end)]), into: &result) { isSound = false }
        if !isSoft { appendEnd(of: source[end..<next], into: &result) }
        start = next
      }
    }
    return (result, isSound)
  }

  /// The line end, of what follows the last character of a line.
  private static func appendEnd(of rest: Slice<UnsafeBufferPointer<UInt8>>, into result: inout [UInt8]) {
    guard rest.last == ASCII.lf else {
      // The end of the text, not of a line: its blanks were not added by lines being padded.
      result.append(contentsOf: rest)
      return
    }
    if rest.dropLast().last == ASCII.cr { result.append(ASCII.cr) }
    result.append(ASCII.lf)
  }

  /// Decodes what is between line ends; false when an equals sign began nothing.
  private static func decodeLine(_ line: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]) -> Bool {
    var isSound = true
    var index = 0
    while index < line.count {
      let mark = Bytes.index(of: ASCII.equals, in: line, from: index)
      result.append(contentsOf: line[index..<mark])
      guard mark < line.count else { break }
      if mark + 2 < line.count, let high = ASCII.hexValue(line[mark + 1]), let low = ASCII.hexValue(line[mark + 2]) {
        result.append(high << 4 | low)
        index = mark + 3
      } else {
        isSound = false
        result.append(ASCII.equals)
        index = mark + 1
      }
    }
    return isSound
  }

  /// The text for some bytes: lines of at most 76 characters, CRLF line ends.
  ///
  /// - Parameter bytes: Text with LF or CRLF line ends.
  public static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for (number, line) in Bytes.withLineFeeds(Array(bytes)[...]).split(separator: ASCII.lf, omittingEmptySubsequences: false).enumerated() {
      if number > 0 { result += [ASCII.cr, ASCII.lf] }
      encodeLine(line, into: &result)
    }
    return result
  }

  private static func encodeLine(_ line: ArraySlice<UInt8>, into result: inout [UInt8]) {
    var column = 0
    for (index, byte) in zip(line.indices, line) {
      let isLast = index == line.endIndex - 1
      // A dot at the start and `From ` are encoded as well: mail transports and mbox files change them (RFC 2049 section 3).
      let isFragile = column == 0 && (byte == ASCII.dot || line[index...].starts(with: "From ".utf8))
      let isPlain = (byte > ASCII.space && byte < 0x7F && byte != ASCII.equals && !isFragile) || (ASCII.isBlank(byte) && !isLast)
      let width = isPlain ? 1 : 3
      if column + width > (isLast ? 76 : 75) {
        result.append(contentsOf: [ASCII.equals, ASCII.cr, ASCII.lf])
        column = 0
      }
      if isPlain {
        result.append(byte)
      } else {
        result.append(ASCII.equals)
        result.append(ASCII.hexDigit(byte >> 4))
        result.append(ASCII.hexDigit(byte))
      }
      column += width
    }
  }
}
