extension IMAPSession {
  /// Why a wait ended.
  public enum Woken: Sendable, Equatable {
    /// Messages may have come.
    case news
    /// The time is up.
    case timeUp
    /// Somebody interrupted; the session stays usable.
    case interrupted
  }

  /// Waits until something new may be there, the time is up, or somebody interrupts.
  ///
  /// By IDLE (RFC 2177) when the server offers it, in slices of four minutes with a question between them, for a server may forget to speak;
  /// else by NOOP.
  /// - Parameters:
  ///   - time: At most so long.
  ///   - pollEvery: How often NOOP is said without IDLE, and at the latest a slice of IDLE ends.
  public func wait(for time: Duration, pollEvery: Duration) throws(TransportError) -> Woken {
    try needMailbox()
    let deadline = ContinuousClock.now + time
    while true {
      if interrupter?.isInterrupted == true { return .interrupted }
      if hasNews { return .news }
      if ContinuousClock.now >= deadline { return .timeUp }
      let canIdle = capabilities.contains("IDLE") || capabilities.contains("IMAP4REV2")
      let end = min(deadline, ContinuousClock.now + max(.milliseconds(10), canIdle ? min(pollEvery, idleSlice) : pollEvery))
      if canIdle { try idle(until: end) } else { try listen(until: end) }
      if interrupter?.isInterrupted == true { return .interrupted }
      if !hasNews { try run("NOOP") }
    }
  }

  /// One IDLE. Ends at the deadline, at the first news, or when somebody interrupts.
  private func idle(until deadline: Connection.Instant) throws(TransportError) {
    let tag = try start("IDLE")
    while true {
      let reply = try next()
      if case .proceed = reply { break }
      guard case .tagged(let other, let condition) = reply, other == tag else { continue }
      try check(condition, "IDLE")
      return
    }
    if !hasNews { try listen(until: deadline) }
    try send(Array("DONE\r\n".utf8))
    // The next command waits for this answer: some servers hold it back otherwise.
    try check(try finish(tag), "IDLE")
  }

  /// Takes what the server says by itself.
  private func listen(until deadline: Connection.Instant) throws(TransportError) {
    while !hasNews {
      guard let reply = try next(until: deadline, interruptible: true, interruptIsAnEnd: true) else { return }
      if case .tagged = reply { throw fail(TransportError(.nonsense, server, ReplyError.unknownTag.description)) }
    }
  }
}
