/// Which day an answer is due: the earlier of the notice's day and the state's.
///
/// The notice: "We will respond to your rights request within 45 days (or within 15 days when required by US Privacy Law)". The clock starts
/// when the mail arrives, not when the person is verified (11 CCR 7021(b)), and a due day is never moved over a weekend: earlier is always safe.
public struct LawTable: Sendable, Equatable {
  /// Days that the notice promises for every answer.
  public static let noticeDays = 45
  /// Days that the notice promises where the law asks for fifteen of any kind.
  public static let noticeFastDays = 15

  /// The states with a law of their own.
  public var jurisdictions: [Jurisdiction]

  /// Takes the states.
  public init(jurisdictions: [Jurisdiction]) { self.jurisdictions = jurisdictions }

  /// The table that comes with the program.
  public static let standard = LawTable(jurisdictions: standardJurisdictions)

  /// The state of that two-letter code; nil for a state that has no such law.
  public func jurisdiction(_ code: String) -> Jurisdiction? { jurisdictions.first { $0.code == code } }

  /// When an answer about one right is due.
  ///
  /// - Parameters:
  ///   - right: What was asked.
  ///   - state: Where the person lives, two letters; nil when it is not known, and then the strictest terms of the notice hold.
  ///   - received: The day on which the mail arrived, in the company's zone.
  public func due(_ right: Right, state: String?, received: CalendarDay) -> DueDate {
    guard let state else {
      let fast = isFastSomewhere(right)
      let days = fast ? Self.noticeFastDays : Self.noticeDays
      let why = fast ? "the shortest term of any state, because the state is not known" : "the notice's term for every state"
      return DueDate(day: received.adding(days: days), because: "\(days) calendar days from receipt: \(why)")
    }
    guard let law = jurisdiction(state), let rule = rule(for: right, in: law) else {
      return DueDate(
        day: received.adding(days: Self.noticeDays),
        because: "\(state): \(Self.noticeDays) calendar days from receipt, notice; the state's law sets no term for this")
    }
    let noticeTerm = rule.days <= Self.noticeFastDays ? Self.noticeFastDays : Self.noticeDays
    let term = min(noticeTerm, rule.business ? noticeTerm : rule.days)
    let kind = rule.business ? "business" : "calendar"
    return DueDate(
      day: received.adding(days: term),
      because: "\(state): \(noticeTerm) calendar days from receipt, notice; \(rule.days) \(kind) days, \(rule.section)"
        + (term < noticeTerm ? "; the law's day is earlier and holds" : ""))
  }

  private func rule(for right: Right, in law: Jurisdiction) -> Jurisdiction.Rule? {
    switch right {
    case .access, .portability, .correct, .delete: law.answer
    case .optOutSale, .optOutTargetedAdvertising, .optOutProfiling: law.optOut
    case .limitSensitive: law.limit
    case .withdrawConsent: law.withdraw
    case .appeal: law.appeal
    case .nondiscrimination: nil
    }
  }

  private func isFastSomewhere(_ right: Right) -> Bool {
    jurisdictions.contains { law in
      guard law.inNotice, let rule = rule(for: right, in: law) else { return false }
      return rule.days <= Self.noticeFastDays
    }
  }

  /// The last day after the one extension, counted from receipt; nil where there is none.
  ///
  /// Never for an opt-out or a limit in California (it is no verifiable request, Civ. Code 1798.145(h)(1)), nor for a withdrawal of consent,
  /// nor for an appeal or a complaint of unequal treatment.
  public func extended(_ right: Right, state: String?, received: CalendarDay) -> DueDate? {
    switch right {
    case .withdrawConsent, .appeal, .nondiscrimination: return nil
    case .limitSensitive, .optOutSale, .optOutTargetedAdvertising, .optOutProfiling:
      if due(right, state: state, received: received).day < received.adding(days: Self.noticeDays) { return nil }
    case .access, .portability, .correct, .delete: break
    }
    let days = state == "FL" ? 60 : 2 * Self.noticeDays
    return DueDate(
      day: received.adding(days: days), because: "\(state ?? "state not known"): \(days) calendar days from receipt, extended once")
  }

  /// Whether the law of the state takes that reason for an extension.
  public func allows(_ reason: ExtensionReason, state: String?) -> Bool { reason != .volume || state == "UT" }

  /// To whom a person in that state can complain; nil when nobody is named or its contact has not been confirmed.
  public func regulator(of state: String?) -> Regulator? { nil }

  /// Whether the refusal of an appeal must say how to reach the regulator, so that it cannot be sent without one.
  public func mustNameRegulator(in state: String?) -> Bool { state.flatMap(jurisdiction)?.appeal != nil }
}
