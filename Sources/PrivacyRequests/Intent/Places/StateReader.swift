import Foundation

/// Finds the US state in which the person concerned is said to live, among all that a letter names: by learned weights, as ``LearnedReader``
/// does for rights.
enum StateReader {
  /// The state, two letters; nil when none is named or when none is likelier than that his own is not told.
  ///
  /// - Parameters:
  ///   - text: The writer's own words with his signature.
  ///   - writer: For whom he writes; where an agent lives himself says little.
  ///   - table: The weights.
  static func state(in text: AnalyzedText, writer: PlaceFeatures.Writer, table: LearnedTable = .places) -> String? {
    var odds: [String: Double] = [:]
    for row in PlaceRow.rows(of: text, writer: writer) {
      let score = row.names.reduce(0) { $0 + Int(table.weights(of: LearnedFeatures.key(of: $1.utf8))?[0] ?? 0) }
      odds[row.code, default: 0] += exp(Double(score) / 10)
    }
    return odds.max { ($0.value, $1.key) < ($1.value, $0.key) }.flatMap { $0.value > 1 ? $0.key : nil }
  }
}
