import PrivacyRequests

/// The table of laws as people read it, line by line.
enum LawsPage {
  /// One line a state, as it is for what arrives that day.
  static func overview(_ table: LawTable, file: String?, on day: CalendarDay) -> [String] {
    let notice = table.notice
    let rows = table.jurisdictions.map { law in
      let short = { (kind: LawCell.Kind) in brief(law.cell(kind, on: day)) }
      return [
        law.code, law.inNotice ? "notice" : "", short(.answer), short(.more), short(.optOut), short(.limit), short(.withdrawal),
        short(.appeal),
        short(.regulator), "\(law.cells.count { !$0.isSure })",
      ]
    }
    return [
      "\(file ?? "The program's own table"), of \(table.version), for what arrives on \(day). Days of receipt; b: business days; -: the law has none.",
      "\(notice.name): \(notice.answer) days, \(notice.fast) where a law asks for 15, once \(notice.more) more. The earlier day always holds.",
      "",
    ] + Table.lines([["state", "", "answer", "more", "opt-out", "limit", "withdrawal", "appeal", "regulator", "open"]] + rows)
      + ["", "One state with sections and sources: laws show STATE. What rests on memory and nobody confirmed: laws show --open."]
      + coming(table.coming)
  }

  /// All cells of a state, each with what there is to know about it.
  static func detail(_ law: Jurisdiction, coming laws: [ComingLaw]) -> [String] {
    var lines = ["\(law.name) (\(law.code))\(law.inNotice ? ", named in the notice" : ", not named in the notice")"]
    lines.append("\(law.law), \(law.citation), since \(law.from)")
    if let note = law.note { lines.append(note) }
    lines.append("")
    let heads = Table.lines(law.cells.map { ["  " + $0.kind.rawValue, says($0) + days($0)] })
    for (head, cell) in zip(heads, law.cells) {
      lines += [head, "      \(cell.section): \(sure(cell))"]
      if case .regulator(_, let contact) = cell.value { lines += contact.map { "      " + $0 } }
      if let note = cell.note { lines.append("      " + note) }
    }
    return lines + coming(laws.filter { $0.state == law.code })
  }

  /// What rests on memory and nobody confirmed.
  static func open(_ states: [Jurisdiction], coming laws: [ComingLaw]) -> [String] {
    let rows = states.flatMap { law in
      law.cells.filter { !$0.isSure }.map { [law.code, $0.kind.rawValue, says($0), $0.section + days($0), $0.source] }
    }
    if rows.isEmpty { return ["Nothing is open."] }
    return Table.lines(rows) + [
      "",
      "\(rows.count) open. Their terms count where they are earlier than the notice's. No letter names such a regulator, and no appeal gets",
      "such an extension.",
      "When somebody has read the section: privacy-intake laws confirm STATE CELL --by NAME --on DAY --config FILE",
    ] + coming(laws.filter { law in states.contains { $0.code == law.state } || states.count > 1 })
  }

  private static func coming(_ laws: [ComingLaw]) -> [String] {
    laws.isEmpty ? [] : ["", "To be looked up again:"] + laws.map { "  \($0.from) \(StateNames.name(of: $0.state)): \($0.what)" }
  }

  /// What a cell says, in a few words.
  static func says(_ cell: LawCell) -> String {
    switch cell.value {
    case .term(let term): term?.words ?? "no term"
    case .more(let days, let reasons):
      days == 0
        ? "none"
        : "once \(days) calendar days" + (reasons == ExtensionReason.usual ? "" : ": " + reasons.map(\.rawValue).joined(separator: ", "))
    case .regulator(let name, _): name
    case .duty(.never): "need not be named"
    case .duty(.refusedAppeal): "named when an appeal is refused"
    case .duty(.everyAppeal): "named with every decision of an appeal"
    case .duty(.everyDenial): "named with every refusal"
    case .times(let times): "\(times) free in 12 months"
    }
  }

  private static func brief(_ cell: LawCell?) -> String {
    switch cell?.value {
    case .term(let term?): "\(term.days)\(term.business ? " b" : "")"
    case .more(let days, _): "\(days)"
    case .regulator(_, let contact): cell?.isSure == true && !contact.isEmpty ? "known" : "open"
    case .term(nil), .duty, .times, nil: "-"
    }
  }

  /// On what it rests.
  static func sure(_ cell: LawCell) -> String {
    if let confirmation = cell.confirmation { return "confirmed by \(confirmation.by) on \(confirmation.on)" }
    return cell.evidence == .confirmed ? cell.source : "from memory, not confirmed (\(cell.source))"
  }

  /// The days of receipt for which it holds, when they are not all.
  private static func days(_ cell: LawCell) -> String {
    switch (cell.from, cell.until) {
    case (let from?, let until?): " (\(from) to \(until))"
    case (let from?, nil): " (from \(from))"
    case (nil, let until?): " (until \(until))"
    case (nil, nil): ""
    }
  }
}
