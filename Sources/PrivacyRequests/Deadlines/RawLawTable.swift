/// A table of laws as it stands in the file, before it is checked.
struct RawLawTable: Decodable {
  struct Notice: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable { case name, answer, fast, more = "extension" }
    var name: String
    var answer, fast, more: Int
  }

  struct State: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable { case state, name, inNotice, law, citation, from, note, cells }
    var state, name: String
    var inNotice: Bool
    var law, citation, from: String
    var note: String?
    var cells: [Cell]
  }

  struct Cell: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
      case cell, days, count, reasons, name, contact, when, times, section, from, until, evidence, source, note, confirmation
    }
    var cell: String
    var days: Int?
    var count: String?
    var reasons: [String]?
    var name: String?
    var contact: [String]?
    var when: String?
    var times: Int?
    var section: String
    var from, until: String?
    var evidence, source: String
    var note: String?
    var confirmation: Confirmation?
  }

  struct Confirmation: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable { case by, on }
    var by, on: String
  }

  struct Coming: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable { case state, from, what }
    var state, from, what: String
  }

  enum CodingKeys: String, CodingKey, CaseIterable { case format, version, about, notice, states, coming }
  var format: Int
  var version: String
  var about: String?
  var notice: Notice
  var states: [State]
  var coming: [Coming]?
}
