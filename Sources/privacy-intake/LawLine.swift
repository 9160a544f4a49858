import PrivacyRequests

/// A cell of the table of laws for programs.
struct LawLine: Encodable {
  struct Confirmed: Encodable { var by, on: String }

  var state, cell, says, section: String
  var days: Int?
  var count, from, until, note: String?
  var contact: [String]?
  var evidence, source: String
  var confirmation: Confirmed?
  var sure: Bool

  init(_ law: Jurisdiction, _ cell: LawCell) {
    state = law.code
    self.cell = cell.kind.rawValue
    says = LawsPage.says(cell)
    section = cell.section
    switch cell.value {
    case .term(let term):
      days = term?.days
      count = term.map { $0.business ? "business" : "calendar" }
    case .more(let more, _): (days, count) = (more, "calendar")
    case .regulator(_, let found): contact = found
    case .duty, .times: break
    }
    from = cell.from.map { "\($0)" }
    until = cell.until.map { "\($0)" }
    note = cell.note
    evidence = cell.evidence.rawValue
    source = cell.source
    confirmation = cell.confirmation.map { Confirmed(by: $0.by, on: "\($0.on)") }
    sure = cell.isSure
  }
}
