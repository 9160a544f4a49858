import CaseStore
import Foundation
import IntakeService
import PrivacyRequests
import TestSupport

/// Replays mail into a spool of a test's own.
struct Rehearsal {
  let scratch: Scratch
  let configuration: Configuration
  let store: CaseStore
  let intake: Intake
  let replay: Replay

  /// - Parameter random: Whether tokens are really random, as for real mail.
  init(random: Bool = false) throws {
    scratch = try Scratch()
    configuration = try ConfigurationFile.read(try scratch.configuration(rehearsal: !random))
    let seed = configuration.rehearsalSeed
    store = try CaseStore.openOrCreate(path: configuration.spool, rehearsal: seed.map { SpoolFormat.Rehearsal(seed: $0) })
    intake = Intake(
      configuration: configuration, contacts: try configuration.contacts.book(),
      templates: try TemplateFolder.read(configuration.templates),
      randomness: seed.map { .rehearsal(seed: $0) } ?? .system)
    replay = Replay(intake: intake, files: MailFiles(hosts: configuration.channel.ownHosts), store: store, actor: "test")
  }

  /// Replays files and directories in order of receipt, so many in one commit.
  func run(_ paths: [String], at now: Date = Date(timeIntervalSince1970: 1_800_000_000), batch: Int = 64) throws -> [Filed] {
    let entries = try MailFiles(hosts: configuration.channel.ownHosts).find(paths)
    return try replay.run(entries, clock: { now }, fixed: nil, batch: batch) { _ in }
  }

  /// The case that a sample made, by the two digits that its name begins with.
  func record(madeBy sample: String) throws -> Case? {
    try store.openCases().compactMap { try store.read($0) }.first { $0.mails.first?.source.hasPrefix(sample + "-") == true }
  }
}
