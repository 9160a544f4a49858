import Foundation

/// Something that happens to a case.
public enum Event: Sendable {
  /// The mail that makes the case.
  case opened(Opening)
  /// A mail of somebody tied to the case.
  case joined(Joining)
  /// A mail that refers to the case, of somebody who is not tied to it.
  case outsiderWrote(MailRecord)
  /// Staff must know something about a mail that the case lists last: a line of the history and work for a person.
  case remarked(String)
  /// Work on an item ended.
  case reported(what: String, done: Bool, note: String, worker: String)
  /// A mail says that a letter of ours could not be delivered, and why.
  case bounced(MailRecord, letter: Int, reply: String)
  /// Somebody with the token of a verification pressed a button on the page behind its link: it was me, or it was not me.
  case pressed(handle: String, isMe: Bool)
  /// Time has passed.
  case clock
  /// A person decided.
  case decided(StaffDecision)
  /// Something happened to the letter of that number.
  case letter(Int, LetterEvent)
}
