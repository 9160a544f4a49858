/// What staff write into a letter.
public enum StaffWords {
  /// Paragraphs divided by one empty line, each on one line, without control characters; nil when nothing is left.
  public static func cleaned(_ text: String) -> String? {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: { $0.isWhitespace || $0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
      )
      if words.isEmpty { paragraphs.append([]) } else { paragraphs[paragraphs.count - 1] += words }
    }
    let result = paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }.joined(separator: "\n\n")
    return result.isEmpty ? nil : result
  }
}
