/// What the notice itself promises, in calendar days from receipt. No law makes it longer.
public struct NoticeTerms: Sendable, Equatable {
  /// The notice, for people.
  public let name: String
  /// For every answer, at most 45.
  public let answer: Int
  /// Where the law asks for fifteen days of any kind, at most 15.
  public let fast: Int
  /// What may be added once, at most 45.
  public let more: Int

  /// Takes them all.
  public init(name: String, answer: Int, fast: Int, more: Int) {
    self.name = name
    self.answer = answer
    self.fast = fast
    self.more = more
  }
}
