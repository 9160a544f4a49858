import Foundation

/// A mail that belongs to a case. The mail itself is in `messages/CASE.n.eml`.
public struct MailRecord: Codable, Sendable, Equatable {
  /// 1, 2, 3 … within the case.
  public var number: Int
  /// The identity of the mail: the printable form of its ``InternetMessage/MessageKey``.
  public var key: String
  /// Its Message-ID without angle brackets; nil when it has none.
  public var messageID: String?
  /// The one usable address it came from, lower case; nil when there is none.
  public var from: String?
  /// When our server received it.
  public var received: Date
  /// Where it was read: a file name, or account, mailbox, UIDVALIDITY and UID.
  public var source: String
  /// What the gate said.
  public var gate: Gate
  /// What was done with it.
  public var disposition: Disposition
  /// The rule that decided.
  public var rule: String

  /// Takes every field; the number is given by the case.
  public init(
    key: String, messageID: String?, from: String?, received: Date, source: String, gate: Gate, disposition: Disposition, rule: String
  ) {
    self.number = 0
    self.key = key
    self.messageID = messageID
    self.from = from
    self.received = received
    self.source = source
    self.gate = gate
    self.disposition = disposition
    self.rule = rule
  }
}
