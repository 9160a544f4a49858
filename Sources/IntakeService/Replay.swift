import CaseStore
import Foundation

/// Sends saved mail through the same way as mail from the mailbox. Everything is filed with its letters held.
public struct Replay: Sendable {
  let intake: Intake
  let files: MailFiles
  let store: CaseStore
  let actor: String

  /// Why the letters of a replay are held.
  static let held = "Filed by replay; a person lets it go."

  /// Takes the way, the source, the spool, and who runs it.
  public init(intake: Intake, files: MailFiles, store: CaseStore, actor: String) {
    self.intake = intake
    self.files = files
    self.store = store
    self.actor = actor
  }

  /// Files mail in the order of its receipt.
  ///
  /// - Parameters:
  ///   - entries: What ``MailFiles/find(_:)`` found.
  ///   - clock: The time now. In a rehearsal it is not asked: there the time is that at which each mail was received, or `fixed`.
  ///   - fixed: One time for all mails of a rehearsal; nil otherwise.
  ///   - progress: Called after each mail.
  public func run(
    _ entries: [MailFiles.Entry], clock: () -> Date, fixed: Date?, progress: (Filed) -> Void
  ) throws -> [Filed] {
    var filed: [Filed] = []
    for entry in entries {
      let mail = try files.read(entry.path)
      let now =
        store.format.rehearsal == nil ? Date(timeIntervalSince1970: clock().timeIntervalSince1970.rounded(.down)) : fixed ?? mail.received
      let result = try intake.file(mail, into: store, at: now, by: actor, held: Self.held)
      progress(result)
      filed.append(result)
    }
    return filed
  }
}
