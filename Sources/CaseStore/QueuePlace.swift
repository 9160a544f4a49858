/// The directories of the queue; each is a state of an item (Queue.md).
public enum QueuePlace: String, CaseIterable, Sendable {
  /// Can be done now.
  case ready
  /// Somebody does it.
  case claimed
  /// Done, not yet in the case.
  case reported
  /// The case knows.
  case done
  /// Could not be read.
  case dead
}
