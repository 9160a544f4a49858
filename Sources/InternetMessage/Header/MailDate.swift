public import Foundation

/// Dates as mail writes them (RFC 5322 section 3.3).
public enum MailDate {
  /// The moment that a `Date` field names; nil when it names none.
  ///
  /// Reads the standard form, the obsolete ones (two-digit years, named zones, section 4.3), and those of old programs: month first,
  /// ISO 8601, `ctime`, day and month joined by hyphens, no zone (then UTC).
  public static func parse(_ text: String) -> Date? {
    var reader = MailDateReader(Array(text.utf8))
    return reader.read().map { Date(timeIntervalSince1970: Double($0)) }
  }

  /// A moment in the standard form.
  ///
  /// - Parameter offsetMinutes: The zone, in minutes east of UTC; at most a day either way.
  public static func format(_ date: Date, offsetMinutes: Int = 0) -> String {
    let offset = max(-1439, min(1439, offsetMinutes))
    let bounded = max(-62_135_596_800, min(253_402_300_799 - 86_400, date.timeIntervalSince1970))
    let seconds = Int(bounded.rounded(.down)) + offset * 60
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = seconds - day * 86_400
    let (year, month, dayOfMonth) = civil(fromDay: day)
    let weekday = ((day + 4) % 7 + 7) % 7
    let zone = (offset < 0 ? "-" : "+") + two(abs(offset) / 60) + two(abs(offset) % 60)
    let padded = String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
    return
      "\(weekdays[weekday]), \(dayOfMonth) \(months[month - 1]) \(padded) \(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60)) \(zone)"
  }

  static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Days from 1970-01-01 to a day of the Gregorian calendar; `month` 1 to 12.
  static func day(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func civil(fromDay day: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }
}
