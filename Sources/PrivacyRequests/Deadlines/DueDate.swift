/// The day by which a request must be answered, and why it is that day.
public struct DueDate: Sendable, Equatable, Codable {
  /// Last day on which the answer is in time; the letter must be accepted before it ends.
  public var day: CalendarDay
  /// For the attorney: which rules gave which dates and which one holds.
  public var because: String

  /// Takes both.
  public init(day: CalendarDay, because: String) {
    self.day = day
    self.because = because
  }
}
