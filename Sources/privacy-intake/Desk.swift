import CaseStore
import Foundation
import IntakeService

/// What most commands need first: the configuration, the spool, the actor.
struct Desk {
  let configuration: Configuration
  let actor: String

  /// Options that every command with a configuration has.
  static let options: Set<String> = ["config", "as"]

  /// Reads the configuration that `--config` names.
  init(_ arguments: Arguments) throws {
    guard let path = arguments.value("config") else {
      throw CommandFailure("Name the configuration: --config FILE.", .usage)
    }
    configuration = try ConfigurationFile.read(path)
    actor = arguments.value("as") ?? ProcessInfo.processInfo.environment["LOGNAME"] ?? NSUserName()
    guard !actor.isEmpty, Visible.line(actor) == actor else { throw CommandFailure("“--as” must be a name.", .usage) }
  }

  /// The spool, which must be there.
  func spool() throws -> CaseStore {
    let store = try CaseStore.open(path: configuration.spool)
    let wanted = SpoolFormat(rehearsal: rehearsal)
    if store.format != wanted {
      throw StoreError.otherPurpose(path: configuration.spool, spool: store.format.purpose, configuration: wanted.purpose)
    }
    return store
  }

  /// The spool; nil when it has not been made.
  func spoolIfThere() throws -> CaseStore? {
    do { return try spool() } catch StoreError.missing { return nil }
  }

  /// The spool, made if it is not there.
  func spoolOrNew() throws -> CaseStore { try CaseStore.openOrCreate(path: configuration.spool, rehearsal: rehearsal) }

  /// Where random bits come from: the system, or the seed of a rehearsal.
  var randomness: Randomness { configuration.rehearsalSeed.map { .rehearsal(seed: $0) } ?? .system }

  /// What `--at` says, to the second; nil without it.
  func fixedTime(_ arguments: Arguments) throws -> Date? {
    guard let text = arguments.value("at") else { return nil }
    guard configuration.rehearsalSeed != nil else {
      throw CommandFailure("“--at” sets the clock, which only a rehearsal allows (“rehearsal” in the configuration).", .usage)
    }
    guard let date = ISO8601DateFormatter().date(from: text) else {
      throw CommandFailure("“--at \(Visible.line(text))” is not a time. Write it as 2026-11-02T09:00:00Z.", .usage)
    }
    return date
  }

  /// The time now, to the second: that of `--at`, or the clock's.
  func now(_ arguments: Arguments) throws -> Date {
    try fixedTime(arguments) ?? Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down))
  }

  /// The way of every mail, with templates and contacts read.
  func intake() throws -> Intake {
    Intake(
      configuration: configuration, contacts: try configuration.contacts.book(),
      templates: try TemplateFolder.read(configuration.templates), randomness: randomness)
  }

  private var rehearsal: SpoolFormat.Rehearsal? { configuration.rehearsalSeed.map { SpoolFormat.Rehearsal(seed: $0) } }
}
