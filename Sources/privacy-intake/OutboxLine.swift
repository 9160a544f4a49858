import CaseStore
import IntakeService
import PrivacyRequests

/// One letter in the output of `outbox --json`; its token is masked.
struct OutboxLine: Encodable {
  let letter: String
  let kind: String
  let place: String
  let to: String
  let why: String?
  let text: String?

  init(_ entry: OutboxEntry, _ place: OutboxPlace, withText: Bool) {
    letter = entry.name
    kind = entry.kind.rawValue
    self.place = place.rawValue
    to = entry.to
    why = entry.why
    text = withText ? LetterView.text(of: entry.message) : nil
  }
}
