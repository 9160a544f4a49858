/// Reads the field Accept-Language (RFC 9110 section 12.5.4).
enum AcceptedLanguages {
  /// So much of the field is read.
  private static let limit = 20

  /// The languages without their regions, lower case, the best first; those of weight 0 and `*` are left out.
  static func read(_ field: String) -> [String] {
    let ranges = field.split(separator: ",", maxSplits: limit).prefix(limit).enumerated().compactMap { index, range in
      let parts = range.split(separator: ";").map { $0.filter { $0 != " " }.lowercased() }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      let language = parts.first?.split(separator: "-").first.map(String.init) ?? ""
      return weight > 0 && language.utf8.allSatisfy { (0x61...0x7A).contains($0) } && !language.isEmpty ? (index, weight, language) : nil
    }
    var result: [String] = []
    for (_, _, language) in ranges.sorted(by: { ($1.1, $0.0) < ($0.1, $1.0) }) where !result.contains(language) { result.append(language) }
    return result
  }
}
