import Foundation

/// The company's time zone: in which calendar day something happened (DESIGN: due is a calendar day in the company's zone).
public struct CompanyTime: Sendable, Equatable {
  /// The zone; the notice's company is in Illinois, so America/Chicago unless configured otherwise.
  public let zone: TimeZone

  /// Takes a zone.
  public init(zone: TimeZone) { self.zone = zone }

  /// The calendar day at that moment.
  public func day(of moment: Date) -> CalendarDay {
    let local = moment.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: moment))
    return CalendarDay(daysSince1970: Int((local / 86_400).rounded(.down)))
  }

  /// Midnight at the beginning of a day.
  public func start(of day: CalendarDay) -> Date { moment(day, minute: 0) }

  /// The moment at which clocks in the zone show so many minutes after midnight of a day; where that hour is skipped, the one after it.
  public func moment(_ day: CalendarDay, minute: Int) -> Date {
    let utc = Double(day.daysSince1970) * 86_400 + Double(minute * 60)
    let guess = Date(timeIntervalSince1970: utc - Double(zone.secondsFromGMT(for: Date(timeIntervalSince1970: utc))))
    return Date(timeIntervalSince1970: utc - Double(zone.secondsFromGMT(for: guess)))
  }

  /// Minutes after midnight in the zone.
  public func minuteOfDay(of moment: Date) -> Int {
    let local = moment.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: moment))
    return Int((local / 60).rounded(.down)) - day(of: moment).daysSince1970 * 1440
  }

  /// Minutes east of Greenwich at that moment, for a Date field.
  public func offsetMinutes(at moment: Date) -> Int { zone.secondsFromGMT(for: moment) / 60 }

  /// Date and time of day in the zone, to the minute: `2026-11-02 09:15`.
  public func minute(of moment: Date) -> String {
    let local = moment.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: moment))
    let minutes = Int((local / 60).rounded(.down))
    let inDay = minutes - Int((Double(minutes) / 1440).rounded(.down)) * 1440
    let two = { (n: Int) in n < 10 ? "0\(n)" : "\(n)" }
    return "\(day(of: moment)) \(two(inDay / 60)):\(two(inDay % 60))"
  }
}
