import PrivacyRequests

/// What a language needs beside its letters (`words.txt`): how a day is written, the names of states that it calls otherwise, and the line that
/// tells, on top of a letter in two languages, that this one follows.
struct LanguageWords: Sendable {
  private let phrases: [String: String]
  /// How a day is written, cut before each `{` and after each `}`.
  private let date: [String]
  private let monthNames: [String]

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]

  /// Reads the file: `date`, the twelve months and `follows` must be there; two letters of a state may be.
  init(_ text: String, file: String) throws(TemplateError) {
    let phrases = try PhraseFile.read(text, file: file, keys: Self.months + ["date", "follows"], optional: StateNames.codes)
    self.phrases = phrases
    date = Self.pieces(of: phrases["date"] ?? "")
    monthNames = Self.months.map { phrases[$0] ?? "" }
  }

  private static func pieces(of text: String) -> [String] {
    var pieces = [""]
    for character in text {
      if character == "{" { pieces.append("") }
      pieces[pieces.count - 1].append(character)
      if character == "}" { pieces.append("") }
    }
    return pieces
  }

  /// A line in this language, saying that the letter is in it too, further down.
  var follows: String { phrases["follows"] ?? "" }

  /// The day as people write it in this language: `{day}`, `{month}` and `{year}` of `date` filled in.
  func spelledOut(_ day: CalendarDay) -> String {
    let (year, month, number) = day.components
    return date.map { piece in
      switch piece {
      case "{day}": "\(number)"
      case "{month}": monthNames[month - 1]
      case "{year}": "\(year)"
      default: piece
      }
    }.joined()
  }

  /// The name of a state; the English one when the file has no other.
  func name(ofState code: String) -> String { phrases[code] ?? StateNames.name(of: code) }
}
