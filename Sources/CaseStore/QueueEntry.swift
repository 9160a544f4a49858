import Foundation
import PrivacyRequests

/// An item as it lies in the queue (Queue.md).
public struct QueueEntry: Codable, Sendable, Equatable {
  /// Number of the format.
  public var format = 1
  /// The case.
  public var `case`: CaseNumber
  /// What is to be done, one word.
  public var what: String
  /// What sort of work.
  public var kind: Item.Kind
  /// The rights that it serves.
  public var rights: [Right]
  /// What to do and why, in a sentence.
  public var reason: String
  /// When it was made.
  public var made: Date
  /// The last day on which it is in time; nil when no date hangs on it.
  public var due: CalendarDay?
  /// 1 for the first try.
  public var attempt: Int

  init(_ item: Item, of number: CaseNumber) {
    self.case = number
    self.what = item.what
    self.kind = item.kind
    self.rights = item.rights
    self.reason = item.reason
    self.made = item.made
    self.due = item.due
    self.attempt = item.attempt
  }

  /// The name of its file in `ready/`.
  public var name: QueueName { QueueName(number: self.case, what: what, attempt: attempt) }
}
