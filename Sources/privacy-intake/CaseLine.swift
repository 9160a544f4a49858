import IntakeService
import PrivacyRequests

/// What a decision made of a case, in the output of `case --json`; tokens are masked.
struct CaseLine: Encodable {
  struct Request: Encodable {
    let right: String
    let state: String
    let due: String
  }

  struct Letter: Encodable {
    let letter: String
    let kind: String
    let to: String
    let text: String
  }

  let `case`: String
  let requests: [Request]
  let letters: [Letter]

  init(_ result: CaseDesk.Result) {
    self.case = "\(result.after.number)"
    requests = result.after.requests.map { Request(right: $0.right.rawValue, state: $0.state.rawValue, due: "\($0.due.day)") }
    letters = result.letters.map {
      Letter(letter: "\(result.after.number).\($0.number)", kind: $0.kind.rawValue, to: $0.to, text: LetterView.text(of: $0.message))
    }
  }
}
