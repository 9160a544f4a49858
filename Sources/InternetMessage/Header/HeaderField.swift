/// One header field (RFC 5322 section 2.2).
public struct HeaderField: Sendable {
  /// The whole field as it was received, name to last byte before the line end, folds included.
  public let line: ArraySlice<UInt8>
  private let nameLength: Int
  private let bodyOffset: Int
  /// How much of the body is interpreted, unfolded, in bytes.
  private let limit: Int

  /// The name as written, without colon and white space.
  public var name: String { String(decoding: line.prefix(nameLength), as: UTF8.self) }

  /// What follows the colon, as it was received.
  public var rawValue: ArraySlice<UInt8> { line.dropFirst(bodyOffset) }

  /// The body, unfolded and cut at ``Limits/fieldBytes``: line ends taken out, leading and trailing white space cut, encoded words NOT decoded.
  ///
  /// Bytes that are not UTF-8 are read as windows-1252.
  public var value: String { Charset.decodeUnlabelled(unfolded) }

  // QUIRK: a carriage return alone is forbidden (RFC 5322 section 2.2); old programs and attacks write it. It is kept as it is, so that
  // whoever judges the field sees a control byte (probe: bare CR in From).
  /// ``rawValue`` without line ends (RFC 5322 section 2.2.3) and without white space at both ends, cut at ``Limits/fieldBytes``.
  public var unfolded: [UInt8] {
    let trimmed = Bytes.trimmed(rawValue)
    guard trimmed.contains(ASCII.lf) else { return Array(trimmed.prefix(limit)) }
    var result: [UInt8] = []
    result.reserveCapacity(min(trimmed.count, limit))
    for byte in trimmed {
      if byte == ASCII.lf {
        while result.last == ASCII.cr { result.removeLast() }
      } else if result.count < limit || result.last == ASCII.cr {
        result.append(byte)
      } else {
        break
      }
    }
    return result.count > limit ? Array(result.prefix(limit)) : result
  }

  /// Makes a field of its two halves.
  public init(name: String, value: String) {
    let bytes = Array((name + ": " + value).utf8)
    self.init(line: bytes[...], nameLength: name.utf8.count, bodyOffset: name.utf8.count + 1, limit: bytes.count)
  }

  /// A field as it stands in a message; `bodyOffset` is the byte after the colon, counted from the start of `line`.
  init(line: ArraySlice<UInt8>, nameLength: Int, bodyOffset: Int, limit: Int) {
    self.line = line
    self.nameLength = nameLength
    self.bodyOffset = bodyOffset
    self.limit = max(0, limit)
  }

  /// Whether this is the field `name`, compared without regard to ASCII case.
  public func isNamed(_ name: String) -> Bool {
    nameLength == name.utf8.count && Bytes.equalIgnoringCase(line.prefix(nameLength), name.utf8)
  }
}
