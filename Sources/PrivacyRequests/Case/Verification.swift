import Foundation

/// A question to the address on file: was it you? Each is asked by one letter and answered once.
public struct Verification: Codable, Sendable, Equatable {
  /// Where it stands.
  public enum State: String, Codable, Sendable {
    /// Not answered.
    case open
    /// It was me.
    case confirmed
    /// It was not me.
    case denied
  }

  /// 64 random bits in base32: names the verification in links and replies, and opens nothing.
  public var handle: String
  /// The token, as crypt(3) keeps it.
  public var tokenHash: String
  /// To whom the token was sent: only this address can confirm by reply.
  public var to: String
  /// Whether ``to`` is on file.
  public var onFile: Bool
  /// The rights that it names.
  public var rights: [Right]
  /// Number of the letter that carries the token.
  public var letter: Int
  /// Last day on which it can be answered.
  public var expires: CalendarDay
  /// Where it stands.
  public var state: State

  /// An open verification.
  public init(handle: String, tokenHash: String, to: String, onFile: Bool, rights: [Right], letter: Int, expires: CalendarDay) {
    self.handle = handle
    self.tokenHash = tokenHash
    self.to = to
    self.onFile = onFile
    self.rights = rights
    self.letter = letter
    self.expires = expires
    self.state = .open
  }
}
