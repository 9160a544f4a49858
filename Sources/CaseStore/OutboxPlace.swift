import Foundation
import PrivacyRequests

/// The directories of the outbox; each is a state of a letter (Queue.md).
public enum OutboxPlace: String, CaseIterable, Sendable {
  /// A person must let it go.
  case held
  /// Will be sent.
  case new
  /// Is being sent.
  case sending
  /// The server took it.
  case sent
  /// The connection ended before the server's verdict.
  case unknown
  /// Refused for good.
  case failed

  /// Where a letter of that state belongs; nil for one that must not be there.
  init?(of state: Letter.State) {
    switch state {
    case .held: self = .held
    case .new: self = .new
    case .sending: self = .sending
    case .sent: self = .sent
    case .unknown: self = .unknown
    case .failed: self = .failed
    case .dropped: return nil
    }
  }

  /// The day (UTC) that names a directory of ``sent``.
  static func day(of moment: Date) -> CalendarDay {
    CalendarDay(daysSince1970: Int((moment.timeIntervalSince1970 / 86_400).rounded(.down)))
  }
}
