/// What the page behind a link shows.
public enum LinkState: Sendable, Equatable {
  /// The question, with both answers.
  case open
  /// The owner of the address said that it was him.
  case confirmed
  /// He said that it was not him.
  case denied
  /// He said both, one after the other; a person looks into it.
  case both
  /// It was not used in time.
  case expired
}
