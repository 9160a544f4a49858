/// What the sentence above a list says about its items.
enum ListHeading: Sendable {
  /// There is none.
  case none
  /// They are asked for.
  case asks
  /// They are not asked for.
  case denies
  /// They were asked for once, or are what people may ask for.
  case told
  /// They are listed, no more.
  case lists
}
