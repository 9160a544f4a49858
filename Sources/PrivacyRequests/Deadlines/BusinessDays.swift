/// Monday to Friday without the eleven holidays of the United States (5 U.S.C. 6103), in two readings.
///
/// An office is closed on the Friday before a holiday that falls on a Saturday, as the government is. A law that counts business days does not
/// say so: in California a holiday on a Sunday moves to Monday, but one on a Saturday does not move to Friday (Gov. Code 6700, 6701). So that
/// Friday counts towards a term, which is then a day shorter: earlier is always safe.
public enum BusinessDays {
  /// Whether people are at work on that day.
  public static func contains(_ day: CalendarDay) -> Bool { day.weekday < 5 && !isHoliday(day) }

  /// The day after so many business days as a law counts them; the day itself is not counted.
  public static func day(after count: Int, from day: CalendarDay) -> CalendarDay {
    var result = day
    var left = count
    while left > 0 {
      result = result.adding(days: 1)
      if result.weekday < 5, !isLegalHoliday(result) { left -= 1 }
    }
    return result
  }

  /// A federal holiday, or the day on which one is kept that falls on a weekend: the Friday before, or the Monday after.
  public static func isHoliday(_ day: CalendarDay) -> Bool {
    isLegalHoliday(day) || (day.weekday == 4 && isFixed(day.adding(days: 1)))
  }

  /// A federal holiday, or the Monday after one that falls on a Sunday.
  private static func isLegalHoliday(_ day: CalendarDay) -> Bool {
    if isFixed(day) { return true }
    if day.weekday == 0, isFixed(day.adding(days: -1)) { return true }
    let (_, month, number) = day.components
    let week = (number - 1) / 7 + 1
    switch (month, day.weekday) {
    case (1, 0), (2, 0): return week == 3  // Martin Luther King, Washington
    case (5, 0): return number > 24  // Memorial Day, the last Monday
    case (9, 0): return week == 1  // Labor Day
    case (10, 0): return week == 2  // Columbus Day
    case (11, 3): return week == 4  // Thanksgiving
    default: return false
    }
  }

  /// New Year, Juneteenth, Independence Day, Veterans Day, Christmas.
  private static func isFixed(_ day: CalendarDay) -> Bool {
    let (_, month, number) = day.components
    return [(1, 1), (6, 19), (7, 4), (11, 11), (12, 25)].contains { $0 == (month, number) }
  }
}
