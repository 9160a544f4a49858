/// A letter as it is handed to a server.
public struct Parcel: Sendable, Equatable {
  /// `CASE.n`, for names of files and messages.
  public var name: String
  /// Where bounces go (MAIL FROM).
  public var reversePath: String
  /// The one address to which it goes (RCPT TO).
  public var to: String
  /// The whole message, CRLF line ends.
  public var bytes: [UInt8]

  /// Takes them all.
  public init(name: String, reversePath: String, to: String, bytes: [UInt8]) {
    self.name = name
    self.reversePath = reversePath
    self.to = to
    self.bytes = bytes
  }
}
