import Notices
import PrivacyRequests
import TestSupport
import Testing

@Suite struct TemplateSetTests {
  /// The files that come with the program.
  static func files(_ language: String = "en") throws -> [String: String] {
    var files: [String: String] = [:]
    for name in TemplateSet.fileNames { files[name] = try Repository.text("Templates/\(language)/\(name)") }
    return files
  }

  @Test(arguments: TemplateSet.fileNames)
  func aFileThatIsMissingIsNamed(name: String) throws {
    var files = try Self.files()
    files[name] = nil
    let problem = "the file is missing. Copy it from the Templates that came with the program."
    #expect(throws: TemplateError(file: "xx/\(name)", line: 0, problem: problem)) { try TemplateSet(language: "xx", files: files) }
  }

  @Test(arguments: TemplateSet.fileNames)
  func aNameThatTheLetterDoesNotHaveIsRefusedInEveryFile(name: String) throws {
    var files = try Self.files()
    files[name, default: ""] += "\nHello {{token}}\n"
    let error = #expect(throws: TemplateError.self) { try TemplateSet(language: "xx", files: files) }
    #expect(error?.file == "xx/\(name)")
    #expect(error?.line == (files[name] ?? "").split(separator: "\n", omittingEmptySubsequences: false).count - 1)
  }

  @Test(arguments: ["nothing here", "forget = to be forgotten", "delete =", "= words"])
  func aLineOfRightsThatNamesNoneIsRefused(line: String) throws {
    var files = try Self.files()
    files["rights.txt"] = "# A note.\n\n" + line + "\n"
    let problem = "a line must be “name = words”, and the name one of \(Right.allCases.map(\.rawValue).joined(separator: ", "))."
    #expect(throws: TemplateError(file: "xx/rights.txt", line: 3, problem: problem)) { try TemplateSet(language: "xx", files: files) }
  }

  @Test(arguments: Right.allCases)
  func everyRightNeedsItsWords(right: Right) throws {
    var files = try Self.files()
    let lines = try #require(files["rights.txt"]).split(separator: "\n")
    files["rights.txt"] = lines.filter { !$0.hasPrefix(right.rawValue + " =") }.joined(separator: "\n")
    #expect(throws: TemplateError(file: "xx/rights.txt", line: 0, problem: "there is no line for “\(right.rawValue)”.")) {
      try TemplateSet(language: "xx", files: files)
    }
  }

  @Test func rightsMayBeWrittenInAnEditorOnWindows() throws {
    var files = try Self.files()
    let lines = ["# A note."] + Right.allCases.map { "\($0.rawValue)=  a = b of \($0.rawValue) " }
    files["rights.txt"] = "\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n"
    let templates = try TemplateSet(language: "xx", files: files)
    for right in Right.allCases { #expect(templates.name(of: right) == "a = b of \(right.rawValue)") }
  }

  @Test func aLetterEndsWithTheFooterAfterAnEmptyLine() throws {
    var files = try Self.files()
    files["footer.txt"] = "# A note.\n\nBye, {{companyName}}.\n"
    files["stopped.txt"] = "# Why.\nSubject: S\n\nHello.\n"
    let templates = try TemplateSet(language: "xx", files: files)
    #expect(templates.fill(.stopped, LetterFacts(texts: ["companyName": "Us"])).body == "Hello.\n\nBye, Us.\n")
    #expect(templates.notes(of: .stopped) == ["Why."])
  }
}
