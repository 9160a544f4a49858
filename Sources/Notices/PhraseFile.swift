/// A file of phrases for the lists in the letters: one a line, the name that the program uses, ` = `, and the words.
enum PhraseFile {
  /// Reads the file; every name must be one of the keys, and every key that is not optional must have words.
  static func read(_ text: String, file: String, keys: [String], optional: [String] = []) throws(TemplateError) -> [String: String] {
    var phrases: [String: String] = [:]
    for (offset, line) in TemplateReader.lines(of: text).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let halves = line.split(separator: "=", maxSplits: 1).map { trimmed($0) }
      guard halves.count == 2, !halves[1].isEmpty, (keys + optional).contains(halves[0]) else {
        throw TemplateError(
          file: file, line: offset + 1,
          problem:
            "a line must be “name = words”, and the name one of \(keys.joined(separator: ", "))"
            + (optional.isEmpty ? "." : ", or two letters of a state."))
      }
      phrases[halves[0]] = halves[1]
    }
    for key in keys where phrases[key] == nil { throw TemplateError(file: file, line: 0, problem: "there is no line for “\(key)”.") }
    return phrases
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
}
