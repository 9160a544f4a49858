import Foundation
import Notices
import PrivacyRequests

/// A letter with invented data, for those who edit its template.
public enum LetterPreview {
  /// The letter of that kind as an invented person in California would get it who asked on 2 November 2026 for deletion and to opt out.
  public static func draft(of kind: LetterKind, writer: LetterWriter, rules: CaseRules) -> Draft {
    let received = Date(timeIntervalSince1970: 1_793_631_600)
    var record = Case(number: CaseNumber(year: 2026, ordinal: 42), noticeVersion: writer.company["noticeVersion"] ?? "")
    let mail = MailRecord(
      key: "preview", messageID: nil, from: "pat@example.com", received: received, source: "preview", gate: .accept, disposition: .accepted,
      rule: "accept.designated")
    let asks = [Ask(right: .delete, words: "please delete"), Ask(right: .optOutSale, words: "do not sell")]
    let opening = Opening(
      mail: mail, asks: asks, urgent: [], agent: false, state: "CA", language: "en", onFile: "pat@example.com", senderProblem: nil)
    _ = record.apply(.opened(opening), at: received, by: "preview", rules: rules)
    let rights: [Right] =
      kind == .verification || kind == .confirmed || kind == .stopped ? [.delete] : kind == .clarification ? [] : [.delete, .optOutSale]
    let order = LetterOrder(kind: kind, to: "pat@example.com", rights: rights, onFile: true)
    let link = LetterWriter.Link(
      web: "https://privacy.example.com/HANDLE/TOKEN", mailto: "mailto:info@example.com?subject=SUBJECT&body=yes%20HANDLE%20TOKEN",
      replyLine: "yes HANDLE TOKEN", expires: rules.time.day(of: received).adding(days: rules.linkDays))
    return writer.write(order, for: record, received: received, link: link, refusal: .subject)
  }
}
