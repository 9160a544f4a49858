/// Something in a message that the standards forbid, or that was cut at a limit.
public struct Defect: Sendable, Equatable {
  /// What kind of defect; stable names, for programs.
  public enum Kind: String, Sendable, CaseIterable {
    /// A header line without a colon.
    case headerLineWithoutColon
    /// A header block that begins with a continuation line.
    case headerBeginsWithContinuation
    /// A header block that ends without an empty line.
    case headerWithoutEnd
    /// A carriage return alone, or a NUL or other control, in a header field.
    case controlInHeader
    /// The message is longer than ``Limits/messageBytes``.
    case messageTooLong
    /// A header block longer than ``Limits/headerBytes``.
    case headerTooLong
    /// More fields than ``Limits/headerFields``.
    case tooManyHeaderFields
    /// A field longer than ``Limits/fieldBytes``.
    case fieldTooLong
    /// Multiparts deeper than ``Limits/depth``.
    case nestedTooDeep
    /// More parts than ``Limits/parts``.
    case tooManyParts
    /// A multipart without a boundary parameter, or one that cannot be used.
    case multipartWithoutBoundary
    /// A multipart none of whose delimiters was found.
    case multipartWithoutParts
    /// A multipart whose closing delimiter is missing (RFC 2046 section 5.1.1).
    case multipartWithoutEnd
    /// A `Content-Type` that cannot be read; text/plain is assumed (RFC 2045 section 5.2).
    case malformedContentType
    /// A field that may stand only once stands more than once (RFC 5322 section 3.6).
    case repeatedField
    /// Base64 with bytes outside of its alphabet or cut short (RFC 2045 section 6.8).
    case malformedBase64
    /// Quoted-printable with an equals sign that begins nothing (RFC 2045 section 6.7).
    case malformedQuotedPrintable
    /// A charset that is not known here; the text was read as UTF-8 or windows-1252.
    case unknownCharset
    /// Text that is not in the charset its label says.
    case malformedText
    /// More mailboxes than ``Limits/mailboxes``.
    case tooManyMailboxes
    /// More parameters than are read.
    case tooManyParameters
    /// More encoded words in one field than are decoded.
    case tooManyEncodedWords
    /// More message identifiers in one field than are read.
    case tooManyMessageIDs
  }
  /// What is wrong.
  public let kind: Kind
  /// Where it begins, in bytes from the start of the message.
  public let offset: Int

  /// States a defect.
  public init(kind: Kind, offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}
