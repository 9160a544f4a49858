/// Finds what a writer puts between double quotes: words of somebody else, such as our notice.
enum QuotedSpans {
  /// A quotation shorter than this many words is emphasis or a name, not somebody else's sentence.
  static let wordMinimum = 4
  /// A quote mark without a partner within this many tokens is a slip.
  static let tokenLimit = 160

  /// For each token whether it stands in a quotation. A text that is a quotation for the most part is the writer's own after all, as the
  /// transcript in a voicemail is.
  static func flags(of tokens: [Token]) -> [Bool] {
    var flags = [Bool](repeating: false, count: tokens.count)
    var opening: Int?
    var count = 0
    for (index, token) in tokens.enumerated() where token.kind == .quote {
      guard let start = opening else {
        opening = index
        continue
      }
      if index - start > tokenLimit {
        opening = index
        continue
      }
      opening = nil
      if index - start > wordMinimum {
        for inside in start...index { flags[inside] = true }
        count += index - start
      }
    }
    return count * 10 > tokens.count * 7 ? [Bool](repeating: false, count: tokens.count) : flags
  }
}
