/// Makes a stranger's text harmless on a terminal.
enum Visible {
  /// The text in one line: control characters, and those that turn the direction of writing, become blanks.
  static func line(_ text: some StringProtocol) -> String {
    let scalars = text.unicodeScalars.map { isHarmless($0) ? $0 : " " }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// The text with its line ends.
  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line($0.last == "\r" ? $0.dropLast() : $0) }
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }
}
