/// Comma-separated values (RFC 4180).
enum CommaSeparated {
  /// A record with the line on which it begins, counted from 1.
  struct Row: Equatable {
    var line: Int
    var cells: [String]
  }

  /// All records; a byte order mark is passed over.
  ///
  /// - Throws: ``ConfigurationError`` when a quote is never closed.
  static func rows(of text: String, file: String) throws -> [Row] {
    var rows: [Row] = []
    var cells: [String] = []
    var cell = ""
    var line = 1
    var start = 1
    var quotedSince: Int?
    var characters = Array(text.unicodeScalars)[...]
    if characters.first == "\u{FEFF}" { characters.removeFirst() }
    func endRow() {
      rows.append(Row(line: start, cells: cells + [cell]))
      cells = []
      cell = ""
    }
    while let next = characters.popFirst() {
      if next == "\n" { line += 1 }
      if quotedSince != nil {
        if next != "\"" {
          cell.unicodeScalars.append(next)
        } else if characters.first == "\"" {
          characters.removeFirst()
          cell.append("\"")
        } else {
          quotedSince = nil
        }
        continue
      }
      switch next {
      case "\"" where cell.isEmpty: quotedSince = line
      case ",":
        cells.append(cell)
        cell = ""
      case "\r": continue
      case "\n":
        endRow()
        start = line
      default: cell.unicodeScalars.append(next)
      }
    }
    if let quotedSince { throw ConfigurationError(file: file, line: quotedSince, problem: "a quote is opened here and never closed.") }
    if !cell.isEmpty || !cells.isEmpty { endRow() }
    return rows
  }
}
