/// A number of days that a law gives, counted from the day after receipt.
public struct LawTerm: Sendable, Equatable {
  /// How many, 1 to 365.
  public let days: Int
  /// Whether the law counts business days (``BusinessDays/day(after:from:)``) and not calendar days.
  public let business: Bool

  /// Takes both.
  public init(days: Int, business: Bool = false) {
    self.days = days
    self.business = business
  }

  /// The last day of the term. It is never moved over a weekend or a holiday: earlier is always safe.
  public func last(from received: CalendarDay) -> CalendarDay {
    business ? BusinessDays.day(after: days, from: received) : received.adding(days: days)
  }

  /// `15 business days`.
  public var words: String { "\(days) \(business ? "business" : "calendar") day\(days == 1 ? "" : "s")" }
}
