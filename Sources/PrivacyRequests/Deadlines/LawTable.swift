/// Which day an answer is due: the earlier of the notice's day and the state's.
///
/// The notice: "We will respond to your rights request within 45 days (or within 15 days when required by US Privacy Law)". The clock starts
/// when the mail arrives, not when the person is verified (11 CCR 7021(b)), and a due day is never moved over a weekend: earlier is always safe.
/// Whatever a table says, no date is later than the notice's.
public struct LawTable: Sendable, Equatable {
  /// Days that the notice promises for every answer.
  public static let noticeDays = 45
  /// Days that the notice promises where the law asks for fifteen of any kind.
  public static let noticeFastDays = 15

  /// The day of which the table is.
  public var version: CalendarDay
  /// What the notice promises.
  public var notice: NoticeTerms
  /// The states with a law of their own.
  public var jurisdictions: [Jurisdiction]
  /// What will have to be looked up again.
  public var coming: [ComingLaw]

  /// Takes them all.
  public init(version: CalendarDay, notice: NoticeTerms, jurisdictions: [Jurisdiction], coming: [ComingLaw] = []) {
    self.version = version
    self.notice = notice
    self.jurisdictions = jurisdictions
    self.coming = coming
  }

  /// The state of that two-letter code; nil for a state that has no such law.
  public func jurisdiction(_ code: String) -> Jurisdiction? { jurisdictions.first { $0.code == code } }

  /// When an answer about one right is due.
  ///
  /// - Parameters:
  ///   - right: What was asked.
  ///   - state: Where the person lives, two letters; nil when it is not known, and then the strictest terms of any state hold.
  ///   - received: The day on which the mail arrived, in the company's zone.
  public func due(_ right: Right, state: String?, received: CalendarDay) -> DueDate {
    guard let state else { return strictest(right, received) }
    guard let cell = jurisdiction(state)?.cell(for: right, on: received), let term = cell.term else {
      return DueDate(
        day: received.adding(days: notice.answer),
        because: "\(state): \(notice.answer) calendar days from receipt, notice; the state's law sets no term for this")
    }
    return earlier("\(state): ", promised(term), "\(term.words), \(cell.section)", term.last(from: received), received)
  }

  /// What the notice promises where a law gives that term.
  private func promised(_ term: LawTerm) -> LawTerm { LawTerm(days: term.days <= Self.noticeFastDays ? notice.fast : notice.answer) }

  /// The last day after the one extension, counted from receipt; nil where there is none.
  ///
  /// Never for an opt-out or a limit that is due before the notice's ordinary day (in California it is no verifiable request, Civ. Code
  /// 1798.145(h)(1)), nor for a withdrawal of consent, nor for a complaint of unequal treatment. An appeal gets more time only where a law gives
  /// it, and not from memory; the law of Colorado would give until day 105, and the notice's two times 45 are earlier. When the state is not
  /// known, the shortest extension of the states that the notice names holds.
  public func extended(_ right: Right, state: String?, received: CalendarDay) -> DueDate? {
    guard let state else { return extendedAnywhere(right, received) }
    if right == .withdrawConsent || right == .nondiscrimination || notice.more == 0 { return nil }
    let law = jurisdiction(state)
    let cell = law?.cell(for: right, on: received)
    let kind: LawCell.Kind = right == .appeal ? .appealExtension : .more
    let more = law?.cell(kind, on: received)
    switch right {
    case .appeal: if more?.isSure != true || cell?.term == nil { return nil }
    case .limitSensitive, .optOutSale, .optOutTargetedAdvertising, .optOutProfiling:
      if due(right, state: state, received: received).day < received.adding(days: notice.answer) { return nil }
    case .access, .portability, .correct, .delete, .withdrawConsent, .nondiscrimination: break
    }
    let promised = LawTerm(days: notice.answer + notice.more)
    guard let term = cell?.term else {
      return DueDate(day: promised.last(from: received), because: "\(state): extended once, \(promised.words) from receipt, notice")
    }
    guard let more, case .more(let days, _) = more.value, days > 0 else { return nil }
    let words = term.business ? "\(term.words) and \(days) calendar days" : LawTerm(days: term.days + days).words
    return earlier(
      "\(state): extended once, ", promised, "\(words), \(more.section)", term.last(from: received).adding(days: days), received)
  }

  /// Whether the law of the state takes that reason for an extension. The notice's own are those that every law takes.
  public func allows(_ reason: ExtensionReason, state: String?) -> Bool {
    guard case .more(_, let reasons) = state.flatMap(jurisdiction)?.cell(.more)?.value else {
      return ExtensionReason.usual.contains(reason)
    }
    return reasons.contains(reason)
  }

  /// To whom a person in that state can complain; nil when nobody is named, no contact was found, or it rests on memory alone.
  public func regulator(of state: String?) -> Regulator? {
    guard let cell = state.flatMap(jurisdiction)?.cell(.regulator), cell.isSure, case .regulator(let name, let contact) = cell.value,
      !contact.isEmpty
    else { return nil }
    return Regulator(name: name, contact: contact)
  }

  /// When a letter to a person in that state must name the regulator.
  public func regulatorDuty(in state: String?) -> RegulatorDuty {
    guard case .duty(let duty) = state.flatMap(jurisdiction)?.cell(.nameRegulator)?.value else { return .never }
    return duty
  }

  /// Whether the refusal of an appeal must say how to reach the regulator, so that it cannot be sent without one.
  public func mustNameRegulator(in state: String?) -> Bool { regulatorDuty(in: state) != .never }

  /// The earlier of the notice's and the law's day, and why.
  private func earlier(
    _ what: String, _ promised: LawTerm, _ lawWords: String, _ lawDay: CalendarDay, _ received: CalendarDay
  ) -> DueDate {
    let noticeDay = promised.last(from: received)
    let days = noticeDay == lawDay ? "both \(lawDay)" : "\(noticeDay) and \(lawDay), the earlier holds"
    return DueDate(
      day: min(noticeDay, lawDay), because: "\(what)\(promised.words) from receipt, notice; \(lawWords): \(days)")
  }

  private func strictest(_ right: Right, _ received: CalendarDay) -> DueDate {
    let ordinary = received.adding(days: notice.answer)
    let terms = jurisdictions.compactMap { $0.cell(for: right, on: received)?.term }
    let day = terms.reduce(ordinary) { min($0, promised($1).last(from: received), $1.last(from: received)) }
    let why = day < ordinary ? "the shortest term of any state, because the state is not known" : "the notice's term for every state"
    return DueDate(day: day, because: "\(day.daysSince1970 - received.daysSince1970) calendar days from receipt: \(why)")
  }

  private func extendedAnywhere(_ right: Right, _ received: CalendarDay) -> DueDate? {
    if right == .appeal || strictest(right, received).day < received.adding(days: notice.answer) { return nil }
    let all = jurisdictions.filter(\.inNotice).map { extended(right, state: $0.code, received: received)?.day }
    guard let day = all.compactMap({ $0 }).min(), !all.contains(nil) else { return nil }
    return DueDate(
      day: day,
      because: "state not known: extended once, \(day.daysSince1970 - received.daysSince1970) calendar days from receipt, notice")
  }
}
