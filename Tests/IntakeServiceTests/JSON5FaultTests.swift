import CaseStore
import Foundation
import TestSupport
import Testing

@testable import IntakeService

@Suite struct JSON5FaultTests {
  @Test(
    arguments: [
      ("{\na: 1\nb: 2\n}", 3, "a comma is missing before this"), ("{\na: 1,\nb 2\n}", 3, "a colon is missing after the name of a key"),
      ("{\na: 'x,\nb: 2\n}", 2, "a quote is opened and not closed"), ("{a: 'x", 1, "a quote is opened and not closed"),
      ("{\na: {\nb: 1,\nc: 2\n", 2, "the “{” of this line is not closed"),
      ("{\na: [1, 2\n}", 3, "the “[” of line 2 is not closed before this"),
      ("{a: 1}\n}", 2, "a brace is closed that was not opened"), ("{a: 1}\n{b: 2}", 2, "something follows the last brace"),
      ("{\na:,\nb: 1}", 2, "a comma stands where none can be"), ("{\na: 1,\n\n,b: 1}", 4, "a comma stands where none can be"),
      ("{\na:\n}", 3, "a value is missing before this"), ("{\n: 1}", 2, "a colon stands where none can be"),
      ("{\n/* a: 1\n}", 2, "a comment is opened and not closed"), ("{a: 1 / 2}", 1, "a “/” stands where none can be"),
      ("{\na: 1,\n{b: 2}}", 3, "the name of a key is missing"), ("{a: 1\nb: 'it''s'}", 2, "a comma is missing before this"),
    ] as [(String, Int, String)])
  func theFirstFaultIsFound(text: String, line: Int, problem: String) {
    #expect(JSON5Fault.find(in: text) == JSON5Fault(line: line, problem: problem))
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    #expect(throws: (any Error).self) { try decoder.decode(JSONValue.self, from: Data(text.utf8)) }
  }

  @Test(arguments: [
    "{}", "[]", "{a: 1}", "{a: 1,}", "[1, 2,]", "{'a': [{b: .5}, +1e3], c: null} // end", "{a: 'x\\\ny', /* , */ \"b\": '//'}", "'text'",
    "{a: tru}",
  ])
  func inJSON5ThereIsNone(text: String) { #expect(JSON5Fault.find(in: text) == nil) }

  @Test(arguments: ["Samples/config.json5", "Samples/service.json5"]) func inTheSamplesThereIsNone(path: String) throws {
    #expect(JSON5Fault.find(in: try Repository.text(path)) == nil)
  }
}
