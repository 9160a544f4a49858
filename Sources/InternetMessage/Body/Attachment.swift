/// A leaf that is not part of the letter's own text.
public struct Attachment: Sendable, Equatable {
  /// The name that the sender gave it; nil when there is none. Names nothing on this machine.
  public let name: String?
  /// `type/subtype` in lower case.
  public let type: String
  /// Size without transfer encoding, in bytes; nil for an enclosed message.
  public let size: Int?

  /// States an attachment.
  public init(name: String?, type: String, size: Int?) {
    self.name = name
    self.type = type
    self.size = size
  }
}
