import Foundation
import MailTransport

/// Something that fails and is tried again, until it works.
public struct Trouble: Sendable, Codable, Equatable {
  /// What is wrong and what to do.
  public var text: String
  /// Since when.
  public var since: Date
  /// Whether trying again will not help until somebody does something: a password, a certificate, a token.
  public var needsPerson: Bool

  /// Takes all.
  init(text: String, since: Date, needsPerson: Bool) {
    self.text = text
    self.since = since
    self.needsPerson = needsPerson
  }

  /// What an error says; `since` is kept from a trouble that goes on.
  init(_ error: any Error, before: Trouble?, now: Date) {
    text = "\(error)"
    since = before?.since ?? now
    needsPerson = (error as? TransportError).map { !$0.isTemporary } ?? (error is SecretSource.Failure)
  }
}
