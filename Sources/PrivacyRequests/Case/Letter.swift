import Foundation

/// A letter as the case keeps it; `outbox/` holds a copy.
public struct Letter: Codable, Sendable, Equatable {
  /// Where a letter stands.
  public enum State: String, Codable, Sendable {
    /// A person must let it go.
    case held
    /// Will be sent.
    case new
    /// The server took it.
    case sent
    /// Refused for good.
    case failed
    /// Staff decided not to send it.
    case dropped
  }

  /// 1, 2, 3 … within the case.
  public var number: Int
  /// Which letter.
  public var kind: LetterKind
  /// The one address to which it goes.
  public var to: String
  /// Where it stands.
  public var state: State
  /// Why it is held; nil when it is not.
  public var heldBecause: String?
  /// When it was written.
  public var written: Date
  /// The rights that it speaks of.
  public var rights: [Right]
  /// Its Message-ID without angle brackets; how replies find the case.
  public var messageID: String
  /// The handle of the verification that it carries; nil for other letters.
  public var handle: String?
  /// The whole message as it will be sent, ASCII with CRLF; the token is blanked once it was sent.
  public var message: String

  /// Takes every field.
  public init(
    number: Int, kind: LetterKind, to: String, state: State, heldBecause: String?, written: Date, rights: [Right], messageID: String,
    handle: String?, message: String
  ) {
    self.number = number
    self.kind = kind
    self.to = to
    self.state = state
    self.heldBecause = heldBecause
    self.written = written
    self.rights = rights
    self.messageID = messageID
    self.handle = handle
    self.message = message
  }
}
