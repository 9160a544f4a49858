public import InternetMessage

/// What a mail says to somebody who reads it, decoded once for all who judge it.
public struct LetterText: Sendable, Equatable {
  /// The text, as ``InternetMessage/Message/readableText`` has it.
  public let text: String
  /// Whether the mail has more text than is read, so that a person must read the rest.
  public let isCut: Bool

  /// How much text is read, in bytes: 1 MiB, before and after its encodings are taken off. Of 1,664 messages two had more, both made to
  /// test parsers.
  public static let byteLimit = 1 << 20

  /// Takes the text out of a message.
  public init(of message: Message) {
    let (text, isCut) = message.readableText(limit: Self.byteLimit)
    let isLong = text.utf8.count > Self.byteLimit
    self.text = isLong ? String(decoding: text.utf8.prefix(Self.byteLimit), as: UTF8.self) : text
    self.isCut = isCut || isLong
  }
}
