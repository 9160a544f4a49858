/// What happens to a letter between its writing and its end.
public enum LetterEvent: Sendable, Equatable {
  /// A person lets a held letter go, or has a failed one tried again.
  case released
  /// It must wait for a person, and why.
  case held(why: String)
  /// A person decided that it is never sent, and why.
  case dropped(why: String)
  /// It is about to be handed to the server.
  case sending
  /// The server took it; what it said.
  case accepted(reply: String)
  /// The server could not take it now; what it said.
  case postponed(reply: String)
  /// The server will never take it; what it said.
  case refused(reply: String)
  /// The connection ended before the verdict; why.
  case lost(reply: String)
  /// The program ended while it was being sent.
  case interrupted
}
