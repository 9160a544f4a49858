/// What the law of one state says about the time for an answer. All counts are calendar days from receipt unless said otherwise.
public struct Jurisdiction: Sendable, Equatable {
  /// A number of days with the section that gives it.
  public struct Rule: Sendable, Equatable {
    /// Days from receipt.
    public let days: Int
    /// Whether the law counts business days: Monday to Friday without federal holidays, which is never earlier than calendar days.
    public let business: Bool
    /// The section.
    public let section: String
  }

  /// Two letters, as the post office writes them.
  public let code: String
  /// Full name.
  public let name: String
  /// Whether the notice names it among its thirteen.
  public let inNotice: Bool
  /// Access, portability, correct, delete and nondiscrimination.
  public let answer: Rule
  /// Opt-out of sale, targeted advertising and profiling.
  public let optOut: Rule
  /// Limit the use of sensitive data; nil where the state has no such right and the notice alone grants it.
  public let limit: Rule?
  /// Withdrawal of consent; nil where the law gives no number.
  public let withdraw: Rule?
  /// Decision of an appeal; nil where the law has none and the notice alone grants it.
  public let appeal: Rule?
}
