extension AnalyzedText {
  /// Whether a line or a sentence ends with a token.
  func endsLine(at index: Int) -> Bool { index + 1 >= tokens.count || tokens[index + 1].beginsLine || tokens[index + 1].kind == .stop }

  /// Whether a token is a postal code: five digits, more after a hyphen.
  func hasPostalCode(at index: Int) -> Bool {
    guard index < tokens.count, tokens[index].kind == .number else { return false }
    let digits = folded(index)
    return digits.utf8.count >= 5 && digits.prefix(5).allSatisfy(\.isNumber)
  }
}
