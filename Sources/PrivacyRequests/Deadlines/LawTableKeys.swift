import Foundation

/// What the decoder of a table does not say: keys that nobody knows, and in which state and cell an error is.
enum LawTableKeys {
  /// The first key that nobody knows; nil when there is none, or when the table cannot be read at all.
  static func unknown(in data: Data) -> LawTableError? {
    guard let table = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else { return nil }
    if let error = check(table, RawLawTable.CodingKeys.self, "") { return error }
    if let error = check(table["notice"], RawLawTable.Notice.CodingKeys.self, "notice") { return error }
    for state in table["states"] as? [[String: Any]] ?? [] {
      let code = state["state"] as? String ?? "?"
      if let error = check(state, RawLawTable.State.CodingKeys.self, code) { return error }
      for cell in state["cells"] as? [[String: Any]] ?? [] {
        let place = "\(code), \(cell["cell"] as? String ?? "?")"
        if let error = check(cell, RawLawTable.Cell.CodingKeys.self, place) { return error }
        if let error = check(cell["confirmation"], RawLawTable.Confirmation.CodingKeys.self, place) { return error }
      }
    }
    for law in table["coming"] as? [[String: Any]] ?? [] {
      if let error = check(law, RawLawTable.Coming.CodingKeys.self, "coming, \(law["state"] as? String ?? "?")") { return error }
    }
    return nil
  }

  private static func check<Key: CodingKey & CaseIterable>(_ value: Any?, _ keys: Key.Type, _ place: String) -> LawTableError? {
    let known = keys.allCases.map(\.stringValue)
    guard let object = value as? [String: Any], let key = object.keys.sorted().first(where: { !known.contains($0) }) else { return nil }
    return LawTableError(place, "there is no key “\(key)”. There are: \(known.joined(separator: ", ")).")
  }

  /// An error of the decoder, told by state and cell.
  static func explain(_ error: any Error, in data: Data) -> LawTableError {
    guard let table = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      return LawTableError("", "it is not JSON. Look for a missing comma, quote or brace; there are no comments in it.")
    }
    let context: DecodingError.Context
    var missing: String?
    switch error {
    case DecodingError.keyNotFound(let key, let found): (missing, context) = (key.stringValue, found)
    case DecodingError.typeMismatch(_, let found), DecodingError.valueNotFound(_, let found), DecodingError.dataCorrupted(let found):
      context = found
    default: return LawTableError("", "it cannot be read: \(error)")
    }
    if context.codingPath.isEmpty, missing == nil { return brokenNumber(in: table) }
    let place = place(of: context.codingPath, in: table)
    if let missing { return LawTableError(place, "“\(missing)” is missing. “laws show --export” writes a table that has all.") }
    let key = context.codingPath.last { $0.intValue == nil }?.stringValue ?? ""
    return LawTableError(place, "“\(key)” has a value of the wrong kind. “laws show --export” writes a table to compare with.")
  }

  /// Foundation does not say which number it could not take.
  private static func brokenNumber(in table: [String: Any]) -> LawTableError {
    for state in table["states"] as? [[String: Any]] ?? [] {
      for cell in state["cells"] as? [[String: Any]] ?? [] {
        for key in ["days", "times"] {
          guard let number = cell[key] as? Double, number != number.rounded() || abs(number) > 1e9 else { continue }
          return LawTableError("\(state["state"] ?? "?"), \(cell["cell"] ?? "?")", "“\(key)” is \(number); it must be a whole number.")
        }
      }
    }
    return LawTableError("", "a number is not whole: see “format” and the terms of “notice”.")
  }

  private static func place(of path: [any CodingKey], in table: [String: Any]) -> String {
    let steps = path.compactMap(\.intValue)
    guard let list = path.first?.stringValue, let first = steps.first, let items = table[list] as? [[String: Any]], first < items.count
    else {
      return path.count > 1 ? path.first?.stringValue ?? "" : ""
    }
    let state = items[first]["state"] as? String ?? "the \(list == "states" ? "state" : "line") no. \(first + 1)"
    if list != "states" { return "\(list), \(state)" }
    guard steps.count > 1, let cells = items[first]["cells"] as? [[String: Any]], steps[1] < cells.count else { return state }
    return "\(state), \(cells[steps[1]]["cell"] as? String ?? "cell no. \(steps[1] + 1)")"
  }
}
