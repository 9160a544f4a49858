import Foundation
import PrivacyRequests

/// One line of the log of decisions: what was done with a mail and by which rule; none of its text.
public struct Decision: Codable, Sendable, Hashable {
  /// Number of the line's format.
  public var format = 1
  /// When the mail was received.
  public var received: Date
  /// Where it was read: a file name, or account, mailbox, UIDVALIDITY and UID.
  public var source: String
  /// The identity of the mail.
  public var key: String
  /// What the gate said, as in `reject`.
  public var gate: String
  /// What was done, as in `rejected`.
  public var disposition: String
  /// The rule.
  public var rule: String
  /// The case; nil for mail that was left or dropped.
  public var `case`: String?

  /// Takes every field.
  public init(received: Date, source: String, key: String, gate: String, disposition: String, rule: String, case: String?) {
    self.received = received
    self.source = source
    self.key = key
    self.gate = gate
    self.disposition = disposition
    self.rule = rule
    self.case = `case`
  }

  /// The line about a mail that a case lists.
  init(_ mail: MailRecord, of number: CaseNumber) {
    self.init(
      received: mail.received, source: mail.source, key: mail.key, gate: mail.gate.rawValue, disposition: mail.disposition.rawValue,
      rule: mail.rule, case: "\(number)")
  }
}
