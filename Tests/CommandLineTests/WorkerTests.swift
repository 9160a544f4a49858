import Foundation
import TestSupport
import Testing

/// The example workers of Samples/workers at a real queue.
@Suite struct WorkerTests {
  static let python = Tool("python3")

  /// A spool with the samples, and the arguments that name its configuration.
  private static func filed() throws -> (scratch: Scratch, config: [String]) {
    let scratch = try Scratch()
    let config = ["--config", try scratch.configuration()]
    let outcome = try Program.intake(["replay", Repository.root + "/Samples/mail"] + config)
    #expect(outcome.code == 0, "\(outcome.errors)")
    return (scratch, config)
  }

  private static func names(_ scratch: Scratch, _ place: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/spool/queue/" + place).sorted()
  }

  @Test func theShellWorkerPutsEveryOptOutOnItsList() throws {
    let (scratch, config) = try Self.filed()
    let before = try Self.names(scratch, "ready").filter { $0.contains(".opt-out.") }
    let list = scratch.path + "/list"
    let worker = try Program.run("/bin/sh", [Repository.root + "/Samples/workers/opt-outs.sh", scratch.path + "/spool", list])
    #expect(worker.code == 0 && worker.errors.isEmpty, "\(worker.errors)")
    let text = try String(contentsOfFile: list, encoding: .utf8)
    #expect(text.split(separator: "\n").map(String.init) == before && before.count >= 2)
    #expect(try Self.names(scratch, "reported").count == 2 * before.count)
    let settled = try Program.intake(["queue", "settle"] + config)
    #expect(settled.output == "\(before.count) reports taken into their cases, 0 claims ended, 0 files put aside.\n")
    #expect(try Self.names(scratch, "reported") == [] && Self.names(scratch, "done").count == 2 * before.count)
    #expect(try Program.intake(["check"] + config).code == 0)
  }

  @Test(
    .enabled(if: python.isWanted, "python3 is not installed (apt-get install python3)"), arguments: [("true", "done"), ("false", "ready")])
  func thePythonWorkerReportsWhatItsCommandSays(command: String, place: String) throws {
    let python = try #require(Self.python.path, "CI must have python3")
    let (scratch, config) = try Self.filed()
    let item = "PRR-2026-00001.delete.1"
    #expect(try Self.names(scratch, "ready").contains(item))
    let script = Repository.root + "/Samples/workers/deletions.py"
    let worker = try Program.run(python, [script, scratch.path + "/spool", "/bin/" + command])
    #expect(worker.code == 0 && worker.errors.isEmpty, "\(worker.errors)")
    #expect(try Self.names(scratch, "reported").contains(item))
    #expect(try Program.intake(["queue", "settle"] + config).code == 0)
    #expect(try Self.names(scratch, place).contains(command == "true" ? item : "PRR-2026-00001.delete.2"))
    #expect(try Program.intake(["check"] + config).code == 0)
  }
}
