import Foundation
import PrivacyRequests

/// A letter as it lies in the outbox (Queue.md).
public struct OutboxEntry: Codable, Sendable, Equatable {
  /// Number of the format.
  public var format = 1
  /// The case.
  public var `case`: CaseNumber
  /// Number of the letter within the case.
  public var letter: Int
  /// Which letter.
  public var kind: LetterKind
  /// To whom.
  public var to: String
  /// Why it is held; nil when it is not.
  public var why: String?
  /// When it was written.
  public var written: Date
  /// How often it was handed to a server.
  public var attempts: Int
  /// Not tried again before; nil when it can go at once.
  public var notBefore: Date?
  /// When a person let it go; nil when nobody had to.
  public var released: Date?
  /// When the server took it; nil until then.
  public var sent: Date?
  /// What the server said last; nil before the first attempt.
  public var reply: String?
  /// The whole mail as it will be sent; once it was, with its token blanked.
  public var message: String

  init(_ letter: Letter, of number: CaseNumber) {
    self.case = number
    self.letter = letter.number
    self.kind = letter.kind
    self.to = letter.to
    self.why = letter.heldBecause
    self.written = letter.written
    self.attempts = letter.attempts
    self.notBefore = letter.notBefore
    self.released = letter.released
    self.sent = letter.sent
    self.reply = letter.reply
    self.message = letter.message
  }

  static func fileName(_ number: CaseNumber, _ letter: Int) -> String { "\(number).\(letter).json" }

  /// How people and `outbox show` name it: `CASE.n`.
  public var name: String { "\(self.case).\(letter)" }

  /// The name of its file.
  public var fileName: String { Self.fileName(self.case, letter) }
}
