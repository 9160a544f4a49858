import Foundation

/// What time itself brings about in a case.
enum ClockWork: Equatable {
  /// A fresh link for what still waits for a confirmation.
  case remind
  /// Nobody confirmed these rights; their date is tomorrow.
  case refuse([Right])
  /// Consent was taken back and nobody confirmed it; a person decides (never the machine).
  case pauseConsent
  /// Our question stayed without an answer; a person decides.
  case unclear
}

extension Case {
  /// When the clock next has something to do here; nil when it has nothing.
  public func nextClock(rules: CaseRules) -> Date? { clockWork(rules: rules).map(\.at).min() }

  /// Does what has become due. After an outage a letter that was missed is written once, however many were missed.
  mutating func passTime(at now: Date, by actor: String, rules: CaseRules) -> [Effect] {
    var effects: [Effect] = []
    let due = clockWork(rules: rules).filter { $0.at <= now }
    let refused = due.flatMap { entry -> [Right] in if case .refuse(let rights) = entry.work { rights } else { [] } }
    if !refused.isEmpty { effects += refuseUnconfirmed(refused, at: now, by: actor, rules: rules) }
    for (_, work) in due {
      switch work {
      case .refuse: break
      case .pauseConsent:
        askOnce(
          nextConsent, .alert, [.withdrawConsent],
          "A consent was taken back ten days ago and nobody has confirmed it. Stop the use of the data now, or decide another way; the program "
            + "never refuses this.", at: now)
      case .unclear:
        for i in items.indices where items[i].what == Self.unclear && items[i].state == .waiting { items[i].state = .ready }
      case .remind: break
      }
    }
    // Nobody gets two letters of the clock on one day; the reminder of what still waits goes tomorrow.
    if !effects.isEmpty { return effects }
    // Last, and only for what still waits: nobody is reminded of what has just been refused.
    for (to, onFile) in askees {
      guard let day = nextReminder(to: to, rules: rules), rules.time.moment(day, minute: Self.hour * 60) <= now else { continue }
      effects += remind(to, onFile: onFile, at: now, by: actor)
    }
    return effects
  }

  /// All that the clock will do, as things stand.
  func clockWork(rules: CaseRules) -> [(at: Date, work: ClockWork)] {
    if closed != nil { return [] }
    var work: [(at: Date, work: ClockWork)] = []
    func add(_ day: CalendarDay, _ new: ClockWork) { work.append((rules.time.moment(day, minute: Self.hour * 60), new)) }
    var refusals: [CalendarDay: [Right]] = [:]
    for request in requests where request.state == .awaitingVerification {
      if request.right == .withdrawConsent {
        if !items.contains(where: { $0.what.hasPrefix(Self.unconfirmedConsent) && isAbout(request, $0.made) }) {
          add(rules.time.day(of: request.received).adding(days: 10), .pauseConsent)
        }
      } else if let day = request.refusalDay, !isForStaff(request) {
        refusals[day, default: []].append(request.right)
      }
    }
    for (day, rights) in refusals { add(day, .refuse(rights)) }
    for item in items where item.what == Self.unclear && item.state == .waiting {
      if let due = item.due { add(due.adding(days: -7), .unclear) }
    }
    for to in askees.map(\.to) { if let day = nextReminder(to: to, rules: rules) { add(day, .remind) } }
    return work
  }

  // MARK: Reminders

  /// Letters go at nine in the morning.
  private static let hour = 9
  /// Days after the first link was sent; the second row where the answer is due in 15 days.
  private static let reminders = [7, 21, 35]
  private static let quickReminders = [3, 7, 12]

  /// The day of the next reminder to an address; nil when none is left, when the last link was never sent, or when it came back.
  private func nextReminder(to: String, rules: CaseRules) -> CalendarDay? {
    let links = letters.filter { $0.kind.carriesToken && $0.to == to && $0.state != .dropped }
    guard let last = links.last, last.state == .sent else { return nil }
    let days = requests.filter { canBeConfirmed($0) && !isForStaff($0) }.flatMap { openReminders($0, links, rules: rules) }
    guard let day = days.min() else { return nil }
    let written = letters.filter { $0.to == to }.map { rules.time.day(of: $0.written) }.max()
    return max(day, (written ?? day.adding(days: -1)).adding(days: 1))
  }

  /// The days on which a request is still to be reminded of. A link that was written at most two days before counts as the reminder of a day.
  private func openReminders(_ request: Request, _ links: [Letter], rules: CaseRules) -> [CalendarDay] {
    let own = links.filter { $0.rights.contains(request.right) && isAbout(request, $0.written) }
    guard let first = own.compactMap(\.sent).min() else { return [] }
    let received = rules.time.day(of: request.received)
    let isQuick = request.due.day <= received.adding(days: LawTable.noticeFastDays)
    let last = own.dropFirst().map { rules.time.day(of: $0.written) }.max()
    return (isQuick ? Self.quickReminders : Self.reminders).map { rules.time.day(of: first).adding(days: $0) }
      .filter { day in day < request.due.day.adding(days: -1) && last.map { $0 < day.adding(days: -2) } ?? true }
  }

  private mutating func remind(_ to: String, onFile: Bool, at now: Date, by actor: String) -> [Effect] {
    let rights = requests.filter { request in
      canBeConfirmed(request) && !isForStaff(request)
        && letters.contains {
          $0.kind.carriesToken && $0.to == to && $0.sent != nil && $0.rights.contains(request.right) && isAbout(request, $0.written)
        }
    }.map(\.right)
    if rights.isEmpty { return [] }
    note("Nobody has confirmed yet; a reminder with a fresh link was written: \(Self.names(rights)).", at: now, by: actor)
    return [.write(LetterOrder(kind: .reminder, to: to, rights: rights, onFile: onFile))]
  }

  // MARK: What nobody confirmed

  /// Work on a request that nobody confirmed and that the program may not refuse.
  private static let unconfirmed = "unconfirmed"

  private func isForStaff(_ request: Request) -> Bool {
    items.contains { $0.what.hasPrefix(Self.unconfirmed) && $0.rights.contains(request.right) && isAbout(request, $0.made) }
  }

  /// The name of the next such work: `unconfirmed`, `unconfirmed-2` … While it names a right, the program does not refuse it.
  var nextUnconfirmed: String {
    let count = items.count { $0.what.hasPrefix(Self.unconfirmed) }
    return count == 0 ? Self.unconfirmed : "\(Self.unconfirmed)-\(count + 1)"
  }

  private static let unconfirmedConsent = "consent-unconfirmed"
  private var nextConsent: String {
    let count = items.count { $0.what.hasPrefix(Self.unconfirmedConsent) }
    return count == 0 ? Self.unconfirmedConsent : "\(Self.unconfirmedConsent)-\(count + 1)"
  }

  private func has(_ what: String) -> Bool { items.contains { $0.what == what } }

  private mutating func refuseUnconfirmed(_ rights: [Right], at now: Date, by actor: String, rules: CaseRules) -> [Effect] {
    let today = rules.time.day(of: now)
    // Somebody wrote or asks for something that a person has not looked at yet: it may be the very answer.
    let isUnread = items.contains {
      $0.state == .ready && $0.letter == nil && ($0.what.hasPrefix("review-") || $0.what.hasPrefix("alert-"))
    }
    let mayRefuse = { (record: Case, request: Request) in
      request.due.day >= today && !isUnread && record.askees.allSatisfy { record.lastLink(to: $0.to, for: request)?.state == .sent }
    }
    let indices = requests.indices.filter { requests[$0].state == .awaitingVerification && rights.contains(requests[$0].right) }
    // An agent could tell from a refusal that the person is on file.
    let refused = indices.filter { sender != nil && !agent && mayRefuse(self, requests[$0]) }
    let left = indices.filter { !refused.contains($0) }.map { requests[$0].right }
    if !left.isEmpty {
      askOnce(
        nextUnconfirmed, .review, left,
        "Nobody confirmed this, and the program may not refuse it: an agent asks, a mail or an alert of this case waits for you, the link never "
          + "reached anybody, or the date has passed. Decide today.",
        at: now)
    }
    if refused.isEmpty { return [] }
    note("Nobody confirmed in time, so it is refused: \(Self.names(refused.map { requests[$0].right })).", at: now, by: actor)
    return settle(
      refused, Outcome(kind: .denied, reason: .unverified, at: now, by: actor, before: .awaitingVerification), .couldNotVerify, nil)
  }

  /// The last link to an address that names a request and was not dropped.
  private func lastLink(to: String, for request: Request) -> Letter? {
    letters.last {
      $0.kind.carriesToken && $0.to == to && $0.state != .dropped && $0.rights.contains(request.right) && isAbout(request, $0.written)
    }
  }

  mutating func askOnce(_ what: String, _ kind: Item.Kind, _ rights: [Right], _ reason: String, at now: Date) {
    if has(what) { return }
    let due = requests.filter { rights.contains($0.right) && $0.isOpen }.map(\.due.day).min()
    items.append(Item(what: what, kind: kind, rights: rights, reason: reason, made: now, due: due))
  }
}
