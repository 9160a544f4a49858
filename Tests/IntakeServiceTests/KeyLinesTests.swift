import Testing

@testable import IntakeService

@Suite struct KeyLinesTests {
  @Test(
    arguments: [
      ("{a:1}", ["a": 1]), ("{\n\n 'a' : 1,\n\"b\"\n:\n2}", ["a": 3, "b": 4]),
      ("{a:{b:{c:1}},d:2}", ["a": 1, "a.b": 1, "a.b.c": 1, "d": 1]),
      ("{\na:{\nb:1},\nb:2}", ["a": 2, "a.b": 3, "b": 4]), ("{a:[{b:1},2],\nc:3}", ["a": 1, "a .b": 1, "c": 2]),
      ("{// a: 1\nb:1}", ["b": 2]), ("{/* a: 1\n** /*/b:1}", ["b": 2]), ("{a:'x\\\n:y',\nb:1}", ["a": 1, "b": 3]),
      ("{a:\"\\\",b:1,\",\nc:1}", ["a": 1, "c": 2]), ("{a:\"//\",b:'/*'}", ["a": 1, "b": 1]),
      ("{a:+1.5e3,b:.5,c:null}", ["a": 1, "b": 1, "c": 1]),
      ("", [:]), ("/", [:]), ("/*", [:]), ("\"", [:]), ("'\\", [:]), ("}}]]:", ["": 1]), ("{a:1\na:2}", ["a": 1, "1a": 1]),
    ] as [(String, [String: Int])])
  func aKeyStandsWhereItsNameBegins(text: String, lines: [String: Int]) {
    #expect(KeyLines.find(in: text) == lines)
  }
}
