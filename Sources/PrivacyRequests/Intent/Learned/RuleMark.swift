/// That a rule fits somewhere in a sentence, as a feature that ``LearnedTable`` has weights for: letters that no rule was made for show how
/// much each kind of rule is worth, alone and beside the other words.
struct RuleMark: Sendable, Hashable {
  /// The right.
  let right: Right
  /// How much of a request the words are by themselves.
  let force: RightRule.Force
  /// In what mood they stand.
  let mood: ClauseMood

  private static let keys: [RuleMark: UInt64] = {
    var keys: [RuleMark: UInt64] = [:]
    for right in Right.allCases {
      for force in RightRule.Force.allCases {
        for mood in ClauseMood.allCases {
          let mark = RuleMark(right: right, force: force, mood: mood)
          keys[mark] = WordHash.of(mark.name)
        }
      }
    }
    return keys
  }()

  /// What the table calls it, as in `=delete:acts:negated`.
  var name: String { "=\(right.rawValue):\(force):\(mood)" }

  /// Whether the rule says plainly that the right is asked for.
  var isPlain: Bool { mood == .asked && (force == .asks || force == .acts) }

  /// What the table knows it by.
  var key: UInt64 { RuleMark.keys[self] ?? 0 }
}
