import Foundation

/// Reads the file of people on file: CSV (RFC 4180) with a head line; `email` is needed, `name` and `other_emails` (separated by `;`) are read.
public enum ContactsFile {
  /// Reads the file.
  ///
  /// - Throws: ``ConfigurationError`` with the line.
  public static func read(_ path: String) throws -> Contacts {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ConfigurationError(file: path, line: nil, problem: "there is no such file. Correct “contacts.csv” in the configuration.")
    }
    return try parse(String(decoding: data, as: UTF8.self), file: path)
  }

  static func parse(_ text: String, file: String) throws -> Contacts {
    let rows = try CommaSeparated.rows(of: text, file: file)
    guard let head = rows.first?.cells.map({ $0.lowercased() }), let email = head.firstIndex(of: "email") else {
      throw ConfigurationError(file: file, line: 1, problem: "the first line must name the columns, and one of them must be “email”.")
    }
    let name = head.firstIndex(of: "name")
    let others = head.firstIndex(of: "other_emails")
    var people: [Contact] = []
    var faulty: [Int] = []
    for row in rows.dropFirst() where row.cells != [""] {
      guard row.cells.count == head.count else {
        throw ConfigurationError(
          file: file, line: row.line,
          problem: "there are \(row.cells.count) cells where the first line has \(head.count). Quote cells that hold a comma.")
      }
      let more = others.map { row.cells[$0].split(separator: ";").map(String.init) } ?? []
      let given = ([row.cells[email]] + more).map { $0.trimmingCharacters(in: .whitespaces).lowercased() }.filter { !$0.isEmpty }
      let addresses = given.filter { $0.contains("@") }
      if addresses.count < given.count { faulty.append(row.line) }
      people.append(Contact(addresses: addresses, name: name.map { row.cells[$0] } ?? ""))
    }
    return Contacts(people, faultyLines: faulty)
  }
}
