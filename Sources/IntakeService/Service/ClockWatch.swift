import Foundation

/// Notices that the clock was set: dates of cases would be counted from a wrong day.
struct ClockWatch: Sendable {
  /// A clock that NTP keeps never differs by more, in seconds: 5 minutes.
  static let tolerance: Double = 300

  private var last: (wall: Date, steady: ContinuousClock.Instant)?

  /// By how many seconds the clock was set since the last look, forward or, negative, back; nil when it was not.
  ///
  /// - Parameters:
  ///   - wall: What the clock says.
  ///   - steady: A clock that nobody can set.
  ///   - before: When the process before ended, by the clock; looked at only the first time. Only a step back can be told from it.
  mutating func look(wall: Date, steady: ContinuousClock.Instant, before: Date?) -> Double? {
    let jump: Double
    if let last {
      jump = wall.timeIntervalSince(last.wall) - (steady - last.steady) / .seconds(1)
    } else {
      jump = min(0, before.map { wall.timeIntervalSince($0) } ?? 0)
    }
    last = (wall, steady)
    return abs(jump) > Self.tolerance ? jump : nil
  }
}
