/// Everything that is compiled from the tables once: classes, patterns, and the cues of mood.
struct Reading: Sendable {
  /// A rule ready to be looked for.
  struct Compiled: Sendable {
    /// The row of the table.
    let rule: RightRule
    /// Its pattern.
    let pattern: CompiledPattern
  }
  /// A sign ready to be looked for.
  struct CompiledSign: Sendable {
    /// What it shows.
    let sign: Sign
    /// Its pattern.
    let pattern: CompiledPattern
    /// The number of its row.
    let row: Int
  }
  /// The one set of tables.
  static let standard = Reading(families: Lexicon.families + [SignTables.families], rules: RightTables.all, signRows: SignTables.rows)

  /// Classes of words.
  let vocabulary: Vocabulary
  /// Rules by the class of their first step.
  let rules: [[Compiled]]
  /// Signs by the class of their first step.
  let signs: [[CompiledSign]]
  /// What letters are about that say nothing plainly.
  let topics: TopicReader
  /// The cues of ``ClauseMood``.
  let cues: MoodCues
  /// For each class the key that ``LearnedFeatures`` knows its family by, 0 when it is no family.
  let familyKeys: [UInt64]

  /// Compiles tables.
  init(families: [String], rules rows: [RightRule], signRows: String) {
    var vocabulary = Vocabulary(families: families)
    let cues = MoodCues(vocabulary: &vocabulary)
    let compiled = rows.map { Compiled(rule: $0, pattern: CompiledPattern($0.pattern, vocabulary: &vocabulary)) }
    let signs = signRows.split(separator: "\n").enumerated().compactMap { Reading.sign($1, number: $0, &vocabulary) }
    self.topics = TopicReader(vocabulary: &vocabulary)
    vocabulary.compile()
    var byFirst = [[Compiled]](repeating: [], count: vocabulary.classCount)
    for entry in compiled {
      if let first = entry.pattern.steps.first { byFirst[first.wordClass].append(entry) }
    }
    var signsByFirst = [[CompiledSign]](repeating: [], count: vocabulary.classCount)
    for entry in signs {
      if let first = entry.pattern.steps.first { signsByFirst[first.wordClass].append(entry) }
    }
    var keys = [UInt64](repeating: 0, count: vocabulary.classCount)
    for name in vocabulary.familyNames {
      if let number = vocabulary.number(ofFamily: name) { keys[number] = LearnedFeatures.key(of: name.utf8) }
    }
    self.familyKeys = keys
    self.vocabulary = vocabulary
    self.signs = signsByFirst
    self.rules = byFirst
    self.cues = cues
  }

  private static func sign(_ row: Substring, number: Int, _ vocabulary: inout Vocabulary) -> CompiledSign? {
    guard let space = row.firstIndex(of: " "), let sign = Sign(rawValue: String(row[..<space])) else { return nil }
    return CompiledSign(sign: sign, pattern: CompiledPattern(String(row[space...]), vocabulary: &vocabulary), row: number)
  }
}
