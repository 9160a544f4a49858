/// What a person says in his own words to "was it you?".
public enum ConfirmationAnswer: Sendable, Equatable {
  /// He made the request; the words that say so.
  case yes(String)
  /// He did not make it; the words that say so.
  case notMe(String)
}
