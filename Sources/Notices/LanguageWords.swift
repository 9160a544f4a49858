import PrivacyRequests

/// What a language needs beside its letters (`words.txt`): how a day is written, the names of states that it calls otherwise, and the line that
/// tells, on top of a letter in two languages, that this one follows.
struct LanguageWords: Sendable {
  private let phrases: [String: String]

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]

  /// Reads the file: `date`, the twelve months and `follows` must be there; two letters of a state may be.
  init(_ text: String, file: String) throws(TemplateError) {
    phrases = try PhraseFile.read(text, file: file, keys: Self.months + ["date", "follows"], optional: StateNames.codes)
  }

  /// A line in this language, saying that the letter is in it too, further down.
  var follows: String { phrases["follows"] ?? "" }

  /// The day as people write it in this language: `{day}`, `{month}` and `{year}` of `date` filled in.
  func spelledOut(_ day: CalendarDay) -> String {
    let (year, month, number) = day.components
    return (phrases["date"] ?? "").replacing("{day}", with: "\(number)").replacing("{year}", with: "\(year)")
      .replacing("{month}", with: phrases[Self.months[month - 1]] ?? "")
  }

  /// The name of a state; the English one when the file has no other.
  func name(ofState code: String) -> String { phrases[code] ?? StateNames.name(of: code) }
}
