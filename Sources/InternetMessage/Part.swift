/// One node of the tree of a message body: a leaf or a multipart (RFC 2046).
public struct Part: Sendable {
  /// Index in ``Message/parts`` of the multipart that holds this part; nil for the root.
  public let parent: Int?
  /// How many multiparts are around this part; 0 for the root.
  public let depth: Int
  /// The fields of this part; for the root those of the message.
  public let header: Header
  /// `type/subtype` in lower case, defaults of RFC 2045 section 5.2 applied.
  public let mediaType: String
  /// The bytes between this part's header and its end, not decoded.
  public let content: ArraySlice<UInt8>
}
