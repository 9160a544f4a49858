/// Where a mail stands among the mails of one person.
public enum ThreadKind: String, Sendable, Codable {
  /// The first mail on its matter.
  case new
  /// An answer to our verification letter, whatever it says.
  case replyVerification = "reply-verification"
  /// Speaks of an earlier request of the same person.
  case followUp = "follow-up"
}
