extension LearnedTable {
  /// The table that comes with the program, from the weights in `LearnedTable+Words.swift`; read when the first mail is.
  package static let standard = LearnedTable(Array(words.utf8))
  /// The weights of ``PlaceFeatures``, of which each has one, from `LearnedTable+Places.swift`.
  package static let places = LearnedTable(Array(placeNames.utf8))
}
