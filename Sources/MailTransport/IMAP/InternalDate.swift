import Foundation

/// When a server received a message, as IMAP writes it: `"17-Jul-1996 02:44:25 -0700"` (RFC 3501 9, date-time).
enum InternalDate {
  static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// The moment; nil when it is none.
  static func parse(_ text: String) -> Date? {
    let words = text.split(separator: " ")
    guard words.count == 3, text.utf8.count <= 32 else { return nil }
    let day = words[0].split(separator: "-", omittingEmptySubsequences: false)
    let time = words[1].split(separator: ":", omittingEmptySubsequences: false)
    guard day.count == 3, time.count == 3, let month = months.firstIndex(where: { $0.lowercased() == day[1].lowercased() }),
      let date = digits(day[0], 1...2, 1...31), let year = digits(day[2], 4...4, 1...9_999),
      let hour = digits(time[0], 2...2, 0...23), let minute = digits(time[1], 2...2, 0...59), let second = digits(time[2], 2...2, 0...60),
      date <= length(ofMonth: month + 1, year), let zone = zone(words[2])
    else { return nil }
    let seconds = days(year, month + 1, date) * 86_400 + hour * 3_600 + minute * 60 + second - zone
    return Date(timeIntervalSince1970: Double(seconds))
  }

  private static func digits(_ text: Substring, _ width: ClosedRange<Int>, _ range: ClosedRange<Int>) -> Int? {
    guard width.contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) else { return nil }
    return range.contains(number) ? number : nil
  }

  /// Seconds east of Greenwich.
  private static func zone(_ text: Substring) -> Int? {
    guard text.utf8.count == 5, let sign = text.first, sign == "+" || sign == "-", let number = digits(text.dropFirst(), 4...4, 0...2_359)
    else { return nil }
    let seconds = number / 100 * 3_600 + number % 100 * 60
    return sign == "-" ? -seconds : seconds
  }

  private static func length(ofMonth month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01 in the Gregorian calendar: years begin in March, so that the leap day is the last.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let inEra = shifted - era * 400
    let inYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + inEra * 365 + inEra / 4 - inEra / 100 + inYear - 719_468
  }
}
