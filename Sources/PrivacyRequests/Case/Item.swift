import Foundation

/// One thing that somebody must do; while it can be done, `queue/` holds a copy (Queue.md).
public struct Item: Codable, Sendable, Equatable {
  /// What sort of work.
  public enum Kind: String, Codable, Sendable {
    /// Do what the person asked.
    case fulfil
    /// A person must decide.
    case review
    /// A person must know now.
    case alert
  }

  /// Where it stands.
  public enum State: String, Codable, Sendable {
    /// Can be done now; the queue holds it.
    case ready
    /// Must wait for something; the queue does not hold it.
    case waiting
    /// Somebody did it.
    case done
    /// Must not be done any more.
    case withdrawn
  }

  /// One word, unique within the case: the middle of the file name in the queue.
  public var what: String
  /// What sort of work.
  public var kind: Kind
  /// The rights that it serves.
  public var rights: [Right]
  /// Number of the letter that it is about; nil when it is about none.
  public var letter: Int?
  /// What to do and why, in a sentence for staff; no words of the writer.
  public var reason: String
  /// When it was made.
  public var made: Date
  /// The last day on which it is in time; nil when no date hangs on it.
  public var due: CalendarDay?
  /// Where it stands.
  public var state: State
  /// 1 for the first try; one more each time it came back.
  public var attempt: Int
  /// What was reported, for staff.
  public var note: String?

  /// A new item: first attempt, nothing reported.
  public init(
    what: String, kind: Kind, rights: [Right] = [], letter: Int? = nil, reason: String, made: Date, due: CalendarDay? = nil,
    state: State = .ready
  ) {
    self.what = what
    self.kind = kind
    self.rights = rights
    self.letter = letter
    self.reason = reason
    self.made = made
    self.due = due
    self.state = state
    self.attempt = 1
  }
}
