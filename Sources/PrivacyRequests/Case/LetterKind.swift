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
  /// A fresh link, because the first was not used.
  case reminder
  /// We could not find out that it was you, so we cannot do it.
  case couldNotVerify = "could-not-verify"
  /// What we did.
  case answer
  /// What we do not do, why, and how to appeal.
  case denial
  /// We need more time, and why.
  case moreTime = "extension"
  /// You took it back, so we stopped.
  case withdrawn

  /// Whether it carries a link and a token.
  public var carriesToken: Bool { self == .verification || self == .reminder }
}
