import Foundation

/// Finds the US state in which the person concerned is said to live, among all that a letter names: by learned weights, as ``LearnedReader``
/// does for rights.
enum StateReader {
  /// The states of a letter.
  struct Found {
    /// Where the person lives; nil when no state is named or when none is likelier than that his own is not told.
    var home: NamedState?
    /// The others, each once, in the order of the text.
    var others: [NamedState] = []
  }
  /// So many tokens before a place are shown with it.
  private static let shown = 6

  /// Reads a letter.
  ///
  /// - Parameters:
  ///   - text: The writer's own words with his signature.
  ///   - writer: For whom he writes; where an agent lives himself says little.
  ///   - table: The weights.
  static func read(_ text: AnalyzedText, writer: PlaceFeatures.Writer, table: LearnedTable = .places) -> Found {
    var odds: [String: Double] = [:]
    var best: [(state: String, odds: Double, range: Range<Int>, first: Range<Int>)] = []
    for row in PlaceRow.rows(of: text, writer: writer) {
      let score = row.names.reduce(0) { $0 + Int(table.weights(of: LearnedFeatures.key(of: $1.utf8))?[0] ?? 0) }
      let own = exp(Double(score) / 10)
      odds[row.code, default: 0] += own
      if let known = best.firstIndex(where: { $0.state == row.code }) {
        if best[known].odds < own { (best[known].odds, best[known].range) = (own, row.range) }
      } else {
        best.append((row.code, own, row.range, row.range))
      }
    }
    let home = odds.max { ($0.value, $1.key) < ($1.value, $0.key) }.flatMap { $0.value > 1 ? $0.key : nil }
    let named = best.map { NamedState(state: $0.state, text: words(of: $0.state == home ? $0.range : $0.first, in: text)) }
    return Found(home: named.first { $0.state == home }, others: named.filter { $0.state != home })
  }

  private static func words(of place: Range<Int>, in text: AnalyzedText) -> String {
    let sentence = text.sentences.first { $0.range.contains(place.lowerBound) }?.range ?? place
    return text.words(max(sentence.lowerBound, place.lowerBound - shown)..<place.upperBound)
  }
}
