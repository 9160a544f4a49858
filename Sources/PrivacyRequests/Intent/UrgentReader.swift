/// Collects the reasons to look at a letter today.
enum UrgentReader {
  /// One sign of each kind, the first that is not negated.
  static func signs(in text: AnalyzedText, _ signs: [SignReader.Found], childConcerned: Bool) -> [UrgentSign] {
    var found: [UrgentSign] = []
    if childConcerned {
      let words = signs.first { $0.sign == .minor || $0.sign == .kid }.map { text.words($0.range) } ?? ""
      found.append(UrgentSign(kind: .child, text: words))
    }
    let kinds: [(Sign, UrgentSign.Kind)] = [
      (.breach, .breach), (.lawyer, .lawyer), (.police, .police), (.preservation, .preservation), (.care, .care),
    ]
    for (sign, kind) in kinds {
      guard let first = signs.first(where: { $0.sign == sign && !$0.negated }) else { continue }
      found.append(UrgentSign(kind: kind, text: text.words(first.range)))
    }
    return found
  }
}
