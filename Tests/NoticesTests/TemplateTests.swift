import Testing

@testable import Notices

@Suite struct TemplateTests {
  static let vocabulary = LetterVocabulary(texts: ["name"], flags: ["urgent"], lists: ["rights": ["right"]])

  private static func template(_ text: String, hasSubject: Bool = true) throws -> Template {
    try Template(text, file: "en/x.txt", vocabulary: vocabulary, hasSubject: hasSubject)
  }

  @Test func notesSubjectAndBodyAreToldApart() throws {
    let template = try Self.template("# Why it is sent.\n#  Basis: a law.\nSubject: For {{name}}\n\n# no note\nHello {{name}}.\n\n\n")
    #expect(template.notes == ["Why it is sent.", "Basis: a law."])
    #expect(template.fill(LetterFacts(texts: ["name": "Pat"])) == Draft(subject: "For Pat", body: "# no note\nHello Pat.\n"))
  }

  @Test(arguments: ["\u{FEFF}", ""], ["\r\n", "\n"])
  func aFileFromAnEditorOnWindowsIsTheSame(mark: String, end: String) throws {
    let text = "# A note.\nSubject: For {{name}}\n\n{{#if urgent}}\nToday.\n{{/if}}\nHello.\n"
    let facts = LetterFacts(texts: ["name": "Pat"], flags: ["urgent"])
    let other = try Self.template(mark + text.replacing("\n", with: end))
    let same = try Self.template(text)
    #expect(other.fill(facts) == same.fill(facts))
    #expect(other.notes == same.notes)
  }

  @Test func aFooterHasNoSubject() throws {
    let footer = try Self.template("# A note.\n\nBye {{name}}.\n", hasSubject: false)
    #expect(footer.notes == ["A note."])
    #expect(footer.fill(LetterFacts(texts: ["name": "Pat"])) == Draft(subject: "", body: "Bye Pat.\n"))
  }

  @Test(arguments: [
    ("", 1, "after the notes there must be a line “Subject: …”."),
    ("# A note.\n", 2, "after the notes there must be a line “Subject: …”."),
    ("# A note.\n# Another.\n\nSubject: late\n\nHello.\n", 3, "after the notes there must be a line “Subject: …”."),
    ("subject: small\n\nHello.\n", 1, "after the notes there must be a line “Subject: …”."),
    ("# A note.\nSubject: S\n\n\n", 0, "there is no text."),
    ("# A note.\nSubject: For {{nobody}}\n\nHello.\n", 2, "this letter has no name “nobody”; there are: name."),
    ("Subject: {{#if urgent}}\n\nHello.\n{{/if}}\n", 1, "“if” is never closed. Add “{{/if}}” on a line of its own."),
    ("# A note.\nSubject: a\tb\n\nHello.\n", 2, "the subject holds a tab or another control character. Use blanks."),
    ("# A note.\nSubject: S\n\nHello\n\n{{nobody}}\n", 6, "this letter has no name “nobody”; there are: name."),
  ])
  func aFileThatIsNoLetterIsRefused(text: String, line: Int, problem: String) {
    #expect(throws: TemplateError(file: "en/x.txt", line: line, problem: problem)) { try Self.template(text) }
  }

  @Test func anErrorSaysFileAndLineInOneSentence() {
    #expect(TemplateError(file: "en/x.txt", line: 7, problem: "it is wrong.").description == "en/x.txt, line 7: it is wrong.")
    #expect(TemplateError(file: "en/x.txt", line: 0, problem: "it is wrong.").description == "en/x.txt: it is wrong.")
  }

  @Test(arguments: ["{{name}}", "{{#if urgent}}", "{{/if}}", "{{caseNumber}}", "}}{{", "{{#each rights}}"])
  func whatIsPutInIsNeverReadAsATemplate(fact: String) throws {
    let template = try Self.template("Subject: For {{name}}\n\n{{name}}\n{{#each rights}}\n- {{right}}\n{{/each}}\n")
    let draft = template.fill(LetterFacts(texts: ["name": fact], lists: ["rights": [["right": fact]]]))
    #expect(draft == Draft(subject: "For \(fact)", body: "\(fact)\n- \(fact)\n"))
  }

  @Test(arguments: ["a\nBcc: x@example.com", "a\r\nBcc: x@example.com", "a\rBcc: x@example.com", "a\u{2028}Bcc: x", "a\u{85}Bcc: x"])
  func aLineEndInAFactBecomesABlank(fact: String) throws {
    let template = try Self.template("Subject: For {{name}}\n\nHello {{name}}.\n{{#each rights}}\n- {{right}}\n{{/each}}\nEnd.\n")
    let draft = template.fill(LetterFacts(texts: ["name": fact], lists: ["rights": [["right": fact]]]))
    #expect(draft.subject.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count == 1)
    #expect(draft.subject.hasPrefix("For a Bcc: x"))
    let lines = draft.body.split(whereSeparator: \.isNewline)
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { !$0.hasPrefix("Bcc") })
  }

  @Test func aTextThatIsMissingLeavesItsPlaceEmpty() throws {
    #expect(try Self.template("Subject: S\n\n[{{name}}]\n").fill(LetterFacts()).body == "[]\n")
  }
}
