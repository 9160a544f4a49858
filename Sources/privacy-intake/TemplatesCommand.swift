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
    let language = arguments.value("language") ?? "en"
    guard !language.isEmpty, language.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      throw CommandFailure("“--language” is two letters.", .usage)
    }
    let templates = try TemplateFolder.read(configuration.templates, language: language)
    switch (arguments.words.first, arguments.words.count) {
    case ("check", 1):
      if arguments.has("json") {
        try console.printJSON(["language": language, "letters": "\(LetterKind.allCases.count)"])
      } else {
        console.print("\(configuration.templates)/\(language): \(LetterKind.allCases.count) letters, footer and names of rights are sound.")
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

  private func preview(_ kinds: [LetterKind], _ templates: TemplateSet, _ configuration: Configuration, json: Bool) throws {
    let writer = LetterWriter(
      company: configuration.companyTexts, templates: templates, time: configuration.time, laws: configuration.laws)
    for kind in kinds {
      let draft = LetterPreview.draft(of: kind, writer: writer, rules: configuration.rules)
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
