import CaseStore
import Foundation
import PrivacyRequests

/// Work that nobody has taken although its date is near, and what is overdue: what a deputy is told.
struct Neglect {
  /// Days before the date.
  static let days = 5
  /// The same where the answer is due within 15 days.
  static let fastDays = 3

  /// One line for each, as in the list of the morning.
  ///
  /// - Parameters:
  ///   - taken: Items that somebody has claimed or reported.
  ///   - today: In the company's zone. What would fall on a day without work is told on the last business day before.
  static func find(_ cases: [Case], taken: Set<QueueName>, today: CalendarDay) -> [Digest.Line] {
    var lines: [Digest.Line] = []
    for record in cases.sorted(by: { $0.number < $1.number }) {
      for request in record.requests where request.isOpen && request.due.day < today {
        lines.append(
          Digest.Line(
            number: "\(record.number)", text: "\(request.right.rawValue), overdue since \(request.due.day)",
            command: "cases show \(record.number)"))
      }
      for item in record.items where item.state == .ready {
        let name = QueueName(number: record.number, what: item.what, attempt: item.attempt)
        guard let due = item.due, due >= today, !taken.contains(name), today >= firstDay(item, due, record) else { continue }
        lines.append(
          Digest.Line(number: "\(record.number)", text: "due \(due), taken by nobody: \(item.reason)", command: "queue claim \(name.text)"))
      }
    }
    return lines
  }

  private static func firstDay(_ item: Item, _ due: CalendarDay, _ record: Case) -> CalendarDay {
    let isFast = record.requests.contains { item.rights.contains($0.right) && $0.isFast }
    var day = due.adding(days: isFast ? -fastDays : -days)
    while !BusinessDays.contains(day) { day = day.adding(days: -1) }
    return day
  }

  /// The mail to the deputy.
  static func text(_ lines: [Digest.Line]) -> String {
    "You get this as deputy: nobody has taken this work, and its date is near or past.\n\n"
      + Digest.text(of: lines) + "\n“privacy-intake today” shows everything that waits.\n"
  }
}

extension QueueName {
  /// The item without the claim on it.
  var unclaimed: QueueName { QueueName(number: number, what: what, attempt: attempt) }
}

extension Request {
  /// Whether the answer is due within 15 days of the request.
  fileprivate var isFast: Bool {
    // In days of Greenwich: the zone moves the day by one at most, and the other class has 45.
    due.day.daysSince1970 - Int((received.timeIntervalSince1970 / 86_400).rounded(.down)) <= LawTable.noticeFastDays + 1
  }
}
