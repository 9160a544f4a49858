import PrivacyRequests

/// All templates of one language, read and checked.
public struct TemplateSet: Sendable {
  /// The language, as in `en`; the name of the directory.
  public let language: String
  private let letters: [LetterKind: Template]
  private let footer: Template
  private let rightNames: [String: String]
  private let outcomes: [String: String]
  private let reasons: [String: String]
  private let words: LanguageWords

  /// The files that a language needs.
  public static let fileNames =
    LetterKind.allCases.map { $0.rawValue + ".txt" } + ["footer.txt", "rights.txt", "outcomes.txt", "reasons.txt", "words.txt", "page.txt"]

  /// Reads and checks all files of a language.
  ///
  /// - Parameters:
  ///   - language: As in `en`.
  ///   - files: Texts by file name, as in `confirmed.txt`.
  /// - Throws: The first thing that is wrong: a file that is missing, or a name that its letter does not have.
  public init(language: String, files: [String: String]) throws(TemplateError) {
    self.language = language
    func text(_ name: String) throws(TemplateError) -> String {
      guard let text = files[name] else {
        throw TemplateError(
          file: "\(language)/\(name)", line: 0, problem: "the file is missing. Copy it from the Templates that came with the program.")
      }
      return text
    }
    var letters: [LetterKind: Template] = [:]
    for kind in LetterKind.allCases {
      let name = kind.rawValue + ".txt"
      letters[kind] = try Template(try text(name), file: "\(language)/\(name)", vocabulary: .of(kind))
    }
    self.letters = letters
    self.footer = try Template(try text("footer.txt"), file: "\(language)/footer.txt", vocabulary: .footer, hasSubject: false)
    func phrases(_ name: String, _ keys: [String]) throws(TemplateError) -> [String: String] {
      try PhraseFile.read(try text(name), file: "\(language)/\(name)", keys: keys)
    }
    self.rightNames = try phrases("rights.txt", Right.allCases.map(\.rawValue))
    _ = try PageTexts(language: language, page: try text("page.txt"), rights: try text("rights.txt"), words: try text("words.txt"))
    self.outcomes = try phrases("outcomes.txt", Right.allCases.map(\.rawValue) + [Self.nothingFound])
    self.reasons = try phrases("reasons.txt", DenialReason.allCases.map(\.rawValue) + ExtensionReason.allCases.map(\.rawValue))
    self.words = try LanguageWords(try text("words.txt"), file: "\(language)/words.txt")
  }

  private static let nothingFound = "nothing-found"

  /// The right in plain words.
  public func name(of right: Right) -> String { rightNames[right.rawValue] ?? right.rawValue }

  /// A sentence that says what was done for a right.
  public func words(whenDone right: Right) -> String { outcomes[right.rawValue] ?? "" }

  /// A sentence that says that nothing is held.
  public var wordsForNothingFound: String { outcomes[Self.nothingFound] ?? "" }

  /// A sentence that says why a request is refused.
  public func words(for reason: DenialReason) -> String { reasons[reason.rawValue] ?? "" }

  /// A sentence that says why more time is needed.
  public func words(for reason: ExtensionReason) -> String { reasons[reason.rawValue] ?? "" }

  /// A line in this language, saying that the letter is in it too, further down.
  public var follows: String { words.follows }

  /// The day as people write it in this language.
  public func spelledOut(_ day: CalendarDay) -> String { words.spelledOut(day) }

  /// The name of a state, of which two letters are given.
  public func name(ofState code: String) -> String { words.name(ofState: code) }

  /// The notes at the top of a letter's template: its legal basis, when it is sent, to whom.
  public func notes(of kind: LetterKind) -> [String] { letters[kind]?.notes ?? [] }

  /// Fills in the letter of that kind, footer included.
  public func fill(_ kind: LetterKind, _ facts: LetterFacts) -> Draft {
    guard let letter = letters[kind] else { return Draft(subject: "", body: "") }
    var draft = letter.fill(facts)
    draft.body += "\n" + footer.fill(facts).body
    return draft
  }
}
