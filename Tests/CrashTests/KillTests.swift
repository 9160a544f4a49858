import CaseStore
import Foundation
import TestSupport
import Testing

/// The program is killed at every call that changes the spool, and started again: the same cases, letters and items must come of it.
///
/// strace ends the process with SIGKILL as it enters the n-th call of a name, for every n of an uncut run. Two points between which nothing was
/// changed leave the same spool behind; the first of them is tried, and every rename. On a developer's machine every fifth point is tried, in CI every one.
@Suite(.serialized) struct KillTests {
  static let strace = Tool("strace")
  /// One sample for each thing that can become of a mail: a case, a refusal, an answer, mail that is left and dropped, an outsider's.
  static let samples: [String] = {
    let directory = Repository.root + "/Samples/mail"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory))?.sorted() ?? []
    return names.filter { name in ["01-", "02-", "06-", "10-", "15-", "17-", "21-", "26-"].contains { name.hasPrefix($0) } }
      .map { "\(directory)/\($0)" }
  }()

  /// A call of an uncut run: its name, and which one of that name it is, counted from 1.
  struct Point: Sendable, CustomStringConvertible {
    var call: String
    var n: Int
    var description: String { "\(call) \(n)" }
  }

  static let calls = ["rename", "renameat2", "fsync", "fdatasync", "syncfs", "openat", "write", "unlink", "mkdir"]

  @Test(.enabled(if: strace.isWanted, "strace is not installed (apt-get install strace)"), .timeLimit(.minutes(15)))
  func killedAnywhereReplayLosesAndDoublesNothing() async throws {
    let strace = try #require(Self.strace.path, "CI must have strace")
    let uncut = try Scratch()
    let replay = ["replay", "--config", try uncut.configuration()] + Self.samples
    let points = try Self.points(strace, replay, in: uncut)
    let expected = try SpoolImage(of: uncut.path + "/spool")
    #expect(expected.files.count > 20 && Self.samples.count == 8)
    for call in ["rename", "fsync", "syncfs", "openat", "write"] { #expect(points.contains { $0.call == call }) }
    #expect(points.count > 140, "\(points.count) points")
    let failures = try await Self.inParallel(Self.tried(points)) { try Self.killAndReplay(strace, $0, expected) }
    #expect(failures == [])
  }

  /// Claim, report, settle, drop, release and send, each killed anywhere.
  @Test(.enabled(if: strace.isWanted, "strace is not installed (apt-get install strace)"), .timeLimit(.minutes(15)))
  func killedAnywhereADayInTheOfficeEndsTheSame() async throws {
    let strace = try #require(Self.strace.path, "CI must have strace")
    let uncut = try OfficeDay()
    #expect(try uncut.run(0..<1) == [])
    var starts: [OfficeDay] = []
    var points: [(command: Int, point: Point)] = []
    for command in 1..<OfficeDay.commands.count {
      starts.append(try OfficeDay(continuing: uncut))
      points += try Self.points(strace, uncut.arguments(command), in: uncut.scratch).map { (command, $0) }
    }
    let expected = try uncut.image()
    #expect(expected.files.keys.filter { $0.hasPrefix("letters/") }.count == 6)
    #expect(try CaseStore.open(path: uncut.spool).check() == [])
    #expect(points.count > 150)
    // Settling is what is left to do after a stop; an undisturbed day has nothing for it.
    for command in [1, 2, 4, 5, 6, 7, 8, 9, 10] { #expect(points.contains { $0.command == command }, "\(OfficeDay.commands[command])") }
    let failures = try await Self.inParallel(Self.tried(points)) { [starts] command, point in
      let day = try OfficeDay(continuing: starts[command - 1])
      let killed = try Program.run(strace, Self.kill(at: point) + [Repository.program] + day.arguments(command))
      guard killed.code == 128 + 9 else { return ["\(command), \(point): the program was not killed but ended with \(killed.code)"] }
      let problems = try day.run(command..<OfficeDay.commands.count, again: command)
      let unsound = try CaseStore.open(path: day.spool).check().map { "check says \($0)" }
      let differences = try day.image().differences(from: expected).map { "differs in \($0)" }
      return (problems + unsound + differences).map { "\(OfficeDay.commands[command].prefix(2)), \(point): \($0)" }
    }
    #expect(failures == [])
  }

  /// All points in CI, every fifth on a developer's machine.
  private static func tried<Value>(_ points: [Value]) -> [Value] {
    Tool.isCI ? points : points.enumerated().filter { $0.offset % 5 == 0 }.map(\.element)
  }

  /// Options for strace that end the program at a point.
  static func kill(at point: Point) -> [String] {
    ["-f", "-o", "/dev/null", "-e", "trace=\(point.call)", "-e", "inject=\(point.call):signal=SIGKILL:when=\(point.n)"]
  }

  /// The points of an uncut run that change something in a scratch directory.
  static func points(_ strace: String, _ arguments: [String], in scratch: Scratch) throws -> [Point] {
    let log = try Scratch()
    let trace = ["-f", "-o", log.path + "/trace", "-s", "4096", "-y", "-e", "trace=" + calls.joined(separator: ",")]
    let outcome = try Program.run(strace, trace + [Repository.program] + arguments)
    #expect(outcome.code == 0, "\(outcome.errors)")
    var counts: [String: Int] = [:]
    var points: [Point] = []
    var hasChanged = true
    for line in try String(contentsOfFile: log.path + "/trace", encoding: .utf8).split(separator: "\n") {
      guard let call = calls.first(where: { line.contains(" \($0)(") }) else { continue }
      counts[call, default: 0] += 1
      guard line.contains(scratch.path), call != "openat" || line.contains("O_CREAT") else { continue }
      if hasChanged || call == "rename" { points.append(Point(call: call, n: counts[call] ?? 0)) }
      hasChanged = !line.contains(" = -1 ") && call != "fsync" && call != "fdatasync"
    }
    return points
  }

  /// Kills a replay at a point and replays again; what differs from the uncut run, in words.
  private static func killAndReplay(_ strace: String, _ point: Point, _ expected: SpoolImage) throws -> [String] {
    let scratch = try Scratch()
    let replay = [Repository.program, "replay", "--config", try scratch.configuration()] + samples
    let killed = try Program.run(strace, kill(at: point) + replay)
    guard killed.code == 128 + 9 else { return ["\(point): the program was not killed but ended with \(killed.code)"] }
    let again = try Program.run(replay[0], Array(replay.dropFirst()))
    guard again.code == 0 else { return ["\(point): the second run ended with \(again.code): \(again.errors)"] }
    let spool = scratch.path + "/spool"
    let unsound = try CaseStore.open(path: spool).check().map { "\(point): check says \($0)" }
    return unsound + (try SpoolImage(of: spool)).differences(from: expected).map { "\(point): differs in \($0)" }
  }

  /// Runs the work for all values, two at a time.
  static func inParallel<Value: Sendable>(
    _ values: [Value], _ work: @escaping @Sendable (Value) throws -> [String]
  ) async throws -> [String] {
    try await withThrowingTaskGroup(of: [String].self) { group in
      var rest = values[...]
      for _ in 0..<2 { if let value = rest.popFirst() { group.addTask { try work(value) } } }
      var results: [String] = []
      while let result = try await group.next() {
        results += result
        if let value = rest.popFirst() { group.addTask { try work(value) } }
      }
      return results
    }
  }
}
