/// When the mailbox is to be looked at: when the server told of something, and after some minutes even when it did not, for servers forget to.
struct LookTimer: Sendable {
  private var next: ContinuousClock.Instant?

  /// Whether to look now.
  func isDue(at now: ContinuousClock.Instant) -> Bool { next.map { now >= $0 } ?? true }

  /// It was looked at, without an error.
  mutating func looked(at now: ContinuousClock.Instant, minutes: Int) { next = now + .seconds(minutes * 60) }

  /// The server told of something, or the connection is a new one.
  mutating func hurry() { next = nil }
}
