import Foundation
import Notices
import PrivacyRequests

/// A letter with invented data, for those who edit its template.
public enum LetterPreview {
  /// The letter of that kind as an invented person in California would get it who asked on 2 November 2026 for deletion and to opt out.
  public static func draft(of kind: LetterKind, writer: LetterWriter, rules: CaseRules, language: String = "en") -> Draft {
    let received = Date(timeIntervalSince1970: 1_793_631_600)
    var record = Case(number: CaseNumber(year: 2026, ordinal: 42), noticeVersion: writer.company["noticeVersion"] ?? "")
    let mail = MailRecord(
      key: "preview", messageID: nil, from: "pat@example.com", received: received, source: "preview", gate: .accept, disposition: .accepted,
      rule: "accept.designated")
    let asks = [Ask(right: .delete, words: "please delete"), Ask(right: .optOutSale, words: "do not sell")]
    let opening = Opening(
      mail: mail, asks: asks, urgent: [], agent: false, state: "CA", language: language, onFile: "pat@example.com", senderProblem: nil)
    _ = record.apply(.opened(opening), at: received, by: "preview", rules: rules)
    let rights = rights(of: kind)
    decide(kind, &record, rights, rules)
    let order = LetterOrder(kind: kind, to: "pat@example.com", rights: rights, onFile: true, words: words(of: kind))
    let link = LetterWriter.Link(
      web: "https://privacy.example.com/HANDLE/TOKEN", mailto: "mailto:info@example.com?subject=SUBJECT&body=yes%20HANDLE%20TOKEN",
      replyLine: "yes HANDLE TOKEN", expires: rules.time.day(of: received).adding(days: rules.linkDays))
    return writer.write(order, for: record, received: received, link: link, refusal: .subject)
  }

  private static func rights(of kind: LetterKind) -> [Right] {
    switch kind {
    case .acknowledgement, .rejection, .answer: [.delete, .optOutSale]
    case .verification, .reminder, .confirmed, .stopped, .couldNotVerify, .denial, .moreTime, .withdrawn: [.delete]
    case .clarification: []
    }
  }

  /// What was decided, for the letters that tell it.
  private static func decide(_ kind: LetterKind, _ record: inout Case, _ rights: [Right], _ rules: CaseRules) {
    let now = record.opened
    for i in record.requests.indices where rights.contains(record.requests[i].right) {
      let request = record.requests[i]
      let outcome = { (kind: Outcome.Kind, reason: DenialReason?) in
        Outcome(kind: kind, reason: reason, at: now, by: "preview", before: request.state)
      }
      switch kind {
      case .answer: record.requests[i].outcome = outcome(.granted, nil)
      case .couldNotVerify: record.requests[i].outcome = outcome(.denied, .unverified)
      case .denial: record.requests[i].outcome = outcome(.denied, .exception)
      case .withdrawn: record.requests[i].outcome = outcome(.withdrawn, nil)
      case .moreTime:
        guard let due = rules.laws.extended(request.right, state: record.state, received: rules.time.day(of: request.received)) else {
          continue
        }
        record.requests[i].extended = Extension(reason: .complexity, at: now, by: "preview", from: request.due, due: due)
      case .acknowledgement, .verification, .reminder, .rejection, .clarification, .confirmed, .stopped: continue
      }
      if kind == .withdrawn { record.requests[i].state = .withdrawn }
    }
  }

  /// Where staff may add words, words of theirs.
  private static func words(of kind: LetterKind) -> String? {
    kind == .answer || kind == .denial || kind == .moreTime ? "(Here stands what staff write.)" : nil
  }
}
