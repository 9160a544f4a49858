import CaseStore
import Foundation
import PrivacyRequests

/// The company's own table of laws, which replaces the program's.
public enum LawFile {
  /// Reads and checks a table.
  ///
  /// - Throws: ``ConfigurationError`` with state and cell: what cannot be, a key that nobody knows, or a state of the program's own table that
  ///   is missing, for its dates would then be later than the law's.
  public static func read(_ path: String) throws(ConfigurationError) -> LawTable { try parse(try bytes(of: path), file: path) }

  static func parse(_ bytes: [UInt8], file: String) throws(ConfigurationError) -> LawTable {
    do throws(LawTableError) {
      let table = try LawTableReader.read(bytes)
      for law in LawTable.standard.jurisdictions where table.jurisdiction(law.code) == nil {
        throw LawTableError(
          law.code, "is missing. Take \(law.name) over from “laws show --export”; a state may be added, but none left out.")
      }
      return table
    } catch {
      throw ConfigurationError(file: file, line: nil, problem: error.description)
    }
  }

  /// Writes into the file that somebody read the section of a cell and found it right. All else in the file stays as it is, to the byte; a crash
  /// leaves the old file or the new one, with the same owner and permissions.
  ///
  /// - Parameters:
  ///   - kind: The cell; where it has several rows, all of them.
  ///   - code: The state.
  /// - Returns: The rows as they are now.
  /// - Throws: ``ConfigurationError``: there is no such cell, it is a regulator without a contact, or the file cannot be read or written.
  public static func confirm(
    _ kind: LawCell.Kind, in code: String, _ confirmation: Confirmation, file: String
  ) throws(ConfigurationError) -> [LawCell] {
    func wrong(_ problem: String) -> ConfigurationError {
      ConfigurationError(file: file, line: nil, problem: "\(code), \(kind.rawValue): \(problem)")
    }
    let old = try bytes(of: file)
    var table = try parse(old, file: file)
    guard let state = table.jurisdictions.firstIndex(where: { $0.code == code }) else { throw wrong("the table has no such state.") }
    for i in table.jurisdictions[state].cells.indices where table.jurisdictions[state].cells[i].kind == kind {
      if case .regulator(_, let contact) = table.jurisdictions[state].cells[i].value, contact.isEmpty {
        throw wrong("there is no contact to confirm. Write it into “contact” first.")
      }
      table.jurisdictions[state].cells[i].confirmation = confirmation
    }
    let cells = table.jurisdictions[state].cells.filter { $0.kind == kind }
    if cells.isEmpty { throw wrong("the table has no such cell. Add it first.") }
    let new = LawFileEdit.confirm(kind, in: code, confirmation, old)
    guard try parse(new, file: file) == table else {
      throw wrong("the place to write could not be found. Write “confirmation” by hand: { \"by\": …, \"on\": … }.")
    }
    try replace(file, with: new)
    return cells
  }

  private static func bytes(of path: String) throws(ConfigurationError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ConfigurationError(
        file: path, line: nil, problem: "the table of laws cannot be read. Correct “laws” in the configuration, or take it out.")
    }
    return Array(data)
  }

  private static func replace(_ path: String, with bytes: [UInt8]) throws(ConfigurationError) {
    // A link stays a link.
    let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let new = place + ".new"
    do {
      let disk = Disk()
      let kept: Set<FileAttributeKey> = [.posixPermissions, .ownerAccountID, .groupOwnerAccountID]
      let access = try FileManager.default.attributesOfItem(atPath: place).filter { kept.contains($0.key) }
      try disk.remove(new)
      try disk.writeNew(new, bytes)
      try FileManager.default.setAttributes(access, ofItemAtPath: new)
      try disk.rename(new, place)
      if let slash = place.lastIndex(of: "/") { try disk.syncDirectory(String(place[..<slash])) }
    } catch {
      throw ConfigurationError(
        file: path, line: nil, problem: "it could not be written (\(error)). See that you may write there, then try again.")
    }
  }
}
