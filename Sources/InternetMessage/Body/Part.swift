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
  /// `Content-Type` with its parameters, as written; text/plain without any when there is none.
  public let contentType: Parameters
  /// The bytes between this part's header and its end, not decoded.
  public let content: ArraySlice<UInt8>
  /// Whether this part holds other parts, which follow it in ``Message/parts``.
  public let isMultipart: Bool
}

extension Part {
  /// The content with its transfer encoding taken off, and whether that went without guessing (RFC 2045 section 6).
  ///
  /// An encoding that is not known leaves the bytes as they are.
  public var decoded: (bytes: [UInt8], isSound: Bool) {
    let (bytes, isSound) = decodedContent
    return (Array(bytes), isSound)
  }

  /// ``decoded``; a slice of the message itself when there is nothing to take off.
  var decodedContent: (bytes: ArraySlice<UInt8>, isSound: Bool) {
    switch transferEncoding {
    case "base64":
      let (bytes, isSound) = Base64.decode(content)
      return (bytes[...], isSound)
    case "quoted-printable":
      let (bytes, isSound) = QuotedPrintable.decode(content)
      return (bytes[...], isSound)
    default: return (content, true)
    }
  }

  /// `Content-Transfer-Encoding` in lower case; `7bit` when there is none.
  public var transferEncoding: String {
    guard !isMultipart, let field = header.first("Content-Transfer-Encoding") else { return "7bit" }
    return Parameters(field).value
  }

  /// The content as text with LF line ends, and whether every byte had a meaning.
  ///
  /// Without a label, or with one that is not known, it is UTF-8 if it can be, else windows-1252.
  public var text: (text: String, isSound: Bool) { text(of: decodedContent.bytes) }

  /// ``text``, of content whose transfer encoding is already taken off.
  func text(of bytes: ArraySlice<UInt8>) -> (text: String, isSound: Bool) {
    let label = contentType["charset"]
    guard let label, let charset = Charset(label: label) else {
      return (Charset.decodeUnlabelled(Bytes.withLineFeeds(bytes)), label == nil)
    }
    if charset.hasByteLineEnds { return charset.decode(Bytes.withLineFeeds(bytes)[...]) }
    let (text, isSound) = charset.decode(bytes)
    return (Self.withLineFeeds(text), isSound)
  }

  private static func withLineFeeds(_ text: String) -> String {
    guard text.utf8.contains(ASCII.cr) else { return text }
    return String(decoding: Bytes.withLineFeeds(Array(text.utf8)[...]), as: UTF8.self)
  }

  /// The same part with no more of its content than so many bytes.
  func prefix(_ limit: Int) -> Part {
    Part(
      parent: parent, depth: depth, header: header, mediaType: mediaType, contentType: contentType, content: content.prefix(max(0, limit)),
      isMultipart: isMultipart)
  }

  /// `Content-Disposition` with its parameters; nil when there is none (RFC 2183).
  public var disposition: Parameters? { header.first("Content-Disposition").map { Parameters($0) } }

  /// The name that the sender gave to the content: `filename`, else `name`; nil when there is none.
  ///
  /// A stranger's text: it may hold slashes, dots and controls, and names nothing on this machine.
  public var fileName: String? {
    let name = disposition?["filename"] ?? contentType["name"]
    return name.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether the content is a message of its own, or a report.
  var isMessage: Bool { mediaType.hasPrefix("message/") }

  /// The part as an attachment; a message has no size.
  func attachment(size: Int) -> Attachment { Attachment(name: fileName, type: mediaType, size: isMessage ? nil : size) }

  /// Whether the content is the letter, by its header: text/plain or text/html, not named, not `attachment`.
  var isBodyText: Bool {
    (mediaType == "text/plain" || mediaType == "text/html") && fileName == nil && disposition?.value != "attachment"
  }

  // QUIRK: RFC 2045 section 5.2 reads what has no usable type as text/plain. So does a person with the types that are kept as words here, and
  // with a multipart whose delimiters are missing.
  /// Whether a reader sees the content as plain text.
  var readsAsPlainText: Bool {
    guard !isMultipart, disposition?.value != "attachment" else { return false }
    return mediaType == "text/plain" || mediaType.hasPrefix("multipart/") || !mediaType.utf8.contains(ASCII.slash)
  }
}
