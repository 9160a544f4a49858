import CaseStore
import Foundation
import Glibc
import IntakeService
import Notices
import PrivacyRequests
import TestSupport
import Testing

/// The disk refuses a call, once or from then on: nothing that was reported is lost, nothing is doubled, and the work goes on when it recovers.
@Suite(.serialized) struct FaultTests {
  /// A fault to try: at which call, with which error, and whether every later call fails too.
  struct Fault: Sendable, CustomStringConvertible {
    var n: Int
    var code: Int32
    var forGood: Bool
    var description: String { "call \(n): \(String(cString: strerror(code)))\(forGood ? ", for good" : "")" }
  }

  /// Counts the calls and fails as a fault says; keeps what was synced, to see that a failed sync is not tried again.
  final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private let fault: Fault?
    private(set) var calls = 0
    private var failedSync: String?
    private(set) var retriedSync: String?

    init(_ fault: Fault?) { self.fault = fault }

    func next(_ call: String, _ path: String) -> Int32 {
      lock.lock()
      defer { lock.unlock() }
      calls += 1
      let isSync = call == "fsync" || call == "fdatasync" || call == "syncfs"
      if isSync, path == failedSync { retriedSync = path }
      guard let fault, calls == fault.n || fault.forGood && calls > fault.n else { return 0 }
      if isSync { failedSync = path }
      return fault.code
    }
  }

  static let codes = [EIO, ENOSPC, EDQUOT, EROFS, EMFILE]
  /// A case, a refusal, mail that is left and dropped, a yes, and a mail of an outsider who asks for nothing. Letters are let go and sent, work
  /// is claimed, reported and taken into its case.
  static let mails = ["01-", "10-", "15-", "17-", "21-", "26-"]

  @Test(.timeLimit(.minutes(20)))
  func aDiskThatRefusesAnyCallLosesNothing() async throws {
    let uncut = try Workload()
    var failures: [String] = []
    for part in Workload.Part.allCases {
      let start = try Workload(continuing: uncut)
      let counter = Counter(nil)
      try uncut.run(part, Disk { counter.next($0, $1) })
      let end = try uncut.end()
      #expect(counter.calls > 120, "\(counter.calls) calls of \(part)")
      // Every call fails once and for good; the errors take turns.
      let faults = stride(from: 1, through: counter.calls, by: Tool.isCI ? 1 : 5).flatMap { n in
        [Fault(n: n, code: Self.codes[n % 5], forGood: false), Fault(n: n, code: Self.codes[(n + 2) % 5], forGood: true)]
      }
      failures += try await KillTests.inParallel(faults) { try Self.check($0, part, from: start, end) }
    }
    #expect(failures == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: uncut.letters).count >= 3)
    #expect(try uncut.store(Disk()).outbox(.held).isEmpty)
  }

  /// What is wrong after a fault and a second run, in words.
  private static func check(
    _ fault: Fault, _ part: Workload.Part, from start: Workload, _ expected: SpoolImage
  ) throws -> [String] {
    let workload = try Workload(continuing: start)
    let counter = Counter(fault)
    var problems: [String] = []
    do {
      try workload.run(part, Disk { counter.next($0, $1) })
      problems.append("it was not noticed")
    } catch let error as StoreError {
      guard case .disk(let cause) = error else { throw error }
      if cause.code != fault.code { problems.append("it was said to be \(cause)") }
    }
    if counter.retriedSync != nil, !fault.forGood { problems.append("a failed sync was tried again") }
    try workload.run(part, Disk())
    problems += try workload.end().differences(from: expected).map { "differs in \($0)" }
    problems += try CaseStore.open(path: workload.spool).check().map { "check says \($0)" }
    return problems.map { "\(part), \(fault): \($0)" }
  }

  /// What an office does with a few samples and a rehearsal spool, on a disk that is given.
  struct Workload: Sendable {
    /// A part of the day.
    enum Part: CaseIterable { case filing, working }

    let scratch: Scratch
    let configuration: Configuration
    let templates: LetterLibrary
    let contacts: ContactBook
    let files: [String]

    init() throws {
      scratch = try Scratch()
      configuration = try ConfigurationFile.read(try scratch.configuration())
      templates = try TemplateFolder.read(configuration.templates)
      contacts = try configuration.contacts.book()
      let directory = Repository.root + "/Samples/mail"
      files = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
        .filter { name in FaultTests.mails.contains { name.hasPrefix($0) } }.map { directory + "/" + $0 }
    }

    /// The day up to here, as another office left it. What it has read is not read again: two thousand runs would do little else.
    init(continuing other: Workload) throws {
      scratch = try Scratch()
      var settings = other.configuration
      settings.spool = scratch.path + "/spool"
      configuration = settings
      (templates, contacts, files) = (other.templates, other.contacts, other.files)
      if FileManager.default.fileExists(atPath: other.spool) { try FileManager.default.copyItem(atPath: other.spool, toPath: spool) }
    }

    var spool: String { configuration.spool }
    var letters: String { scratch.path + "/letters" }
    static let now = Date(timeIntervalSince1970: 1_790_000_000)
    static let seed = SpoolFormat.Rehearsal(seed: 1)

    func store(_ disk: Disk) throws -> CaseStore { try CaseStore.openOrCreate(path: spool, rehearsal: Self.seed, disk: disk) }

    /// The spool and the letters that left.
    func end() throws -> SpoolImage {
      var image = try SpoolImage(of: spool)
      for name in (try? FileManager.default.contentsOfDirectory(atPath: letters)) ?? [] {
        image.files["letters/" + name] = FileManager.default.contents(atPath: "\(letters)/\(name)")
      }
      return image
    }

    func run(_ part: Part, _ disk: Disk) throws {
      let store = try store(disk)
      switch part {
      case .filing:
        let intake = Intake(
          configuration: configuration, contacts: contacts, templates: templates,
          randomness: .rehearsal(seed: Self.seed.seed))
        let source = MailFiles(hosts: configuration.channel.ownHosts)
        let replay = Replay(intake: intake, files: source, store: store, actor: "test")
        let filed = try replay.run(try source.find(files), clock: { Date() }, fixed: nil, batch: 3) { _ in }
        #expect(filed.count == FaultTests.mails.count)
      case .working:
        try work(store)
        let desk = OutboxDesk(configuration: configuration, templates: templates, randomness: .rehearsal(seed: Self.seed.seed))
        for entry in try store.outbox(.held) { _ = try desk.decide(.release, on: entry.name, in: store, at: Self.now, by: "test") }
        var sender = FolderSender(directory: letters)
        _ = try Dispatch(configuration: configuration, store: store, actor: "test")
          .run(&sender, lock: try store.lockService(), clock: { Self.now })
      }
    }

    /// Claims and reports whatever fulfils a request, or goes on where a fault stopped it, and takes it into the cases.
    private func work(_ store: CaseStore) throws {
      try store.finishCommits()
      for (name, entry) in try store.queue(.ready) where entry.kind == .fulfil { _ = try store.claim(name.text, worker: "w", leaseEnd: 0) }
      for (name, _) in try store.queue(.claimed) { _ = try store.report(name.text, WorkResult(outcome: .done, note: nil)) }
      _ = try Reports.settle(store, at: Self.now, actor: "test", rules: configuration.rules)
    }
  }
}
