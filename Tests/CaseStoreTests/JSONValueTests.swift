import Foundation
import Testing

@testable import CaseStore

@Suite struct JSONValueTests {
  /// New, old, old as understood, and what must come out.
  @Test(arguments: [
    (#"{"a":2}"#, #"{"a":1,"x":9}"#, #"{"a":1}"#, #"{"a":2,"x":9}"#), (#"{}"#, #"{"a":1}"#, #"{"a":1}"#, #"{}"#),
    (#"{"a":{"b":2}}"#, #"{"a":{"b":1,"x":[1]}}"#, #"{"a":{"b":1}}"#, #"{"a":{"b":2,"x":[1]}}"#),
    (#"[{"a":2},{"a":3}]"#, #"[{"a":1,"x":null}]"#, #"[{"a":1}]"#, #"[{"a":2,"x":null},{"a":3}]"#),
    (#"{"x":1}"#, #"{"x":9}"#, #"{}"#, #"{"x":1}"#),
    (#"1"#, #"{"x":9}"#, #"{}"#, #"1"#), (#"{"a":1.5,"b":true,"c":"s"}"#, #"{}"#, #"{}"#, #"{"a":1.5,"b":true,"c":"s"}"#),
  ])
  func whatIsNotKnownIsKept(new: String, old: String, known: String, expected: String) throws {
    let read = { (text: String) in try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) }
    #expect(try read(new).keepingUnknown(of: try read(old), known: try read(known)) == (try read(expected)))
  }
}
