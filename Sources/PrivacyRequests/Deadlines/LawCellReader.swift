/// Checks one cell of a table of laws.
struct LawCellReader {
  let state: String
  let raw: RawLawTable.Cell

  private var place: String { "\(state), \(raw.cell)" }

  func read() throws(LawTableError) -> LawCell {
    guard let kind = LawCell.Kind(rawValue: raw.cell) else {
      throw wrong("is no cell. There are: \(LawCell.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    guard let evidence = LawCell.Evidence(rawValue: raw.evidence) else {
      throw wrong("“evidence” is “\(raw.evidence)”; it must be confirmed or memory.")
    }
    for (key, text) in [("section", raw.section), ("source", raw.source)] where !Self.isOneLine(text) {
      throw wrong("“\(key)” must be a text of one line.")
    }
    let from = try day(raw.from, "from")
    let until = try day(raw.until, "until")
    if let from, let until, until < from { throw wrong("“until” is before “from”. Exchange them, or correct one.") }
    if from != nil || until != nil, [.regulator, .nameRegulator, .freeRequests].contains(kind) {
      throw wrong("has a “from” or “until”, but what it says holds for letters, not for days of receipt. Take them out.")
    }
    return LawCell(
      kind: kind, value: try value(kind), section: raw.section, from: from, until: until, evidence: evidence, source: raw.source,
      note: raw.note, confirmation: try confirmation())
  }

  private func value(_ kind: LawCell.Kind) throws(LawTableError) -> LawCell.Value {
    switch kind {
    case .answer, .correct, .optOut, .profiling, .limit, .withdrawal, .appeal, .acknowledgement: return .term(try term())
    case .more, .appealExtension:
      guard let days = raw.days, (0...365).contains(days) else { throw wrong("“days” must be a whole number from 0 (none) to 365.") }
      return .more(days: days, reasons: try reasons())
    case .regulator:
      guard let name = raw.name, Self.isOneLine(name) else {
        throw wrong("“name” must be a text of one line: what the authority is called.")
      }
      guard let contact = raw.contact, contact.allSatisfy(Self.isOneLine) else {
        throw wrong("“contact” must be a list of texts of one line: a page, an address, a phone. It is [] where none was found.")
      }
      return .regulator(name: name, contact: contact)
    case .nameRegulator:
      guard let duty = raw.when.flatMap(RegulatorDuty.init) else {
        throw wrong("“when” must be one of: \(RegulatorDuty.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      return .duty(duty)
    case .freeRequests:
      guard let times = raw.times, (1...365).contains(times) else { throw wrong("“times” must be a whole number from 1 to 365.") }
      return .times(times)
    }
  }

  private func term() throws(LawTableError) -> LawTerm? {
    guard ["calendar", "business", nil].contains(raw.count) else {
      throw wrong("“count” is “\(raw.count ?? "")”; it must be calendar, which is meant when it is left out, or business.")
    }
    guard let days = raw.days else { return nil }
    guard (1...365).contains(days) else { throw wrong("“days” is \(days); it must be 1 to 365, or null where the law sets no term.") }
    return LawTerm(days: days, business: raw.count == "business")
  }

  private func reasons() throws(LawTableError) -> [ExtensionReason] {
    guard let texts = raw.reasons else { return ExtensionReason.usual }
    var reasons: [ExtensionReason] = []
    for text in texts {
      guard let reason = ExtensionReason(rawValue: text) else {
        throw wrong("“reasons” has “\(text)”; there are: \(ExtensionReason.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      reasons.append(reason)
    }
    return reasons
  }

  private func confirmation() throws(LawTableError) -> Confirmation? {
    guard let raw = raw.confirmation else { return nil }
    guard Self.isOneLine(raw.by) else { throw wrong("“confirmation” needs a name of one line in “by”, or is null.") }
    return Confirmation(by: raw.by, on: try LawTableReader.day(raw.on, place, "on"))
  }

  private func day(_ text: String?, _ key: String) throws(LawTableError) -> CalendarDay? {
    guard let text else { return nil }
    return try LawTableReader.day(text, place, key)
  }

  private func wrong(_ problem: String) -> LawTableError { LawTableError(place, problem) }

  /// Whether a text says something and can stand in a letter's line.
  private static func isOneLine(_ text: String) -> Bool {
    text.contains { !$0.isWhitespace } && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }
}
