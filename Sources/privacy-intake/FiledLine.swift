import IntakeService
import PrivacyRequests

/// One mail in the output of `replay --json`.
struct FiledLine: Encodable {
  let file: String
  let gate: String
  let disposition: String
  let `case`: String?
  let letters: [String]
  let items: [String]
  let known: Bool

  init(_ mail: Filed) {
    file = mail.name
    gate = mail.gate.rawValue
    disposition = mail.disposition.rawValue
    self.case = mail.number.map { "\($0)" }
    letters = mail.letters.map(\.rawValue)
    items = mail.items
    known = mail.wasKnown
  }
}
