import Foundation

/// Reads a table of laws: JSON, one state a block, one cell a line.
public enum LawTableReader {
  /// The format that this program reads.
  public static let format = 1

  /// Reads and checks a table, also that there is no key that nobody knows.
  ///
  /// - Throws: ``LawTableError``.
  public static func read(_ bytes: [UInt8]) throws(LawTableError) -> LawTable {
    if let unknown = LawTableKeys.unknown(in: Data(bytes)) { throw unknown }
    return try table(from: bytes)
  }

  /// Reads a table without looking for keys that nobody knows.
  static func table(from bytes: [UInt8]) throws(LawTableError) -> LawTable {
    let data = Data(bytes)
    let raw: RawLawTable
    do { raw = try JSONDecoder().decode(RawLawTable.self, from: data) } catch { throw LawTableKeys.explain(error, in: data) }
    guard raw.format == format else {
      throw LawTableError("format", "is \(raw.format); this program reads \(format). Use the program that wrote it, or correct it.")
    }
    let table = LawTable(
      version: try day(raw.version, "version", "version"), notice: try notice(raw.notice), jurisdictions: try raw.states.map(jurisdiction),
      coming: try (raw.coming ?? []).map { (law) throws(LawTableError) in
        ComingLaw(state: law.state, from: try day(law.from, "coming, \(law.state)", "from"), what: law.what)
      })
    var seen: Set<String> = []
    for law in table.jurisdictions where !seen.insert(law.code).inserted {
      throw LawTableError(law.code, "stands there twice. Take one of the two out.")
    }
    return table
  }

  private static func notice(_ raw: RawLawTable.Notice) throws(LawTableError) -> NoticeTerms {
    let limits = [
      ("answer", raw.answer, 1, LawTable.noticeDays), ("fast", raw.fast, 1, min(LawTable.noticeFastDays, raw.answer)),
      ("extension", raw.more, 0, LawTable.noticeDays),
    ]
    for (key, days, least, most) in limits where days < least || days > most {
      throw LawTableError("notice", "“\(key)” is \(days) days; it must be \(least) to \(most), for the notice promises no more.")
    }
    return NoticeTerms(name: raw.name, answer: raw.answer, fast: raw.fast, more: raw.more)
  }

  private static func jurisdiction(_ raw: RawLawTable.State) throws(LawTableError) -> Jurisdiction {
    guard StateNames.names[raw.state] != nil else {
      throw LawTableError(raw.state, "is no state. Write its two letters, as in CA.")
    }
    var cells: [LawCell] = []
    for cell in raw.cells { cells.append(try LawCellReader(state: raw.state, raw: cell).read()) }
    for kind in LawCell.Kind.allCases {
      let same = cells.filter { $0.kind == kind }
      if same.isEmpty, kind.isRequired {
        throw LawTableError("\(raw.state), \(kind.rawValue)", "is missing. Add the cell; where the law is silent, say so (“days”: null).")
      }
      for (i, cell) in same.enumerated() where same.dropFirst(i + 1).contains(where: { overlap(cell, $0) }) {
        throw LawTableError(
          "\(raw.state), \(kind.rawValue)", "stands there twice for the same days. Give each its “from” and “until”, or take one out.")
      }
    }
    return Jurisdiction(
      code: raw.state, name: raw.name, inNotice: raw.inNotice, law: raw.law, citation: raw.citation,
      from: try day(raw.from, raw.state, "from"), note: raw.note, cells: cells)
  }

  private static func overlap(_ left: LawCell, _ right: LawCell) -> Bool {
    let endsBefore = { (one: LawCell, other: LawCell) in
      guard let until = one.until, let from = other.from else { return false }
      return until < from
    }
    return !endsBefore(left, right) && !endsBefore(right, left)
  }

  /// Reads a day, or says where there is none.
  static func day(_ text: String, _ place: String, _ key: String) throws(LawTableError) -> CalendarDay {
    guard let day = CalendarDay(text) else {
      throw LawTableError(place, "“\(key)” is “\(text)”, and that is no day. Write it as 2026-11-28.")
    }
    return day
  }
}
