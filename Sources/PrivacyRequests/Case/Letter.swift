import Foundation

/// A letter as the case keeps it; `outbox/` holds a copy.
public struct Letter: Codable, Sendable, Equatable {
  /// Where a letter stands.
  public enum State: String, Codable, Sendable {
    /// A person must let it go.
    case held
    /// Will be sent.
    case new
    /// Is being sent, or was when the program ended.
    case sending
    /// The server took it.
    case sent
    /// Nobody knows whether the server took it: it is sent again byte for byte.
    case unknown
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
  /// Number of the mail that caused it.
  public var mail: Int
  /// The rights that it speaks of.
  public var rights: [Right]
  /// Its Message-ID without angle brackets; how replies find the case.
  public var messageID: String
  /// The handle of the verification that it carries; nil for other letters.
  public var handle: String?
  /// Whether the case existed before and these rights were added to it.
  public var addedToCase: Bool
  /// What staff added in their own words, for writing it anew; nil when they added nothing.
  public var words: String?
  /// The whole message as it will be sent, ASCII with CRLF; the token is blanked once it was sent or dropped.
  public var message: String
  /// How often it was handed to a server; a letter that a server has seen is never written anew.
  public var attempts: Int
  /// Not tried again before; nil when it can go at once.
  public var notBefore: Date?
  /// When a person let it go; such a letter is not held by a cap again.
  public var released: Date?
  /// When the server took it; nil until then.
  public var sent: Date?
  /// What the server said last, one line; nil before the first attempt.
  public var reply: String?

  /// A letter that nobody has tried to send.
  public init(
    number: Int, kind: LetterKind, to: String, state: State, heldBecause: String?, written: Date, mail: Int, rights: [Right],
    messageID: String, handle: String?, addedToCase: Bool, message: String
  ) {
    self.number = number
    self.kind = kind
    self.to = to
    self.state = state
    self.heldBecause = heldBecause
    self.written = written
    self.mail = mail
    self.rights = rights
    self.messageID = messageID
    self.handle = handle
    self.addedToCase = addedToCase
    self.message = message
    self.attempts = 0
  }
}
