import CaseStore
import Foundation

/// Sends saved mail through the same way as mail from the mailbox. Everything is filed with its letters held.
public struct Replay: Sendable {
  let intake: Intake
  let files: MailFiles
  let store: CaseStore
  let actor: String
  let isHistory: Bool

  /// Why the letters of a replay are held.
  public static let held = "Filed by replay; a person lets it go."

  /// Takes the way, the source, the spool, and who runs it.
  ///
  /// - Parameter isHistory: Whether the mail was handled before this program: cases are closed records, and no letter is ever written.
  public init(intake: Intake, files: MailFiles, store: CaseStore, actor: String, isHistory: Bool = false) {
    self.intake = intake
    self.files = files
    self.store = store
    self.actor = actor
    self.isHistory = isHistory
  }

  /// Mails of one commit at most. A commit waits three times for the disk, however many they are; more cost memory and save little.
  public static let batchCount = 256
  /// Bytes of mail in one commit at most: 16 MiB, or one mail.
  static let batchBytes = 16 << 20

  /// Files mail in the order of its receipt, many in one commit.
  ///
  /// - Parameters:
  ///   - entries: What ``MailFiles/find(_:)`` found.
  ///   - clock: The time now. In a rehearsal it is not asked: there the time is that at which each mail was received, or `fixed`.
  ///   - fixed: One time for all mails of a rehearsal; nil otherwise.
  ///   - batch: Mails of one commit at most.
  ///   - progress: Called after each commit with what became of its mails.
  public func run(
    _ entries: [MailFiles.Entry], clock: () -> Date, fixed: Date?, batch: Int = Replay.batchCount, progress: ([Filed]) -> Void
  ) throws -> [Filed] {
    var filed: [Filed] = []
    var rest = entries[...]
    var first: FoundMail?
    try intake.file(
      groups: {
        var mails: [(mail: FoundMail, now: Date)] = []
        var bytes = 0
        while let mail = try first ?? rest.popFirst().map(files.read) {
          first = mail
          if !mails.isEmpty, mails.count >= batch || bytes + mail.bytes.count > Self.batchBytes { break }
          first = nil
          bytes += mail.bytes.count
          mails.append((mail, now(mail, clock: clock, fixed: fixed)))
        }
        return mails.isEmpty ? nil : mails
      }, into: store, by: actor, letters: isHistory ? .none : .hold(why: Self.held)
    ) { results in
      progress(results)
      filed += results
    }
    return filed
  }

  private func now(_ mail: FoundMail, clock: () -> Date, fixed: Date?) -> Date {
    if store.format.rehearsal != nil { return fixed ?? mail.received }
    return Date(timeIntervalSince1970: clock().timeIntervalSince1970.rounded(.down))
  }
}
