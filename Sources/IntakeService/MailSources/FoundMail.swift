import Foundation

/// A mail that a source offers, before it is read.
public struct FoundMail: Sendable {
  /// Where it was found, for people: the path, or the UID.
  public var name: String
  /// Where it was found, for the record: the file's own name.
  public var source: String
  /// The raw mail.
  public var bytes: [UInt8]
  /// When our server received it.
  public var received: Date

  /// Whether it could not be fetched, and ``bytes`` only say where it is; then it is work for a person.
  public var isUnread: Bool

  /// Takes them all.
  public init(name: String, source: String, bytes: [UInt8], received: Date, isUnread: Bool = false) {
    self.isUnread = isUnread
    self.name = name
    self.source = source
    self.bytes = bytes
    self.received = received
  }
}
