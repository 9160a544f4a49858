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
  /// - Parameters:
  ///   - stuck: Where reading broke off before. Up to there messages are asked for one by one.
  ///   - filed: Called after each commit.
  func run(_ session: IMAPSession, now: Date, stuck: inout Stuck?, filed: ([Filed]) -> Void) throws -> Outcome {
    let mailbox = try session.select(watch.mailbox, readOnly: false)
    var outcome = Outcome()
    var state = try state(mailbox, now: now, &outcome)
    let day = intake.configuration.time.day(of: state.since).adding(days: -1).components
    let uids = try session.search(uidsFrom: state.lastUID &+ 1, since: IMAPDay(year: day.year, month: day.month, day: day.day))
      .filter { $0 > state.lastUID }
    if stuck?.uidValidity != mailbox.uidValidity { stuck = nil }
    var rest = uids[...]
    while !rest.isEmpty {
      let chunk = Array(rest.prefix(stuck == nil ? Self.chunk : 1))
      rest = rest.dropFirst(chunk.count)
      var done: [(uid: UInt32, filed: Filed)] = []
      try file(chunk, session, mailbox, since: state.since, now, &outcome, &stuck) {
        done += $0
        filed($0.map(\.filed))
      }
      // While messages come no other command may be given, so what was filed is handled when all of the chunk is here.
      try handle(done, session, permitsKeywords: mailbox.permitsKeywords)
      state.lastUID = chunk.last ?? state.lastUID
      try store.save(state)
      if let stop = stuck?.uid, state.lastUID >= stop { stuck = nil }
    }
    return outcome
  }

  /// So many messages are fetched before the server is told what became of them; a crash in between reads them again and knows them.
  static let chunk = 256

  /// Files messages, several in one commit as long as the same is done with their letters.
  private func file(
    _ uids: [UInt32], _ session: IMAPSession, _ mailbox: IMAPSession.Mailbox, since: Date, _ now: Date, _ outcome: inout Outcome,
    _ stuck: inout Stuck?, _ filed: ([(uid: UInt32, filed: Filed)]) -> Void
  ) throws {
    var waiting: [(uid: UInt32, mail: FoundMail)] = []
    func why(_ mail: FoundMail) -> String? { rule.why(received: mail.received, now: now, newCases: outcome.newCases) }
    func commit() throws {
      guard let first = waiting.first?.mail else { return }
      let mode: LetterMode = why(first).map { .hold(why: $0) } ?? .send
      let results = try intake.file(waiting.map { ($0.mail, now) }, into: store, by: actor, letters: mode)
      for result in results where !result.wasKnown {
        outcome.mails[result.disposition.rawValue, default: 0] += 1
        if result.number != nil, result.disposition != .joins { outcome.newCases += 1 }
      }
      filed(Array(zip(waiting.map(\.uid), results)))
      waiting = []
    }
    var left = uids[...]
    func take(_ uid: UInt32, _ mail: FoundMail) throws {
      left = left.drop { $0 <= uid }
      guard mail.received >= since else { return }
      if let last = waiting.last?.mail, why(last) != why(mail) { try commit() }
      waiting.append((uid, mail))
      let room = why(mail) == nil ? max(1, HoldRule.newCaseLimit - outcome.newCases) : Replay.batchCount
      let bytes = waiting.reduce(0) { $0 + $1.mail.bytes.count }
      if waiting.count >= min(room, Replay.batchCount) || bytes > Replay.batchBytes { try commit() }
    }
    do {
      if let stuck, stuck.times >= Stuck.limit, uids == [stuck.uid] {
        try take(stuck.uid, unread(stuck.uid, mailbox, "The connection broke each time when the server should give it.", received: now))
      } else {
        try session.fetch(uids, limit: watch.limit) { try take($0.uid, found($0, mailbox, now: now)) }
      }
    } catch  where Stuck.isSuspect(error) {
      if let uid = left.first { stuck = Stuck.note(uid, mailbox.uidValidity, wasAlone: uids.count == 1, before: stuck) }
      throw error
    }
    try commit()
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

  /// A message of which the server does not even say when it came counts as one of now: it must not be taken for old and passed over.
  private func found(_ fetched: IMAPSession.Fetched, _ mailbox: IMAPSession.Mailbox, now: Date) -> FoundMail {
    let received = fetched.internalDate == .distantPast ? now : fetched.internalDate
    guard let bytes = fetched.bytes else {
      let cause = fetched.refusal == nil ? "It has \(fetched.size) bytes, which is too long." : "The server did not give it."
      return unread(fetched.uid, mailbox, cause, received: received)
    }
    return mail(fetched.uid, mailbox, bytes, received: received, isUnread: false)
  }

  /// A mail that is too long, or that the server does not give, becomes a case that says where it is; nobody is answered.
  private func unread(_ uid: UInt32, _ mailbox: IMAPSession.Mailbox, _ cause: String, received: Date) -> FoundMail {
    let text = """
      Subject: A mail that was not read
      Message-ID: <uid-\(mailbox.uidValidity)-\(uid)@unread.invalid>

      This mail was not read. \(cause) It lies in \(watch.mailbox) under the UID \(uid). Read it there.
      """
    return mail(uid, mailbox, Array(text.replacing("\n", with: "\r\n").utf8), received: received, isUnread: true)
  }

  private func mail(_ uid: UInt32, _ mailbox: IMAPSession.Mailbox, _ bytes: [UInt8], received: Date, isUnread: Bool) -> FoundMail {
    FoundMail(
      name: "\(name) \(uid)", source: "\(name)/\(mailbox.uidValidity)/\(uid)", bytes: bytes, received: received, isUnread: isUnread)
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
