/// The four things that can be done with a mail at the door.
public enum Gate: String, Sendable, Codable, CaseIterable {
  /// It came the right way; it becomes a case.
  case accept
  /// It asks for a right but came another way.
  case reject
  /// Everything else from people: left in the mailbox as it is.
  case leave
  /// Automatic mail: never answered.
  case drop
}
