/// An Internet message as it was received: header, tree of parts, and what was wrong with it (RFC 5322, RFC 2045-2049).
///
/// Reading never fails: whatever the bytes are, there is a message and a list of ``Defect``s. Nothing here recurses on input, and every
/// list is bounded by ``Limits``. Only fields and parts are found at once; what they say is decoded when it is asked for.
public struct Message: Sendable {
  /// The header fields of the message itself, in order, as they were written.
  public let header: Header
  /// The parts of the body, depth first. The first is the root and always there.
  public let parts: [Part]
  /// Size of the message as given, in bytes.
  public let byteCount: Int
  /// What was wrong with the lines: header, multiparts, limits.
  let structureDefects: [Defect]
  /// What was read at most.
  let limits: Limits

  /// Reads a message.
  ///
  /// - Parameters:
  ///   - bytes: The raw message. Line ends may be CRLF, LF or mixed; a leading mbox `From ` line is skipped.
  ///   - limits: What is read at most; the default is ``Limits/standard``.
  public init(parsing bytes: [UInt8], limits: Limits = .standard) {
    var parser = MessageParser(bytes: bytes, limits: limits)
    parts = parser.run()
    header = parts.first?.header ?? Header(fields: [])
    structureDefects = parser.defects
    byteCount = bytes.count
    self.limits = limits
  }
}
