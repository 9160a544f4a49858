import Notices
import PrivacyRequests
import TestSupport
import Testing

/// The templates against the names that the program knows, both ways.
@Suite struct LetterVocabularyTests {
  /// The names in a file, by what stands before them: nothing, `if`, `each`.
  private static func names(in text: String) -> (texts: Set<String>, flags: Set<String>, lists: Set<String>) {
    var names: (texts: Set<String>, flags: Set<String>, lists: Set<String>) = ([], [], [])
    for piece in text.components(between: "{{", and: "}}") {
      let words = piece.split(separator: " ").map(String.init)
      switch words.first {
      case "#if", "#unless": names.flags.formUnion(words.dropFirst())
      case "#each": names.lists.formUnion(words.dropFirst())
      case .some(let name) where !name.hasPrefix("/"): names.texts.insert(name)
      default: break
      }
    }
    return names
  }

  @Test(arguments: LetterKind.allCases, ["en", "es"])
  func everyNameInATemplateIsKnownAndEveryOneOfItsOwnIsUsed(kind: LetterKind, language: String) throws {
    let used = Self.names(in: try Repository.text("Templates/\(language)/\(kind.rawValue).txt"))
    let known = LetterVocabulary.of(kind)
    let entries = known.lists.values.reduce(into: Set()) { $0.formUnion($1) }
    #expect(used.texts.subtracting(known.texts).subtracting(entries) == [])
    #expect(used.flags == known.flags)
    #expect(used.lists == Set(known.lists.keys))
    #expect(known.texts.subtracting(LetterVocabulary.common).subtracting(used.texts) == [])
  }

  @Test(arguments: ["en", "es"])
  func theFooterKnowsOnlyWhatEveryLetterKnows(language: String) throws {
    let used = Self.names(in: try Repository.text("Templates/\(language)/footer.txt"))
    #expect(used.texts.isSubset(of: LetterVocabulary.common))
    #expect(used.flags.isEmpty && used.lists.isEmpty)
    #expect(used.texts.count >= 5)
  }

  @Test(arguments: LetterKind.allCases, ["en", "es"])
  func theTemplatesOfTheProgramSayWhenTheyAreSentToWhomAndOnWhatGround(kind: LetterKind, language: String) throws {
    let notes = try TemplateSet(language: language, files: TemplateSetTests.files(language)).notes(of: kind).joined(separator: " ")
    for word in ["Sent:", "To:", "Basis:"] { #expect(notes.contains(word)) }
  }
}

extension String {
  fileprivate func components(between open: String, and close: String) -> [Substring] {
    var found: [Substring] = []
    var rest = self[...]
    while let start = rest.firstRange(of: open), let end = rest[start.upperBound...].firstRange(of: close) {
      found.append(rest[start.upperBound..<end.lowerBound])
      rest = rest[end.upperBound...]
    }
    return found
  }
}
