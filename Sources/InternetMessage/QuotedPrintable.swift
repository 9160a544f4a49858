/// The quoted-printable transfer encoding (RFC 2045 section 6.7).
public enum QuotedPrintable {
  // QUIRK: an equals sign that begins neither `=XX` nor a soft line break is forbidden; programs that do not encode write it. It is kept as
  // it stands. Lower-case digits are taken.
  /// The bytes that a text stands for, and whether all of the text was sound.
  public static func decode(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], isSound: Bool) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isSound = true
    var index = bytes.startIndex
    // Blanks at the end of a line were added on the way and go (rule 3); encoded ones, and those before a soft line break, stay.
    var kept = 0
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == ASCII.lf {
        trimBlanks(&result, downTo: kept)
        result.append(byte)
        index += 1
      } else if byte != ASCII.equals {
        result.append(byte)
        index += 1
      } else if index + 2 < bytes.endIndex, let high = ASCII.hexValue(bytes[index + 1]), let low = ASCII.hexValue(bytes[index + 2]) {
        result.append(high << 4 | low)
        kept = result.count
        index += 3
      } else if let next = softBreak(bytes, after: index + 1) {
        kept = result.count
        index = next
      } else {
        isSound = false
        result.append(byte)
        index += 1
      }
    }
    return (result, isSound)
  }

  /// Where the text goes on after a soft line break, if `index` is in one: blanks, then a line end or the end of the text.
  private static func softBreak(_ bytes: ArraySlice<UInt8>, after index: Int) -> Int? {
    var next = index
    while next < bytes.endIndex, ASCII.isBlank(bytes[next]) { next += 1 }
    guard next < bytes.endIndex else { return next }
    if bytes[next] == ASCII.lf { return next + 1 }
    if bytes[next] == ASCII.cr { return next + 1 < bytes.endIndex && bytes[next + 1] == ASCII.lf ? next + 2 : next + 1 }
    return nil
  }

  private static func trimBlanks(_ result: inout [UInt8], downTo floor: Int) {
    let hasReturn = result.count > floor && result.last == ASCII.cr
    if hasReturn { result.removeLast() }
    while result.count > floor, let last = result.last, ASCII.isBlank(last) { result.removeLast() }
    if hasReturn { result.append(ASCII.cr) }
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
        result += [ASCII.equals, ASCII.cr, ASCII.lf]
        column = 0
      }
      result += isPlain ? [byte] : [ASCII.equals, ASCII.hexDigit(byte >> 4), ASCII.hexDigit(byte)]
      column += width
    }
  }
}
