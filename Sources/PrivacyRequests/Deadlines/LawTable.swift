/// Which day an answer is due: the earlier of the notice's day and the state's.
///
/// The notice: "We will respond to your rights request within 45 days (or within 15 days when required by US Privacy Law)". The clock starts
/// when the mail arrives, not when the person is verified (11 CCR 7021(b)), and a due day is never moved over a weekend: earlier is always safe.
public enum LawTable {
  /// Days that the notice promises for every answer.
  public static let noticeDays = 45
  /// Days that the notice promises where the law asks for fifteen of any kind.
  public static let noticeFastDays = 15

  /// The state of that two-letter code; nil for a state that has no such law.
  public static func jurisdiction(_ code: String) -> Jurisdiction? { jurisdictions.first { $0.code == code } }

  /// When an answer about one right is due.
  ///
  /// - Parameters:
  ///   - right: What was asked.
  ///   - state: Where the person lives, two letters; nil when it is not known, and then the strictest terms of the notice hold.
  ///   - received: The day on which the mail arrived, in the company's zone.
  public static func due(_ right: Right, state: String?, received: CalendarDay) -> DueDate {
    guard let state else {
      let fast = isFastSomewhere(right)
      let days = fast ? noticeFastDays : noticeDays
      let why = fast ? "the shortest term of any state, because the state is not known" : "the notice's term for every state"
      return DueDate(day: received.adding(days: days), because: "\(days) calendar days from receipt: \(why)")
    }
    guard let law = jurisdiction(state), let rule = rule(for: right, in: law) else {
      return DueDate(
        day: received.adding(days: noticeDays),
        because: "\(state): \(noticeDays) calendar days from receipt, notice; the state's law sets no term for this")
    }
    let noticeTerm = rule.days <= noticeFastDays ? noticeFastDays : noticeDays
    let term = min(noticeTerm, rule.business ? noticeTerm : rule.days)
    let kind = rule.business ? "business" : "calendar"
    return DueDate(
      day: received.adding(days: term),
      because: "\(state): \(noticeTerm) calendar days from receipt, notice; \(rule.days) \(kind) days, \(rule.section)"
        + (term < noticeTerm ? "; the law's day is earlier and holds" : ""))
  }

  private static func rule(for right: Right, in law: Jurisdiction) -> Jurisdiction.Rule? {
    switch right {
    case .access, .portability, .correct, .delete: law.answer
    case .optOutSale, .optOutTargetedAdvertising, .optOutProfiling: law.optOut
    case .limitSensitive: law.limit
    case .withdrawConsent: law.withdraw
    case .appeal: law.appeal
    case .nondiscrimination: nil
    }
  }

  private static func isFastSomewhere(_ right: Right) -> Bool {
    jurisdictions.contains { law in
      guard law.inNotice, let rule = rule(for: right, in: law) else { return false }
      return rule.days <= noticeFastDays
    }
  }
}
