/// What a reading of a text for rights brings.
struct RightsFound: Sendable {
  /// The rights asked for.
  let asked: [Finding]
  /// The rights that are only named, with the reason.
  let dismissed: [Dismissed]
  /// The right that loose words point to, where none is asked for.
  let hinted: Finding?
  /// Whether what is asked for only follows from words that do not say it.
  let isImplied: Bool
  /// The rights told of as asked for before: as past, or named beside a word for a request.
  let earlier: [Finding]
  /// How the rules fit, by the number of the sentence; each mark once for a sentence.
  let marks: [Int: Set<RuleMark>]
}
