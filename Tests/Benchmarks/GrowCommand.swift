import Foundation
import TestSupport

/// `benchmark grow`: what daily work costs in a spool with many cases against the same in one with few, as many of them open.
enum GrowCommand {
  private static let small = 1000
  private static let open = 500
  /// How many times longer work may take in the large spool, and how much more memory.
  private static let ratioLimit = 1.5
  /// Below that a difference is noise, in seconds.
  private static let secondsJudged = 0.0005

  static func run(directory: String, count: Int) throws {
    guard count > small else { throw BadUsage(description: "Name more than \(small) cases.") }
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    let spools = [("\(directory)/small", small), ("\(directory)/large", count)]
    for (path, cases) in spools where !FileManager.default.fileExists(atPath: path) {
      let watch = Stopwatch.wall
      try GrownSpool.make(path, cases: cases, open: open)
      print("\(cases) cases made in \(Figure.text(watch.seconds, 1)) s, \(open) of them open")
    }
    var (few, many) = (try measure(spools[0].0), try measure(spools[1].0))
    // By turns, and the least counts: another program can make work slow, nothing makes it fast.
    for _ in 0..<2 {
      few = zip(few, try measure(spools[0].0)).map(least)
      many = zip(many, try measure(spools[1].0)).map(least)
    }
    print("processor time of".padded(38) + "  \(small) cases  \(count) cases   ratio")
    var tooMuch: [String] = []
    for (small, large) in zip(few, many) {
      if isTooMuch(small, large) { tooMuch.append(small.name) }
      let isMemory = small.name == "memory"
      print(
        small.name.padded(38)
          + (isMemory ? text(small, 1e6, "MB") + text(large, 1e6, "MB") : text(small, 1e-3, "ms") + text(large, 1e-3, "ms"))
          + String(format: "%8.2f", large.value / max(small.value, 1e-9)) + (isTooMuch(small, large) ? "  too much" : ""))
    }
    if !tooMuch.isEmpty { throw Failure(description: "over \(ratioLimit) times: " + tooMuch.joined(separator: ", ")) }
  }

  private struct Cost {
    var name: String
    var value: Double
  }

  private static func isTooMuch(_ small: Cost, _ large: Cost) -> Bool {
    large.value > ratioLimit * small.value && (small.name == "memory" || large.value - small.value > secondsJudged)
  }

  private static func least(_ one: Cost, _ other: Cost) -> Cost { one.value < other.value ? one : other }

  private static func text(_ cost: Cost, _ unit: Double, _ name: String) -> String { String(format: "%10.2f ", cost.value / unit) + name }

  private static func measure(_ spool: String) throws -> [Cost] {
    let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let outcome = try Program.run(program, ["grow-child", spool])
    let costs = outcome.output.split(separator: "\n").compactMap { line -> Cost? in
      let halves = line.split(separator: " ", maxSplits: 1)
      guard halves.count == 2, let value = Double(halves[0]) else { return nil }
      return Cost(name: String(halves[1]), value: value)
    }
    guard outcome.code == 0, costs.count > 5 else {
      throw Failure(description: "The process ended with \(outcome.code). \(outcome.errors)")
    }
    return costs
  }
}
