import CaseStore
import Foundation
import PrivacyRequests

/// Applies an event to a case and writes the letters that it causes.
struct EventRunner {
  let maker: LetterMaker
  let rules: CaseRules
  let now: Date
  let actor: String

  /// Applies one event.
  ///
  /// - Parameter mail: Number of the mail that caused it; nil when none did, and then a letter answers the last mail of its recipient.
  /// - Returns: The keys by which answers to the letters find the case.
  func apply(_ event: Event, to record: inout Case, mail: Int?, random: inout MailRandom) throws -> [IndexKey] {
    var keys: [IndexKey] = []
    for effect in record.apply(event, at: now, by: actor, rules: rules) {
      switch effect {
      case .write(let order):
        let cause = mail ?? record.mails.last { $0.from == order.to }?.number ?? 1
        keys += try maker.make(order, in: &record, mail: cause, at: now, random: &random)
      case .rewrite(let letter): keys += try maker.rewrite(letter: letter, in: &record, at: now, random: &random)
      }
    }
    return keys
  }
}
