extension LearnedTable {
  /// The table that comes with the program, `words.txt` beside this file; read when the first mail is.
  package static let standard = LearnedTable(PackageResources.words_txt)
}
