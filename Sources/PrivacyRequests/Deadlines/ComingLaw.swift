/// A law that will begin, or will change so much that the cells of its state must be looked up again.
public struct ComingLaw: Sendable, Equatable {
  /// Two letters.
  public let state: String
  /// When.
  public let from: CalendarDay
  /// What, in a sentence.
  public let what: String
}
