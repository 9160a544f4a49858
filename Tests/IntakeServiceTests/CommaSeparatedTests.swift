import Testing

@testable import IntakeService

@Suite struct CommaSeparatedTests {
  typealias Row = CommaSeparated.Row

  @Test(arguments: [
    ("a,b\nc,d\n", [Row(line: 1, cells: ["a", "b"]), Row(line: 2, cells: ["c", "d"])]),
    ("a,b\nc,d", [Row(line: 1, cells: ["a", "b"]), Row(line: 2, cells: ["c", "d"])]),
    ("a,b\r\nc,d\r\n", [Row(line: 1, cells: ["a", "b"]), Row(line: 2, cells: ["c", "d"])]),
    ("\u{FEFF}a,b\r\n", [Row(line: 1, cells: ["a", "b"])]),
    ("\"a,b\",c\n", [Row(line: 1, cells: ["a,b", "c"])]),
    ("\"say \"\"hi\"\"\",c\n", [Row(line: 1, cells: ["say \"hi\"", "c"])]),
    ("\"\"\"\"\n", [Row(line: 1, cells: ["\""])]),
    ("\"\",\"\"\n", [Row(line: 1, cells: ["", ""])]),
    ("\"two\nlines\",b\nc,d\n", [Row(line: 1, cells: ["two\nlines", "b"]), Row(line: 3, cells: ["c", "d"])]),
    ("\"two\r\nlines\",b\r\nc,d\r\n", [Row(line: 1, cells: ["two\r\nlines", "b"]), Row(line: 3, cells: ["c", "d"])]),
    ("a,,\n,,\n", [Row(line: 1, cells: ["a", "", ""]), Row(line: 2, cells: ["", "", ""])]),
    ("a\n\nb\n", [Row(line: 1, cells: ["a"]), Row(line: 2, cells: [""]), Row(line: 3, cells: ["b"])]),
    ("5\" pipe,b\n", [Row(line: 1, cells: ["5\" pipe", "b"])]),
    ("Pe\u{301}rez,Ñ\n", [Row(line: 1, cells: ["Pe\u{301}rez", "Ñ"])]),
    ("", []),
  ])
  func recordsAreReadAsRFC4180SaysAndAsProgramsWriteThem(text: String, rows: [Row]) throws {
    #expect(try CommaSeparated.rows(of: text, file: "c.csv") == rows)
  }

  @Test(arguments: [("\"a", 1), ("a,b\nc,\"d\n\n\ne", 2), ("a\r\n\r\n\"b\"\"\r\n", 3), ("\"\"\"", 1)])
  func aQuoteThatIsNeverClosedIsNamedWithItsLine(text: String, line: Int) {
    #expect(throws: ConfigurationError(file: "c.csv", line: line, problem: "a quote is opened here and never closed.")) {
      try CommaSeparated.rows(of: text, file: "c.csv")
    }
  }
}
