/// What a server said of a letter. Each has the server's words, one line, for staff.
public enum Verdict: Sendable, Equatable {
  /// It took the letter.
  case accepted(String)
  /// It may take it later.
  case postponed(String)
  /// There was no server to ask; nothing was handed over.
  case unreachable(String)
  /// It never will.
  case refused(String)
  /// Nobody knows: the connection ended before it spoke.
  case unknown(String)
}
