/// Everything that is compiled from the tables once: classes, patterns, and the cues of mood.
struct Reading: Sendable {
  /// A rule ready to be looked for.
  struct Compiled: Sendable {
    /// The row of the table.
    let rule: RightRule
    /// Its pattern.
    let pattern: CompiledPattern
  }
  /// The one set of tables.
  static let standard = Reading(families: Lexicon.families, rules: RightTables.all)

  /// Classes of words.
  let vocabulary: Vocabulary
  /// Rules by the class of their first step.
  let rules: [[Compiled]]
  /// The cues of ``ClauseMood``.
  let cues: MoodCues

  /// Compiles tables.
  init(families: [String], rules rows: [RightRule]) {
    var vocabulary = Vocabulary(families: families)
    let cues = MoodCues(vocabulary: &vocabulary)
    let compiled = rows.map { Compiled(rule: $0, pattern: CompiledPattern($0.pattern, vocabulary: &vocabulary)) }
    var byFirst = [[Compiled]](repeating: [], count: vocabulary.classCount)
    for entry in compiled {
      if let first = entry.pattern.steps.first { byFirst[first.wordClass].append(entry) }
    }
    self.vocabulary = vocabulary
    self.rules = byFirst
    self.cues = cues
  }
}
