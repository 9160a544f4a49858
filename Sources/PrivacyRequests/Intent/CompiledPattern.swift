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
  /// The class of the second step that must be there, or of the first: looked at before all others, for most sentences lack it.
  private let second: Int

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
    let needed = steps.filter { !$0.isOptional }.map(\.wordClass)
    self.second = needed.dropFirst().first ?? needed.first ?? 0
  }

  /// One past the last token of the shortest match that begins at `start`; nil when there is none.
  ///
  /// Steps are few and gaps short, so the work for one start is bounded whatever the text. A set of reachable ends, a bit for each place after
  /// `start`, replaces back-tracking; a sentence has at most ``SentenceCutter/tokenLimit`` tokens.
  func match(_ text: AnalyzedText, from start: Int, until limit: Int) -> Int? {
    let room = min(limit - start, 127)
    var ends: UInt128 = 1
    for step in steps {
      var places = ends
      for _ in 0..<step.gap { places |= places << 1 }
      var next: UInt128 = step.isOptional ? ends : 0
      while places != 0 {
        let place = places.trailingZeroBitCount
        if place >= room { break }
        places &= places - 1
        let length = text.length(of: step.wordClass, at: start + place)
        if length > 0, place + length <= room { next |= 1 << UInt128(place + length) }
        // `forget me` may be one entry, and `forget` another of the same class.
        if length > 1, text.isWord(of: step.wordClass, at: start + place) { next |= 1 << UInt128(place + 1) }
      }
      if next == 0 { return nil }
      ends = next
    }
    return start + ends.trailingZeroBitCount
  }

  /// Whether every step that must be there can be, given the classes of a sentence as ``AnalyzedText/classes(in:)`` tells them. Most patterns
  /// are ruled out by it without being tried.
  @inline(__always) func mayMatch(_ present: [UInt64]) -> Bool {
    holds(present, second) && steps.allSatisfy { $0.isOptional || holds(present, $0.wordClass) }
  }

  @inline(__always) private func holds(_ present: [UInt64], _ wordClass: Int) -> Bool {
    present[wordClass >> 6] >> UInt64(wordClass & 63) & 1 == 1
  }
}
