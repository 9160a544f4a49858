/// What is done with a mail: the rows of a table, of which the first that fits wins.
public enum Disposition: String, Codable, Sendable, CaseIterable {
  /// Automatic mail: logged, never answered.
  case dropped
  /// Refers to a letter or case of ours and comes from a party to it, whatever the subject.
  case joins
  /// Refers to us, but not from a party: work on that case, no letter to anybody.
  case notAParty = "not-a-party"
  /// Contests a decision of ours, whatever the subject.
  case appeal
  /// Something for which a person is needed today.
  case urgent
  /// Asks for something, but nobody can be sure who wrote: work, no letter.
  case senderUnusable = "sender-unusable"
  /// A request that came the right way.
  case accepted
  /// A machine handed on what a person asked: work; a letter only after staff agree.
  case relay
  /// A request that came another way: the letter that says how, and a record (11 CCR 7020).
  case rejected
  /// Perhaps a request: work, no letter.
  case doubtful
  /// Everything else: left as it is.
  case left
}
