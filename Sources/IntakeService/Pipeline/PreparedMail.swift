import CaseStore
import Foundation

/// A mail with all that can be known of it before its commit.
struct PreparedMail: Sendable {
  let mail: FoundMail
  let now: Date
  let reading: MailReading
  /// Made ready for the letter that asks for a confirmation; nil when none is likely.
  let secret: LetterSecret?
  /// Who on file it is about, or why nobody can say.
  let contact: Result<ContactMatch, ContactsProblem>
}

/// Mails that are being prepared on other processors while this one does something else.
final class MailsAhead: @unchecked Sendable {
  private let group = DispatchGroup()
  private let lock = NSLock()
  private var mails: [PreparedMail] = []

  /// Begins.
  init(_ prepare: @escaping @Sendable () -> [PreparedMail]) {
    DispatchQueue.global().async(group: group) { [self] in
      let prepared = prepare()
      lock.withLock { mails = prepared }
    }
  }

  /// The mails, once all are ready.
  func wait() -> [PreparedMail] {
    group.wait()
    return lock.withLock { mails }
  }
}
