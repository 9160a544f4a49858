import PrivacyRequests

/// What became of one mail.
public struct Filed: Sendable, Equatable {
  /// The mail, as its source names it.
  public var name: String
  /// What the gate said.
  public var gate: Gate
  /// What was done.
  public var disposition: Disposition
  /// The case that the mail belongs to; nil when it was left or dropped.
  public var number: CaseNumber?
  /// Letters that were written because of it.
  public var letters: [LetterKind]
  /// Work that was put into the queue because of it.
  public var items: [String]
  /// Whether the mail had been filed before, and nothing was done now.
  public var wasKnown: Bool
}
