import Foundation

/// The page behind the link of a verification. Whoever has its token owns the address that was asked; whether he has it was found out before.
extension Case {
  /// How the link with that handle stands on a day; nil when the case has none.
  public func linkState(_ handle: String, on day: CalendarDay) -> LinkState? {
    guard let verification = verifications.first(where: { $0.handle == handle }) else { return nil }
    if items.contains(where: { $0.what == Self.bothAnswers(verification) }) { return .both }
    switch verification.state {
    case .open: return day <= verification.expires ? .open : .expired
    case .confirmed: return .confirmed
    case .denied: return .denied
    }
  }

  /// The answer counts as a reply does. The same answer again changes nothing; the other one is for staff, and goes the safe way at once.
  mutating func press(_ handle: String, isMe: Bool, at now: Date, by actor: String, rules: CaseRules) -> [Effect] {
    guard let index = verifications.firstIndex(where: { $0.handle == handle }) else { return [] }
    switch (linkState(handle, on: rules.time.day(of: now)), isMe) {
    case (.open, true):
      return confirm(index, agent ? "on the page that names who asks for the person," : "on the page", at: now, by: actor, rules: rules)
    case (.open, false):
      let effects = deny(index, at: now, by: actor)
      let paused = pause(at: now, by: actor, onlyConfirmed: verifications[index].to != sender)
      if !paused.isEmpty { askAboutPause(paused, at: now) }
      return effects
    case (.confirmed, false), (.both, false): object(verifications[index], at: now, by: actor)
    case (.denied, true): askAboutBoth(verifications[index], "“Not me” came first, and holds.", at: now, by: actor)
    case (.confirmed, true), (.denied, false), (.both, true), (.expired, _), (nil, _): break
    }
    return []
  }

  /// “Not me” after “me”: what cannot be undone waits. Once staff let it go on, the button pauses it again.
  private mutating func object(_ verification: Verification, at now: Date, by actor: String) {
    let paused = pause(at: now, by: actor)
    let isKnown = items.contains { $0.what == Self.bothAnswers(verification) }
    if isKnown, !paused.isEmpty { askAboutPause(paused, at: now) }
    askAboutBoth(verification, "“Me” came first. Deletion and correction are paused; the dates run on.", at: now, by: actor)
  }

  private mutating func askAboutBoth(_ verification: Verification, _ order: String, at now: Date, by actor: String) {
    let what = Self.bothAnswers(verification)
    if items.contains(where: { $0.what == what }) { return }
    note("The owner of the address that was asked gave both answers on the page. \(order)", at: now, by: actor)
    items.append(
      Item(
        what: what, kind: .alert, rights: verification.rights, letter: verification.letter,
        reason:
          "On the page behind letter \(verification.letter) somebody said both “it was me” and “it was not me”. \(order) Find out who asks.",
        made: now, due: nextDue))
  }

  /// Name of the work when both answers were given: `both-answers-2`, after the letter with the link.
  private static func bothAnswers(_ verification: Verification) -> String { "both-answers-\(verification.letter)" }
}
