import PrivacyRequests

/// The texts of the page behind the link in one language, read and checked.
public struct PageTexts: Sendable {
  /// The language, as in `en`.
  public let language: String
  private let lines: [PageText: [TemplateLine]]
  private let words: LanguageWords
  private let rightNames: [String: String]

  /// The files that a language needs for the page.
  public static let fileNames = ["page.txt", "rights.txt", "words.txt"]

  /// Reads and checks the files.
  ///
  /// - Parameters:
  ///   - language: As in `en`; the name of the directory.
  ///   - page: The text of `page.txt`.
  ///   - rights: The text of `rights.txt`.
  ///   - words: The text of `words.txt`.
  /// - Throws: The first thing that is wrong.
  public init(language: String, page: String, rights: String, words: String) throws(TemplateError) {
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
    self.words = try LanguageWords(words, file: "\(language)/words.txt")
  }

  /// The text with its places filled in.
  func text(_ text: PageText, _ facts: [String: String] = [:]) -> String {
    TemplateFiller(facts: LetterFacts(texts: facts)).fill(lines[text] ?? []).joined()
  }

  /// The right in plain words.
  func name(of right: Right) -> String { rightNames[right.rawValue] ?? right.rawValue }

  /// The day as people write it.
  func date(_ day: CalendarDay) -> String { words.spelledOut(day) }
}
