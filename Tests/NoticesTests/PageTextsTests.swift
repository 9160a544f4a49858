import Notices
import TestSupport
import Testing

@Suite struct PageTextsTests {
  private func read(_ change: (String) -> String) throws -> PageTexts {
    try PageTexts(
      language: "xx", page: change(try Repository.text("Templates/en/page.txt")), rights: try Repository.text("Templates/en/rights.txt"),
      words: try Repository.text("Templates/en/words.txt"))
  }

  @Test(arguments: PageText.allCases)
  func everyTextMustBeThere(text: PageText) throws {
    let error = #expect(throws: TemplateError.self) {
      try read { page in page.split(separator: "\n").filter { !$0.hasPrefix("\(text.rawValue) =") }.joined(separator: "\n") }
    }
    #expect(error?.description == "xx/page.txt: there is no line for “\(text.rawValue)”.")
  }

  @Test func aPlaceThatATextDoesNotHaveIsNamed() throws {
    let error = #expect(throws: TemplateError.self) { try read { $0.replacing("\nasked = ", with: "\nasked = {{token}} ") } }
    #expect(error?.file == "xx/page.txt, “asked”" && error?.problem.contains("“token”") == true)
  }

  @Test func aLineThatNamesNoTextIsRefusedWithItsNumber() throws {
    let error = #expect(throws: TemplateError.self) { try read { "color = blue\n" + $0 } }
    #expect(error?.line == 1)
  }
}
