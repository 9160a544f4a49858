import Foundation

/// In which language a person is written to.
extension Case {
  /// The languages that the program's letters come in, and others that it can tell, by their names.
  private static let ours: Set = ["en", "es"]
  private static let names = ["pt": "Portuguese", "fr": "French", "de": "German", "it": "Italian", "nl": "Dutch"]

  /// Somebody must see that a person whose language the letters do not come in understands them.
  mutating func askForReader(at now: Date) {
    if Self.ours.contains(language) { return }
    ask(
      .review,
      "The person writes in \(Self.names[language] ?? "another language"). Letters go out in English and Spanish. Find somebody who reads it, see "
        + "that nothing was misread, and explain the letters if that is needed.", at: now, due: nextDue)
  }

  /// A later mail may make sure what the first left open.
  mutating func settleLanguage(_ joining: Joining) {
    // A yes or a no may be the line that our letter gave to send back, which tells nothing.
    guard alsoLanguage != nil, joining.answer == nil, let sure = joining.language else { return }
    language = sure
    alsoLanguage = nil
  }
}
