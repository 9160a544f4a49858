/// What the domain must be told about the company to decide dates.
public struct CaseRules: Sendable {
  /// In whose days dates are counted.
  public var time: CompanyTime
  /// How long a link can be used, in calendar days from the day of its letter; never beyond the due day. Default 14.
  public var linkDays: Int
  /// What the law of each state says. Default: the table that comes with the program.
  public var laws: LawTable

  /// Takes them all.
  public init(time: CompanyTime, linkDays: Int = 14, laws: LawTable = .standard) {
    self.time = time
    self.linkDays = linkDays
    self.laws = laws
  }
}
