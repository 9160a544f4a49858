/// A pattern of ``RightRule`` with its words turned into classes.
struct CompiledPattern: Sendable {
  /// One step of a pattern.
  struct Step: Sendable {
    /// The class that must stand here.
    let wordClass: Int
    /// How many tokens may stand before it.
    let gap: Int
    /// Whether it may be missing.
    let isOptional: Bool
  }
  /// The steps; the first is neither optional nor after a gap.
  let steps: [Step]

  /// Compiles a pattern; its new classes go into the vocabulary.
  init(_ pattern: String, vocabulary: inout Vocabulary) {
    var steps: [Step] = []
    var gap = 0
    for part in pattern.split(separator: " ") {
      if part.hasPrefix("..") {
        gap = Int(part.dropFirst(2)) ?? 6
        continue
      }
      let optional = part.first == "?"
      steps.append(Step(wordClass: vocabulary.wordClass(optional ? part.dropFirst() : part), gap: gap, isOptional: optional))
      gap = 0
    }
    self.steps = steps
  }

  /// One past the last token of the shortest match that begins at `start`; nil when there is none.
  ///
  /// Steps are few and gaps short, so the work for one start is bounded whatever the text. A set of reachable ends replaces back-tracking.
  func match(_ text: AnalyzedText, from start: Int, until limit: Int) -> Int? {
    var ends = [start]
    for (number, step) in steps.enumerated() {
      var next: [Int] = step.isOptional ? ends : []
      for end in ends {
        for skip in 0...(number == 0 ? 0 : step.gap) where end + skip < limit {
          let length = text.length(of: step.wordClass, at: end + skip)
          if length > 0, end + skip + length <= limit, !next.contains(end + skip + length) { next.append(end + skip + length) }
        }
      }
      if next.isEmpty { return nil }
      ends = next
    }
    return ends.min()
  }
}
