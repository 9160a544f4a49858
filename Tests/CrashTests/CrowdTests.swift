import CaseStore
import Foundation
import PrivacyRequests
import TestSupport
import Testing

/// Ten processes at one spool: four file overlapping mail, four do and settle the work, one lets letters go, one sends them.
@Suite(.serialized) struct CrowdTests {
  static let mailCount = 480

  /// Writes mails that each opt out; the numbers name them.
  private static func write(_ numbers: some Sequence<Int>, to directory: String, _ scratch: Scratch) throws -> String {
    for n in numbers {
      try scratch.write(
        "\(directory)/\(n).eml",
        """
        Received: from a.example.com by mx1.contact-center1.com; Mon, 2 Nov 2026 \(10 + n % 10):\(10 + n % 50):00 -0600
        From: Person \(n) <person\(n)@example.org>
        To: info@contact-center1.com
        Subject: Privacy Rights Request
        Message-ID: <crowd-\(n)@example.org>

        Do not sell my data.
        """)
    }
    return scratch.path + "/" + directory
  }

  @Test(.timeLimit(.minutes(5)))
  func nothingIsLostAndNothingIsDoneTwice() async throws {
    let scratch = try Scratch()
    let config = try scratch.configuration()
    let half = Self.mailCount / 2
    let sets = [0..<half, half..<Self.mailCount, half / 2..<half + half / 2, 0..<Self.mailCount]
    let directories = try sets.enumerated().map { try Self.write($1, to: "set\($0)", scratch) }
    // The spool must be there before its workers.
    #expect(try Program.intake(["replay", "--config", config, directories[0] + "/0.eml"]).code == 0)
    let list = scratch.path + "/list"
    let work =
      "for i in $(seq 12); do /bin/sh '\(Repository.root)/Samples/workers/opt-outs.sh' '\(scratch.path)/spool' '\(list)' || exit 1; "
      + "'\(Repository.program)' queue settle --config '\(config)' || exit 1; done"
    let failures = await withTaskGroup(of: String?.self) { group in
      for directory in directories {
        group.addTask { await Self.inThread { try Program.intake(["replay", "--config", config, directory]) } }
      }
      for _ in 0..<4 { group.addTask { await Self.inThread { try Program.run("/bin/sh", ["-c", work]) } } }
      for command in ["outbox release --all", "outbox send"] {
        let office = "for i in $(seq 12); do '\(Repository.program)' \(command) --config '\(config)' || exit 1; done"
        group.addTask { await Self.inThread { try Program.run("/bin/sh", ["-c", office]) } }
      }
      return await group.reduce(into: [String]()) { if let failure = $1 { $0.append(failure) } }
    }
    #expect(failures == [])
    // What was filed after the last look of the workers.
    #expect(try Program.run("/bin/sh", ["-c", work.replacingOccurrences(of: "seq 12", with: "seq 2")]).code == 0)
    for command in ["release", "send"] {
      let arguments = ["outbox", command] + (command == "release" ? ["--all"] : []) + ["--config", config]
      #expect(try Program.intake(arguments).code == 0)
    }
    let store = try CaseStore.open(path: scratch.path + "/spool")
    let cases = try store.openCases().compactMap { try store.read($0) }
    #expect(Set(cases.compactMap(\.sender)).count == Self.mailCount && cases.count == Self.mailCount)
    // The work is done once, and asks once for the answer.
    #expect(cases.allSatisfy { $0.items.map(\.state) == [.done, .ready] && $0.items.last?.kind == .review })
    let done = try String(contentsOfFile: list, encoding: .utf8).split(separator: "\n")
    #expect(done.count == Self.mailCount && Set(done).count == Self.mailCount)
    // Every letter was let go; 60 an hour leave, each once.
    #expect(cases.allSatisfy { $0.letters.count == 1 && [.new, .sent].contains($0.letters[0].state) })
    let sent = Set(cases.filter { $0.letters[0].state == .sent }.map { "\($0.number).1.eml" })
    let files = Set(try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/letters"))
    #expect(sent.count == 60 && files == sent)
    #expect(cases.allSatisfy { $0.letters[0].attempts <= 1 }, "nothing was handed over twice")
    #expect(try store.check() == [])
  }

  /// Waits for a program on a thread of its own; what went wrong, or nil.
  private static func inThread(_ body: @escaping @Sendable () throws -> Program.Outcome) async -> String? {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        do {
          let outcome = try body()
          continuation.resume(returning: outcome.code == 0 ? nil : "\(outcome.code): \(outcome.errors)")
        } catch {
          continuation.resume(returning: "\(error)")
        }
      }
    }
  }
}
