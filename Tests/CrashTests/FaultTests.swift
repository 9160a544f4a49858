import CaseStore
import Foundation
import Glibc
import IntakeService
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
  /// A case, a refusal, mail that is left and dropped, a yes, and a mail of an outsider who asks for nothing.
  static let mails = ["01-", "06-", "10-", "15-", "17-", "21-", "26-"]

  @Test(.timeLimit(.minutes(10)))
  func aDiskThatRefusesAnyCallLosesNothing() throws {
    let uncut = try Workload()
    let counter = Counter(nil)
    _ = try uncut.run(Disk { counter.next($0, $1) })
    let expected = try SpoolImage(of: uncut.spool)
    #expect(counter.calls > 60)
    // Every call fails once and for good; the errors take turns.
    for n in stride(from: 1, through: counter.calls, by: Tool.isCI ? 1 : 3) {
      try check(Fault(n: n, code: Self.codes[n % 5], forGood: false), expected)
      try check(Fault(n: n, code: Self.codes[(n + 2) % 5], forGood: true), expected)
    }
  }

  private func check(_ fault: Fault, _ expected: SpoolImage) throws {
    let workload = try Workload()
    let counter = Counter(fault)
    do {
      _ = try workload.run(Disk { counter.next($0, $1) })
      Issue.record("\(fault): the fault was not noticed")
    } catch let error as StoreError {
      guard case .disk(let cause) = error else { throw error }
      #expect(cause.code == fault.code, "\(fault)")
    }
    #expect(counter.retriedSync == nil || fault.forGood, "\(fault): a failed sync was tried again")
    let again = try workload.run(Disk())
    #expect(again.count == Self.mails.count)
    #expect(try SpoolImage(of: workload.spool).differences(from: expected) == [], "\(fault)")
    #expect(try CaseStore.open(path: workload.spool).check() == [], "\(fault)")
  }

  /// A replay of a few samples into a rehearsal spool of its own, on a disk that is given.
  struct Workload {
    let scratch: Scratch
    let configuration: Configuration
    let templates: String
    let files: [String]

    init() throws {
      scratch = try Scratch()
      configuration = try ConfigurationFile.read(try scratch.configuration())
      templates = configuration.templates
      let directory = Repository.root + "/Samples/mail"
      files = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
        .filter { name in FaultTests.mails.contains { name.hasPrefix($0) } }.map { directory + "/" + $0 }
    }

    var spool: String { configuration.spool }

    func run(_ disk: Disk) throws -> [Filed] {
      let seed = SpoolFormat.Rehearsal(seed: configuration.rehearsalSeed ?? 0)
      let store = try CaseStore.openOrCreate(path: spool, rehearsal: seed, disk: disk)
      let intake = Intake(
        configuration: configuration, contacts: try ContactsFile.read(configuration.contacts),
        templates: try TemplateFolder.read(templates, language: "en"), randomness: .rehearsal(seed: seed.seed))
      let source = MailFiles(hosts: configuration.channel.ownHosts)
      let replay = Replay(intake: intake, files: source, store: store, actor: "test")
      return try replay.run(try source.find(files), clock: { Date() }, fixed: nil, batch: 3) { _ in }
    }
  }
}
