import PrivacyRequests

/// The texts of the page behind the link in one language, read and checked.
public struct PageTexts: Sendable {
  /// The language, as in `en`.
  public let language: String
  private let lines: [PageText: [TemplateLine]]
  private let months: [String]
  private let rightNames: [String: String]

  /// The files that a language needs for the page.
  public static let fileNames = ["page.txt", "rights.txt"]

  /// Reads and checks both files.
  ///
  /// - Parameters:
  ///   - language: As in `en`; the name of the directory.
  ///   - page: The text of `page.txt`.
  ///   - rights: The text of `rights.txt`.
  /// - Throws: The first thing that is wrong.
  public init(language: String, page: String, rights: String) throws(TemplateError) {
    self.language = language
    let file = "\(language)/page.txt"
    rightNames = try PhraseFile.read(rights, file: "\(language)/rights.txt", keys: Right.allCases.map(\.rawValue))
    let phrases = try PhraseFile.read(page, file: file, keys: PageText.allCases.map(\.rawValue))
    var lines: [PageText: [TemplateLine]] = [:]
    for text in PageText.allCases {
      let vocabulary = LetterVocabulary(texts: text.places, flags: [], lists: [:])
      let reader = TemplateReader(file: "\(file), “\(text.rawValue)”", vocabulary: vocabulary)
      lines[text] = try reader.read([(phrases[text.rawValue] ?? "")[...]], firstLine: 0)
    }
    self.lines = lines
    months = (phrases[PageText.months.rawValue] ?? "").split(separator: " ").map(String.init)
    if months.count != 12 { throw TemplateError(file: file, line: 0, problem: "“months” must be twelve words.") }
  }

  /// The text with its places filled in.
  func text(_ text: PageText, _ facts: [String: String] = [:]) -> String {
    TemplateFiller(facts: LetterFacts(texts: facts)).fill(lines[text] ?? []).joined()
  }

  /// The right in plain words.
  func name(of right: Right) -> String { rightNames[right.rawValue] ?? right.rawValue }

  /// The day as people write it.
  func date(_ day: CalendarDay) -> String {
    let (year, month, number) = day.components
    return text(.date, ["year": "\(year)", "month": months[month - 1], "day": "\(number)"])
  }
}
