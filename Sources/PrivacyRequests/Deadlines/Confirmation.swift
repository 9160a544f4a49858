/// That somebody of the company, or its counsel, read the section and found the cell right.
public struct Confirmation: Sendable, Equatable {
  /// Name, one line.
  public let by: String
  /// When.
  public let on: CalendarDay

  /// Takes both.
  public init(by: String, on: CalendarDay) {
    self.by = by
    self.on = on
  }
}
