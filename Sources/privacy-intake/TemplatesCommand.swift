import Foundation
import IntakeService
import Notices
import PrivacyRequests

/// `templates check` and `templates preview [LETTER]`: the letters, with invented data.
struct TemplatesCommand {
  let console: Console

  func run(_ rest: some Sequence<String>) throws {
    let arguments = try Arguments(rest, options: Desk.options.union(["language"]), switches: ["json"])
    let configuration = try Desk(arguments).configuration
    let language = arguments.value("language")
    guard language.map(TemplateFolder.isLanguage) ?? true else { throw CommandFailure("“--language” is two small letters.", .usage) }
    let templates = try TemplateFolder.read(configuration.templates, language: language ?? "en")
    switch (arguments.words.first, arguments.words.count) {
    case ("check", 1):
      let others = language == nil ? try TemplateFolder.read(configuration.templates).others : []
      try report([templates] + others, configuration, json: arguments.has("json"))
      if language == nil, others.isEmpty {
        console.complain("There are no templates in another language than English, so everybody is written to in English.")
      }
    case ("preview", 1): try preview(LetterKind.allCases, templates, configuration, json: arguments.has("json"))
    case ("preview", 2):
      guard let kind = LetterKind(rawValue: arguments.words[1]) else {
        throw CommandFailure(
          "There is no letter “\(Visible.line(arguments.words[1]))”. There are: \(LetterKind.allCases.map(\.rawValue).joined(separator: ", ")).",
          .usage)
      }
      try preview([kind], templates, configuration, json: arguments.has("json"))
    default: throw CommandFailure("Use: templates check, or templates preview [LETTER]; each with --config FILE.", .usage)
    }
  }

  private func report(_ sets: [TemplateSet], _ configuration: Configuration, json: Bool) throws {
    for templates in sets {
      if json {
        try console.printJSON(["language": templates.language, "letters": "\(LetterKind.allCases.count)"])
      } else {
        console.print("\(configuration.templates)/\(templates.language): \(LetterKind.allCases.count) letters, footer and words are sound.")
      }
    }
  }

  private func preview(_ kinds: [LetterKind], _ templates: TemplateSet, _ configuration: Configuration, json: Bool) throws {
    let english = try TemplateFolder.read(configuration.templates, language: "en")
    let writer = LetterWriter(
      company: configuration.companyTexts, templates: LetterLibrary(english: english, others: [templates]), time: configuration.time)
    for kind in kinds {
      let draft = LetterPreview.draft(of: kind, writer: writer, rules: configuration.rules, language: templates.language)
      if json {
        try console.printJSON(["letter": kind.rawValue, "subject": draft.subject, "body": draft.body])
        continue
      }
      console.print(String(repeating: "=", count: 72))
      for note in templates.notes(of: kind) { console.print("# " + note) }
      console.print("Subject: " + draft.subject)
      console.print("")
      console.print(draft.body)
    }
  }
}
