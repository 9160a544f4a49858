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
  /// The whole mail as it will be sent.
  public var message: String

  init(_ letter: Letter, of number: CaseNumber) {
    self.case = number
    self.letter = letter.number
    self.kind = letter.kind
    self.to = letter.to
    self.why = letter.heldBecause
    self.message = letter.message
  }

  static func fileName(_ number: CaseNumber, _ letter: Int) -> String { "\(number).\(letter).json" }

  /// How people and `outbox show` name it: `CASE.n`.
  public var name: String { "\(self.case).\(letter)" }

  /// The name of its file.
  public var fileName: String { Self.fileName(self.case, letter) }
}
