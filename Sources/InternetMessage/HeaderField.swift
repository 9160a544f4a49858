/// One header field (RFC 5322 section 2.2).
public struct HeaderField: Sendable {
  /// The name as written, without colon and white space.
  public let name: String
  /// The body, unfolded: line ends taken out, leading and trailing white space cut, encoded words NOT decoded.
  ///
  /// Bytes that are not UTF-8 are read as windows-1252.
  public let value: String

  /// Makes a field of its two halves.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  /// Whether this is the field `name`, compared without regard to ASCII case.
  public func isNamed(_ name: String) -> Bool {
    self.name.utf8.count == name.utf8.count && self.name.lowercased() == name.lowercased()
  }
}
