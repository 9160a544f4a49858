import Testing

@testable import Notices

/// What a template may not say, each with the line on which the reader of the file finds it.
@Suite struct TemplateReaderTests {
  static let vocabulary = LetterVocabulary(
    texts: ["name", "day"], flags: ["urgent", "agent"], lists: ["rights": ["right", "due"], "others": ["other"]])

  struct Wrong: Sendable {
    var lines: [String]
    var line: Int
    var problem: String
  }

  static let wrong: [Wrong] = [
    Wrong(lines: ["Hello {{nam}}."], line: 2, problem: "this letter has no name “nam”; there are: day, name."),
    Wrong(lines: ["", "", "Hello", "{{ name }}"], line: 5, problem: "this letter has no name “ name ”; there are: day, name."),
    Wrong(lines: ["{{}}"], line: 2, problem: "this letter has no name “”; there are: day, name."),
    Wrong(lines: ["{{name}} and {{name"], line: 2, problem: "“{{” without “}}”."),
    Wrong(lines: ["{{name}} and }}"], line: 2, problem: "“}}” without “{{”."),
    Wrong(lines: ["{{right}}"], line: 2, problem: "this letter has no name “right”; there are: day, name."),
    Wrong(
      lines: ["{{#each rights}}", "{{other}}", "{{/each}}"], line: 3,
      problem: "this letter has no name “other”; there are: day, due, name, right."),
    Wrong(
      lines: ["{{#each rights}}", "{{right}}", "{{/each}}", "{{right}}"], line: 5,
      problem: "this letter has no name “right”; there are: day, name."),
    Wrong(lines: ["a", "{{#if ready}}", "{{/if}}"], line: 3, problem: "this letter has no flag “ready”; there are: agent, urgent."),
    Wrong(lines: ["{{#unless name}}", "{{/unless}}"], line: 2, problem: "this letter has no flag “name”; there are: agent, urgent."),
    Wrong(lines: ["{{#each urgent}}", "{{/each}}"], line: 2, problem: "this letter has no list “urgent”; there are: others, rights."),
    Wrong(lines: ["{{#when urgent}}", "{{/when}}"], line: 2, problem: "“when” is not one of “if”, “unless” and “each”."),
    Wrong(lines: ["{{#if}}", "{{/if}}"], line: 2, problem: "“{{#if}}” must be a word and a name, as in “{{#if deletion}}”."),
    Wrong(lines: ["{{#}}"], line: 2, problem: "“{{#}}” must be a word and a name, as in “{{#if deletion}}”."),
    Wrong(
      lines: ["{{#if urgent}} today {{/if}}"], line: 2,
      problem: "“{{#if urgent}} today {{/if}}” must be a word and a name, as in “{{#if deletion}}”."),
    Wrong(lines: ["now {{#if urgent}}", "{{/if}}"], line: 2, problem: "“{{#if urgent}}” must stand on a line of its own."),
    Wrong(lines: ["{{#if urgent}} ", "{{/if}}"], line: 2, problem: "“{{#if urgent}}” must stand on a line of its own."),
    Wrong(lines: ["{{#if urgent}}", "x {{/if}}"], line: 3, problem: "“{{/if}}” must stand on a line of its own."),
    Wrong(lines: ["x", "{{#if urgent}}", "y"], line: 3, problem: "“if” is never closed. Add “{{/if}}” on a line of its own."),
    Wrong(
      lines: ["{{#if urgent}}", "{{#each rights}}", "{{/each}}"], line: 2,
      problem: "“if” is never closed. Add “{{/if}}” on a line of its own."),
    Wrong(lines: ["{{/if}}"], line: 2, problem: "“{{/if}}” closes nothing that is open here."),
    Wrong(lines: ["{{#if urgent}}", "{{/unless}}"], line: 3, problem: "“{{/unless}}” closes nothing that is open here."),
    Wrong(
      lines: ["{{#if urgent}}", "{{#each rights}}", "{{/if}}", "{{/each}}"], line: 4,
      problem: "“{{/if}}” closes nothing that is open here."),
    Wrong(
      lines: ["{{#each rights}}", "{{#each others}}", "{{/each}}", "{{/each}}"], line: 3,
      problem: "a list inside a list is not possible."),
    Wrong(
      lines: ["{{#each rights}}", "{{#if urgent}}", "{{#each others}}", "{{/each}}", "{{/if}}", "{{/each}}"], line: 4,
      problem: "a list inside a list is not possible."),
  ]

  @Test(arguments: wrong)
  func whatIsWrongIsNamedWithItsLine(row: Wrong) {
    #expect(throws: TemplateError(file: "en/x.txt", line: row.line, problem: row.problem)) {
      try Template("Subject: S\n" + row.lines.joined(separator: "\n"), file: "en/x.txt", vocabulary: Self.vocabulary)
    }
  }

  struct Sound: Sendable {
    var template: String
    var flags: Set<String> = []
    var text: String
  }

  static let sound: [Sound] = [
    Sound(template: "Hello {{name}}, on {{day}}.", text: "Hello Pat, on Monday.\n"),
    Sound(template: "{{name}}{{day}}", text: "PatMonday\n"),
    Sound(template: "{{#if urgent}}\ntoday\n{{/if}}\nend", flags: ["urgent"], text: "today\nend\n"),
    Sound(template: "{{#if urgent}}\ntoday\n{{/if}}\nend", text: "end\n"),
    Sound(template: "{{#unless urgent}}\nlater\n{{/unless}}\nend", text: "later\nend\n"),
    Sound(template: "{{#unless urgent}}\nlater\n{{/unless}}\nend", flags: ["urgent"], text: "end\n"),
    Sound(template: "{{#if urgent}}\na\n{{#if agent}}\nb\n{{/if}}\nc\n{{/if}}\nd", flags: ["urgent"], text: "a\nc\nd\n"),
    Sound(template: "{{#if urgent}}\na\n{{#if agent}}\nb\n{{/if}}\nc\n{{/if}}\nd", flags: ["agent"], text: "d\n"),
    Sound(template: "{{#if urgent}}\na\n{{#if agent}}\nb\n{{/if}}\nc\n{{/if}}\nd", flags: ["agent", "urgent"], text: "a\nb\nc\nd\n"),
    Sound(template: "{{#each rights}}\n- {{right}} by {{due}}\n{{/each}}", text: "- one by May 1\n- two by May 2\n"),
    Sound(template: "{{#each others}}\n- {{other}}\n{{/each}}\nnone", text: "none\n"),
    Sound(
      template: "{{#each rights}}\n- {{right}} for {{name}}\n{{#if urgent}}\n  soon\n{{/if}}\n{{/each}}", flags: ["urgent"],
      text: "- one for Pat\n  soon\n- two for Pat\n  soon\n"),
    Sound(template: "{{#each rights}}\n{{#if agent}}\n  never\n{{/if}}\n- {{right}}\n{{/each}}", text: "- one\n- two\n"),
    Sound(template: "{{#if urgent}}\n{{#each rights}}\n- {{right}}\n{{/each}}\n{{/if}}\nend", text: "end\n"),
    Sound(template: "  {{#if urgent}}\nindented tags are tags\n  {{/if}}\nend", text: "end\n"),
    Sound(template: "a { b } c", text: "a { b } c\n"),
  ]

  @Test(arguments: sound)
  func whatIsRightIsFilledIn(row: Sound) throws {
    let template = try Template("Subject: S\n\n" + row.template, file: "en/x.txt", vocabulary: Self.vocabulary)
    let facts = LetterFacts(
      texts: ["name": "Pat", "day": "Monday"], flags: row.flags,
      lists: ["rights": [["right": "one", "due": "May 1"], ["right": "two", "due": "May 2"]]])
    #expect(template.fill(facts).body == row.text)
  }
}
