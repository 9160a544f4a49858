import CaseStore
import Foundation
import MailTransport
import PrivacyRequests

/// One look at the mailbox: what is new is filed, oldest first, and then handled on the server. What is left there stays as it is.
struct Poll {
  /// What one look brought.
  struct Outcome: Sendable, Equatable {
    /// Mails by what was done with them.
    var mails: [String: Int] = [:]
    /// Cases that are new.
    var newCases = 0
    /// The mailbox was made anew, so all of it was looked at again.
    var wasRenumbered = false
  }

  let intake: Intake
  let store: CaseStore
  let watch: ServiceSettings.Watch
  let rule: HoldRule
  let actor: String

  /// The account and the mailbox, as states and sources name them.
  var name: String { "\(watch.account.user ?? "")@\(watch.account.host)/\(watch.mailbox)" }

  /// Looks once.
  ///
  /// - Parameter filed: Called after each commit.
  func run(_ session: IMAPSession, now: Date, filed: ([Filed]) -> Void) throws -> Outcome {
    let mailbox = try session.select(watch.mailbox, readOnly: false)
    var outcome = Outcome()
    var state = try state(mailbox, now: now, &outcome)
    let day = intake.configuration.time.day(of: state.since).adding(days: -1).components
    let uids = try session.search(uidsFrom: state.lastUID &+ 1, since: IMAPDay(year: day.year, month: day.month, day: day.day))
    var waiting: [(uid: UInt32, mail: FoundMail)] = []
    func commit() throws {
      if waiting.isEmpty { return }
      try file(waiting, session, mailbox, now, &outcome, filed)
      state.lastUID = waiting.last?.uid ?? state.lastUID
      try store.save(state)
      waiting = []
    }
    try session.fetch(uids.filter { $0 > state.lastUID }, limit: watch.limit) { fetched in
      guard fetched.internalDate >= state.since else { return }
      let mail = found(fetched, mailbox)
      let why = rule.why(received: mail.received, now: now, newCases: outcome.newCases)
      if let last = waiting.last, rule.why(received: last.mail.received, now: now, newCases: outcome.newCases) != why { try commit() }
      waiting.append((fetched.uid, mail))
      let room = why == nil ? max(1, HoldRule.newCaseLimit - outcome.newCases) : Replay.batchCount
      let bytes = waiting.reduce(0) { $0 + $1.mail.bytes.count }
      if waiting.count >= min(room, Replay.batchCount) || bytes > Replay.batchBytes { try commit() }
    }
    try commit()
    if let last = uids.last, last > state.lastUID {
      state.lastUID = last
      try store.save(state)
    }
    return outcome
  }

  /// How far the mailbox was read; from the beginning when it was made anew. Keys tell what is known.
  private func state(_ mailbox: IMAPSession.Mailbox, now: Date, _ outcome: inout Outcome) throws -> MailboxState {
    if var known = try store.mailbox(name) {
      if known.uidValidity == mailbox.uidValidity { return known }
      outcome.wasRenumbered = true
      known.uidValidity = mailbox.uidValidity
      known.lastUID = 0
      try store.save(known)
      return known
    }
    let since = watch.since.map { intake.configuration.time.start(of: $0) } ?? now.addingTimeInterval(-45 * 86_400)
    let new = MailboxState(name: name, uidValidity: mailbox.uidValidity, since: since)
    try store.save(new)
    return new
  }

  private func found(_ fetched: IMAPSession.Fetched, _ mailbox: IMAPSession.Mailbox) -> FoundMail {
    FoundMail(
      name: "\(name) \(fetched.uid)", source: "\(name)/\(mailbox.uidValidity)/\(fetched.uid)",
      bytes: fetched.bytes ?? placeholder(fetched), received: fetched.internalDate, isUnread: fetched.bytes == nil)
  }

  /// A mail that is too long to be read becomes a case that says where it is; nobody is answered.
  private func placeholder(_ fetched: IMAPSession.Fetched) -> [UInt8] {
    let text = """
      Subject: A mail that was not read
      Message-ID: <uid-\(fetched.uid)@too-long.invalid>
      X-Privacy-Intake-Unread: \(fetched.size)

      This mail has \(fetched.size) bytes and was not read. It lies in \(watch.mailbox) under the UID \(fetched.uid). Read it there.
      """
    return Array(text.replacing("\n", with: "\r\n").utf8)
  }

  private func file(
    _ mails: [(uid: UInt32, mail: FoundMail)], _ session: IMAPSession, _ mailbox: IMAPSession.Mailbox, _ now: Date,
    _ outcome: inout Outcome, _ filed: ([Filed]) -> Void
  ) throws {
    let why = rule.why(received: mails[0].mail.received, now: now, newCases: outcome.newCases)
    let results = try intake.file(mails.map { ($0.mail, now) }, into: store, by: actor, letters: why.map { .hold(why: $0) } ?? .send)
    filed(results)
    for result in results where !result.wasKnown {
      outcome.mails[result.disposition.rawValue, default: 0] += 1
      if result.number != nil, result.disposition != .joins { outcome.newCases += 1 }
    }
    try handle(zip(mails, results).map { ($0.uid, $1) }, session, permitsKeywords: mailbox.permitsKeywords)
  }

  /// Only after the commit: a mail that is flagged or moved has its case.
  private func handle(_ results: [(uid: UInt32, filed: Filed)], _ session: IMAPSession, permitsKeywords: Bool) throws {
    let dropped = results.filter { $0.filed.disposition == .dropped }
    let rejected = results.filter { $0.filed.number != nil && $0.filed.gate == .reject }
    let kept = results.filter { $0.filed.number != nil && $0.filed.gate != .reject && $0.filed.disposition != .dropped }
    for (handling, group) in [(watch.filed, kept), (watch.rejected, rejected), (watch.dropped, dropped)] where !group.isEmpty {
      let uids = group.map(\.uid)
      if let keyword = handling.keyword, permitsKeywords { try session.add(keyword: keyword, to: uids) }
      if let target = handling.move { try session.move(uids, to: target) }
    }
  }
}
