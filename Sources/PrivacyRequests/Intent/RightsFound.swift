/// What a reading of a text for rights brings.
struct RightsFound: Sendable {
  /// The rights asked for.
  let asked: [Finding]
  /// The rights that are only named, with the reason.
  let dismissed: [Dismissed]
  /// The right that loose words point to, where none is asked for.
  let hinted: Finding?
}
