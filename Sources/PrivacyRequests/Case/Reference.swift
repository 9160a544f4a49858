/// What a mail refers to, as far as the spool knows.
public enum Reference: Sendable, Equatable {
  /// Nothing of ours.
  case none
  /// A case of ours, in which the sender has a part.
  case party
  /// A case of ours, in which the sender has no part.
  case outsider
}
