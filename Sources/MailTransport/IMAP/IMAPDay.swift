/// A day for a search (RFC 3501 6.4.4, SINCE). The server compares it with the day of receipt in its own zone.
public struct IMAPDay: Sendable, Equatable {
  /// 1 to 9999.
  public var year: Int
  /// 1 to 12.
  public var month: Int
  /// 1 to 31.
  public var day: Int

  /// A day; what is no day is refused by the server.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// As in `1-Feb-2026`; nil when there is no such month, day or year.
  var text: String? {
    guard (1...9_999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    let digits = String(year)
    return "\(day)-\(InternalDate.months[month - 1])-\(String(repeating: "0", count: 4 - digits.count))\(digits)"
  }
}
