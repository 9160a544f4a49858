import PrivacyRequests

/// All templates of one language, read and checked.
public struct TemplateSet: Sendable {
  /// The language, as in `en`; the name of the directory.
  public let language: String
  private let letters: [LetterKind: Template]
  private let footer: Template
  private let rightNames: [Right: String]

  /// The files that a language needs.
  public static let fileNames = LetterKind.allCases.map { $0.rawValue + ".txt" } + ["footer.txt", "rights.txt"]

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
    self.rightNames = try Self.readRights(try text("rights.txt"), file: "\(language)/rights.txt")
  }

  /// The right in plain words.
  public func name(of right: Right) -> String { rightNames[right] ?? right.rawValue }

  /// The notes at the top of a letter's template: its legal basis, when it is sent, to whom.
  public func notes(of kind: LetterKind) -> [String] { letters[kind]?.notes ?? [] }

  /// Fills in the letter of that kind, footer included.
  public func fill(_ kind: LetterKind, _ facts: LetterFacts) -> Draft {
    guard let letter = letters[kind] else { return Draft(subject: "", body: "") }
    var draft = letter.fill(facts)
    draft.body += "\n" + footer.fill(facts).body
    return draft
  }

  private static func readRights(_ text: String, file: String) throws(TemplateError) -> [Right: String] {
    var names: [Right: String] = [:]
    for (offset, line) in TemplateReader.lines(of: text).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let halves = line.split(separator: "=", maxSplits: 1).map { $0.trimmed }
      guard halves.count == 2, !halves[1].isEmpty, let right = Right(rawValue: halves[0]) else {
        throw TemplateError(file: file, line: offset + 1, problem: "a line must be “right = words”, and the right one of the eleven.")
      }
      names[right] = halves[1]
    }
    for right in Right.allCases where names[right] == nil {
      throw TemplateError(file: file, line: 0, problem: "there is no line for “\(right.rawValue)”.")
    }
    return names
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
}
