/// The text of a letter with places to fill in.
///
/// Lines that begin with `#` at the top are notes for the reader of the file. Then comes `Subject: …`, an empty line, and the body. `{{name}}`
/// is replaced by a text; `{{#if name}} … {{/if}}`, `{{#unless name}} … {{/unless}}` and `{{#each name}} … {{/each}}` stand on lines of their
/// own and vanish with them. What is put in is never read again as a template.
public struct Template: Sendable {
  /// The notes at the top, without `#`: the legal basis, when it is sent, to whom.
  public let notes: [String]
  let subject: [TemplateLine]
  let body: [TemplateLine]

  /// Reads a template and checks every name in it.
  ///
  /// - Parameters:
  ///   - text: The file.
  ///   - file: Its name, for messages.
  ///   - vocabulary: The names that it may use.
  ///   - hasSubject: False for a footer, which is a body alone.
  /// - Throws: The first thing that is wrong.
  public init(_ text: String, file: String, vocabulary: LetterVocabulary, hasSubject: Bool = true) throws(TemplateError) {
    var lines = TemplateReader.lines(of: text)
    while lines.last == "" { lines.removeLast() }
    let noteCount = lines.prefix { $0.hasPrefix("#") }.count
    notes = lines.prefix(noteCount).map { String($0.dropFirst().drop { $0 == " " }) }
    var first = noteCount
    var subjectText: Substring = ""
    if hasSubject {
      guard first < lines.count, lines[first].hasPrefix("Subject: ") else {
        throw TemplateError(file: file, line: first + 1, problem: "after the notes there must be a line “Subject: …”.")
      }
      subjectText = lines[first].dropFirst("Subject: ".count)
      guard subjectText.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
        throw TemplateError(file: file, line: first + 1, problem: "the subject holds a tab or another control character. Use blanks.")
      }
      first += 1
    }
    while first < lines.count, lines[first].isEmpty { first += 1 }
    guard first < lines.count else { throw TemplateError(file: file, line: 0, problem: "there is no text.") }
    let reader = TemplateReader(file: file, vocabulary: vocabulary)
    subject = hasSubject ? try reader.read([subjectText], firstLine: noteCount + 1) : []
    body = try reader.read(Array(lines[first...]), firstLine: first + 1)
  }

  /// Fills the places in.
  public func fill(_ facts: LetterFacts) -> Draft {
    Draft(
      subject: TemplateFiller(facts: facts).fill(subject).joined(separator: " "),
      body: LetterText.wrapped(TemplateFiller(facts: facts).fill(body)))
  }
}
