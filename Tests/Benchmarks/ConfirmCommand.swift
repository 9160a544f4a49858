import Foundation
import Glibc
import TestSupport

/// `benchmark confirm`: what one visit of the page behind a link costs, the whole process, against a process that only prints its help.
enum ConfirmCommand {
  /// Milliseconds by the clock on the wall, median.
  private static let wallLimit = 40.0
  /// Megabytes (of 2^20 bytes) of memory at most.
  private static let memoryLimit = 48.0

  /// What one process cost.
  private struct Cost {
    var wall, processor: Double
    var memory: Double
  }

  static func run(count: Int) throws {
    let scratch = try Scratch()
    let configuration = try scratch.configuration(rehearsal: false)
    let sample = Repository.root + "/Samples/mail/01-delete-and-opt-out-california.eml"
    let filed = try Program.run(Repository.program, ["replay", "--config", configuration, sample])
    let letter = try String(contentsOfFile: scratch.path + "/spool/outbox/held/PRR-2026-00001.2.json", encoding: .utf8)
    guard filed.code == 0, let line = letter.firstMatch(of: /yes ([a-z2-7]{13}) ([a-z2-7]{52})/) else {
      throw Failure(description: "the sample was not filed: \(filed.errors)")
    }
    let visit = ["REQUEST_METHOD=GET", "PATH_INFO=/\(line.1)/\(line.2)", "HTTP_ACCEPT_LANGUAGE=en-US,en;q=0.9", "PATH=/usr/bin:/bin"]
    let output = scratch.path + "/page"
    var costs: (page: [Cost], bare: [Cost]) = ([], [])
    for round in 0..<count + 3 {
      let page = try cost(["confirm", "--config", configuration], visit, output)
      guard (try? String(contentsOfFile: output, encoding: .utf8))?.hasPrefix("Status: 200 OK\n") == true else {
        throw Failure(description: "there was no page")
      }
      let bare = try cost(["help"], ["PATH=/usr/bin:/bin"], output)
      // The first ones bring the program into memory.
      if round >= 3 { costs = (costs.page + [page], costs.bare + [bare]) }
    }
    let page = report("confirm, GET", costs.page)
    _ = report("help", costs.bare)
    if page.wall > wallLimit || page.memory > memoryLimit { throw Failure(description: "confirm: over 40 ms or 48 MB") }
  }

  private static func report(_ name: String, _ costs: [Cost]) -> Cost {
    let median = { (values: [Double]) in values.sorted()[values.count / 2] }
    let result = Cost(
      wall: median(costs.map(\.wall)), processor: median(costs.map(\.processor)), memory: costs.map(\.memory).max() ?? 0)
    print(
      name.padded(14)
        + String(
          format: "%6.1f ms on the wall, %5.1f ms of the processor (medians of %d), at most %.1f MB", result.wall, result.processor,
          costs.count, result.memory))
    return result
  }

  private static func cost(_ arguments: [String], _ environment: [String], _ output: String) throws -> Cost {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var words = ([Repository.program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var child: pid_t = 0
    let watch = Stopwatch.wall
    let code = posix_spawn(&child, Repository.program, &actions, nil, &words, &variables)
    if code != 0 { throw Failure(description: "\(Repository.program): \(String(cString: strerror(code)))") }
    var status: Int32 = 0
    // The peak of a child is never less than what its parent held when it was started, so this errs upwards.
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 {
      if errno != EINTR { throw Failure(description: "wait4: \(String(cString: strerror(errno)))") }
    }
    let wall = watch.seconds * 1_000
    if status != 0 { throw Failure(description: "\(arguments.joined(separator: " ")) ended with status \(status)") }
    let milliseconds = { (time: timeval) in Double(time.tv_sec) * 1_000 + Double(time.tv_usec) / 1_000 }
    return Cost(
      wall: wall, processor: milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), memory: Double(usage.ru_maxrss) / 1_024)
  }
}
