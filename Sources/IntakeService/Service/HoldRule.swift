import Foundation

/// Which letters of the service wait for a person although nothing is wrong with the mail (DESIGN: old mail is not answered).
struct HoldRule: Sendable {
  /// Whether all letters wait (`send.mode: "hold"`).
  var holdsAll: Bool
  /// What is said of letters that wait for that reason.
  static let all = "All letters wait for a person until “send.mode” says “send”."
  /// Mail older than this when first seen, in seconds: 3 days.
  static let age: Double = 3 * 86_400
  /// So many new cases of one look at the mailbox write at once; those after them wait.
  static let newCaseLimit = 20

  /// Why the letters that a mail causes are held; nil when they may go.
  func why(received: Date, now: Date, newCases: Int) -> String? {
    if holdsAll { return Self.all }
    if now.timeIntervalSince(received) > Self.age { return "The mail was more than 3 days old when it was first seen." }
    if newCases >= Self.newCaseLimit { return "More than \(Self.newCaseLimit) new cases came at once." }
    return nil
  }
}
