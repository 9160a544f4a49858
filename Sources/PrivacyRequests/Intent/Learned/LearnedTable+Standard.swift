extension LearnedTable {
  /// The table that comes with the program, from the weights in `LearnedTable+Words.swift`; read when the first mail is.
  package static let standard = LearnedTable(Array(words.utf8))
}
