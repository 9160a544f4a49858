import InternetMessage

/// Who sent a mail, and how far that can be believed.
public struct Sender: Sendable, Equatable {
  /// Whether the From field names somebody to whom a letter may go.
  public enum Standing: Sendable, Equatable {
    /// Exactly one mailbox that can be written to.
    case usable(Mailbox)
    /// Nobody may be written to; the reason in one plain sentence.
    case unusable(String)
  }
  /// Whether the From field names somebody to whom a letter may go.
  public let standing: Standing
  /// What our own server found out about the domain of the From address.
  public let dmarc: DMARCVerdict

  /// Takes both as they are.
  public init(standing: Standing, dmarc: DMARCVerdict) {
    self.standing = standing
    self.dmarc = dmarc
  }

  /// The mailbox, when it is usable.
  public var mailbox: Mailbox? {
    if case .usable(let mailbox) = standing { return mailbox }
    return nil
  }
}
