/// The letters there are; the raw value names the template file.
public enum LetterKind: String, CaseIterable, Codable, Sendable {
  /// What we understood, and by when each part is answered.
  case acknowledgement
  /// The link and the token, to the address on file.
  case verification
  /// How to submit a request that came another way.
  case rejection
  /// What do you want us to do?
  case clarification
  /// Thank you, we know that it was you.
  case confirmed
  /// You said that it was not you: nothing was done.
  case stopped
}
