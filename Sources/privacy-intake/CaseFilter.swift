import PrivacyRequests

/// Which cases `cases list` shows: all open ones, those that fall due within some days, those that are overdue, or the closed ones.
struct CaseFilter {
  /// Whether closed cases are meant.
  let isClosed: Bool
  private let last: CalendarDay?

  init(_ arguments: Arguments, today: CalendarDay) throws {
    isClosed = arguments.has("closed")
    if arguments.has("overdue") {
      guard arguments.value("due") == nil, !isClosed else { throw CommandFailure("Choose one of --due, --overdue and --closed.", .usage) }
      last = today.adding(days: -1)
    } else if let text = arguments.value("due") {
      guard !isClosed else { throw CommandFailure("Choose one of --due, --overdue and --closed.", .usage) }
      guard let days = Int(text), (0...365).contains(days) else { throw CommandFailure("“--due” is a number of days, 0 to 365.", .usage) }
      last = today.adding(days: days)
    } else {
      last = nil
    }
  }

  func takes(_ record: Case) -> Bool {
    guard let last else { return true }
    return record.nextDue.map { $0 <= last } ?? false
  }
}
