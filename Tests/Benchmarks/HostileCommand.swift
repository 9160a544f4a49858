import Foundation

/// `benchmark hostile`: what mail costs that is made to cost much, each kind in a process of its own.
enum HostileCommand {
  /// What one column of the table may cost at most.
  private struct Bound {
    let work: HostileCost.Work
    /// Processor seconds for one mail.
    let seconds: Double
    /// Memory above that of an idle process, the mail itself included, in bytes.
    let memory: Int
  }

  private static let parse = Bound(work: .parse, seconds: 0.1, memory: 64 << 20)
  private static let decide = Bound(work: .decide, seconds: 0.25, memory: 64 << 20)
  /// A mail as large as one may be.
  private static let whole = Bound(work: .decide, seconds: 3, memory: 96 << 20)
  private static let wholeSize = 25 << 20
  /// How many times longer twice the size may take; 2 is linear. Judged from `secondsJudged` on, as less is noise.
  private static let ratioLimit = 2.5
  private static let secondsJudged = 0.005

  /// What was measured for one column.
  private struct Outcome {
    let text: String
    let isOver: Bool
  }

  static func run(size: Int) throws {
    let bounds = [(parse, size, true), (decide, size, true), (whole, wholeSize, false)]
    let idle = try [parse, decide, whole].map { try HostileCost.measured(HostileMail.idle.name, $0.work, size: size).memory }
    print("kind".padded(30) + "|   parse s    MB  2n:n |  decide s    MB  2n:n | 25 MiB: s    MB")
    var tooMuch: [String] = []
    for mail in HostileMail.all {
      let outcomes = try zip(bounds, idle).map { try outcome(mail.name, $0.0, size: $0.1, isDoubled: $0.2, idle: $1) }
      let isOver = outcomes.contains(where: \.isOver)
      if isOver { tooMuch.append(mail.name) }
      print(mail.name.padded(30) + outcomes.map(\.text).joined() + (isOver ? "  too much" : ""))
    }
    print("\(HostileMail.all.count) kinds of \(size) bytes, \(tooMuch.count) over a limit")
    if !tooMuch.isEmpty { throw Failure(description: "too much: " + tooMuch.joined(separator: ", ")) }
  }

  /// What a kind costs, and what twice the size does. What seems too much is measured again, twice at most, and the least counts.
  private static func outcome(_ name: String, _ bound: Bound, size: Int, isDoubled: Bool, idle: Int) throws -> Outcome {
    var once = try HostileCost.measured(name, bound.work, size: size)
    var twice = isDoubled ? try HostileCost.measured(name, bound.work, size: 2 * size) : once
    for _ in 0..<2 where isOver(once, twice, bound, idle) {
      once = once.least(try HostileCost.measured(name, bound.work, size: size))
      twice = isDoubled ? twice.least(try HostileCost.measured(name, bound.work, size: 2 * size)) : once
    }
    let ratio = !isDoubled ? "" : once.seconds > secondsJudged ? String(format: "%6.2f", twice.seconds / once.seconds) : "     –"
    let text = String(format: "|%10.4f%6.1f", once.seconds, Figure.megabytes(max(0, once.memory - idle))) + ratio + " "
    return Outcome(text: text, isOver: isOver(once, twice, bound, idle))
  }

  private static func isOver(_ once: HostileCost, _ twice: HostileCost, _ bound: Bound, _ idle: Int) -> Bool {
    once.seconds > bound.seconds || once.memory - idle > bound.memory
      || (once.seconds > secondsJudged && twice.seconds > ratioLimit * once.seconds)
  }
}

extension String {
  /// With blanks up to so many characters.
  fileprivate func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
