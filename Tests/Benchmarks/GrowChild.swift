import CaseStore
import Foundation
import IntakeService
import PrivacyRequests
import TestSupport

/// The process that works in one grown spool and nothing else. Prints for ``GrowCommand`` a line for each kind of work, `seconds name`, and its
/// peak of memory in bytes.
enum GrowChild {
  private static let repeats = 21

  static func run(spool: String) throws {
    let scratch = try Scratch()
    let configuration = try ConfigurationFile.read(try scratch.configuration(rehearsal: false))
    let intake = try FileCommand.intake(configuration)
    try measure("start") { _ in try CaseStore.open(path: spool).finishCommits() }
    let store = try CaseStore.open(path: spool)
    let open = try store.openCases()
    guard let last = open.last, let old = try store.find(.mail(closedKey(store)))?.number else {
      throw Failure(description: "The spool is not one that “grow” made.")
    }
    try measure("recovery after a kill") { _ in
      guard FileManager.default.createFile(atPath: "\(spool)/pending/\(last)", contents: nil) else { throw Failure(description: "no mark") }
      try store.finishCommits()
    }
    try measure("an open case read") { _ in _ = try store.read(last) }
    try measure("a closed case read") { _ in _ = try store.read(old) }
    try measure("open cases listed") { _ in _ = try store.openCases().compactMap { try store.readSound($0) } }
    try measure("queue listed") { _ in _ = try [QueuePlace.ready, .claimed, .reported].map { try store.queue($0) } }
    try measure("outbox listed") { _ in _ = try OutboxPlace.allCases.filter { $0 != .sent }.map { try store.outbox($0) } }
    let round = UUID().uuidString
    try measure("a request filed") { i in try file(FileCommand.request(i, round: round), intake, store) }
    try measure("a known mail read again") { i in try file(FileCommand.request(i, round: round), intake, store) }
    try measure("a reply joined to a case") { i in
      guard let record = try store.read(open[i]), let sender = record.sender, let letter = record.letters.first else { return }
      try file(FileCommand.request(i, round: round + "-reply", from: sender, answering: letter.messageID), intake, store)
    }
    let items = try store.queue(.ready).filter { $0.entry.kind == .fulfil }
    guard items.count >= repeats else { throw Failure(description: "The work is used up; name another directory.") }
    try measure("work claimed, reported and taken in") { i in
      let name = items[i].name.text
      _ = try store.claim(name, worker: "grow", leaseEnd: 0)
      _ = try store.report(name, WorkResult(outcome: .done, note: nil))
      _ = try Reports.settle(store, at: Date(), actor: "grow", rules: configuration.rules)
    }
    print(HostileChild.memoryPeak(), "memory")
  }

  /// The key of the first case, which is closed.
  private static func closedKey(_ store: CaseStore) throws -> String {
    guard let first = try store.closedCases().first, let key = try store.read(first)?.mails.first?.key else { return "" }
    return key
  }

  private static func file(_ mail: FoundMail, _ intake: Intake, _ store: CaseStore) throws {
    let now = Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down))
    _ = try intake.file([(mail: mail, now: now)], into: store, by: "grow", letters: .hold(why: "A benchmark sends nothing."))
  }

  /// Prints the median of several goes, by processor time: waiting for the disk is the same in every spool.
  private static func measure(_ name: String, _ body: (Int) throws -> Void) throws {
    var seconds: [Double] = []
    for i in 0..<repeats {
      let watch = Stopwatch.processor
      try body(i)
      seconds.append(watch.seconds)
    }
    print(seconds.sorted()[repeats / 2], name)
  }
}
