/// A value with parameters, as in `Content-Type` and `Content-Disposition` (RFC 2045 section 5.1, RFC 2183, RFC 2231).
public struct Parameters: Sendable {
  /// What stands before the first semicolon, in lower case, comments taken out, white space folded.
  public let value: String
  /// Whether there were more parameters than are read.
  public let isCut: Bool
  private let list: [(name: [UInt8], value: [UInt8])]

  /// Reads a field.
  public init(_ field: HeaderField) {
    var scanner = ParameterScanner(field.unfolded)
    value = String(decoding: Bytes.lowercased(scanner.takeValue()), as: UTF8.self)
    list = scanner.takeParameters(atMost: Limits.parameters)
    isCut = !scanner.isAtEnd
  }

  /// A value without parameters.
  init(value: String) {
    self.value = value
    list = []
    isCut = false
  }

  /// The same parameters with another value.
  private init(value: String, of other: Parameters) {
    self.value = value
    list = other.list
    isCut = other.isCut
  }

  /// The same, with `value` where there is none.
  func defaulting(to value: String) -> Parameters { self.value.isEmpty ? Parameters(value: value, of: self) : self }

  /// Whether ``value`` is `type/subtype` (RFC 2045 section 5.1).
  var isMediaType: Bool {
    let halves = value.utf8.split(separator: ASCII.slash, omittingEmptySubsequences: false)
    return halves.count == 2 && halves.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 > ASCII.space && $0 < 0x7F } }
  }

  /// The parameter `name` as text, whatever its case: continuations joined, charset and percent signs decoded (RFC 2231 section 3 and 4).
  public subscript(name: String) -> String? {
    guard let found = find(name) else { return nil }
    if let charset = found.charset {
      return Charset(label: charset)?.decode(found.value[...]).text ?? Charset.decodeUnlabelled(found.value)
    }
    // QUIRK: RFC 2047 section 5 forbids encoded words in parameters; many programs write them in file names. They are decoded.
    return EncodedWord.decode(found.value)
  }

  /// The parameter `name` as bytes, for boundaries.
  func bytes(of name: String) -> [UInt8]? { find(name)?.value }

  private func find(_ name: String) -> (value: [UInt8], charset: String?)? {
    let key = Array(name.utf8)
    // The plain one first: so do most programs (probe: two file names).
    if let plain = list.first(where: { $0.name == key }) { return (plain.value, nil) }
    if let extended = list.first(where: { $0.name == key + [ASCII.star] }) { return Self.extended(extended.value) }
    return continued(key)
  }

  /// `name*0`, `name*1*` and so on, in the order of their numbers, whatever the order of writing.
  private func continued(_ key: [UInt8]) -> (value: [UInt8], charset: String?)? {
    var pieces: [Int: (value: [UInt8], isEncoded: Bool)] = [:]
    for item in list where item.name.starts(with: key + [ASCII.star]) {
      var digits = item.name.dropFirst(key.count + 1)
      let isEncoded = digits.last == ASCII.star
      if isEncoded { digits.removeLast() }
      guard digits.count <= 4, let number = Int(String(decoding: digits, as: UTF8.self)), pieces[number] == nil else { continue }
      pieces[number] = (item.value, isEncoded)
    }
    guard let first = pieces[0] else { return nil }
    var (result, charset) = first.isEncoded ? Self.extended(first.value) : (first.value, nil)
    var number = 1
    while let piece = pieces[number] {
      result += piece.isEncoded ? Self.percentDecoded(piece.value[...]) : piece.value
      number += 1
    }
    return (result, charset)
  }

  /// `charset'language'text` with percent signs; text without the two apostrophes is taken as it is.
  private static func extended(_ value: [UInt8]) -> (value: [UInt8], charset: String?) {
    let pieces = value.split(separator: ASCII.apostrophe, maxSplits: 2, omittingEmptySubsequences: false)
    guard pieces.count == 3 else { return (percentDecoded(value[...]), nil) }
    return (percentDecoded(pieces[2]), String(decoding: pieces[0], as: UTF8.self))
  }

  private static func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == ASCII.percent, index + 2 < bytes.endIndex, let high = ASCII.hexValue(bytes[index + 1]),
        let low = ASCII.hexValue(bytes[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}
