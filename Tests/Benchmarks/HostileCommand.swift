import Foundation
import TestSupport

/// `benchmark hostile`: what mail costs that is made to cost much, each kind in a process of its own.
enum HostileCommand {
  /// Processor seconds for one mail, at most.
  private static let secondsLimit = 0.1
  /// Memory above that of an idle process, in bytes, at most.
  private static let memoryLimit = 64 << 20
  /// How many times longer twice the size may take; 2 is linear. Judged from `secondsJudged` on, as less is noise.
  private static let ratioLimit = 2.5
  private static let secondsJudged = 0.005

  private struct Cost {
    var seconds: Double
    var decidedSeconds: Double
    var memory: Int
  }

  static func run(size: Int) throws {
    let idle = try cost(of: HostileMail.idle.name, size: size)
    print("kind".padded(32) + "    seconds      MB   2n:n   decided")
    var tooMuch: [String] = []
    for mail in HostileMail.all {
      let (once, twice, memory) = try costs(of: mail.name, size: size, idle: idle)
      let ratio = twice.seconds / max(once.seconds, 1e-9)
      let isOver = isTooMuch(once, twice, memory)
      if isOver { tooMuch.append(mail.name) }
      print(
        mail.name.padded(32) + String(format: "%11.4f %7.1f ", once.seconds, Figure.megabytes(memory))
          + (once.seconds > secondsJudged ? String(format: "%6.2f", ratio) : "     –")
          + String(format: " %9.4f", once.decidedSeconds) + (isOver ? "  too much" : ""))
    }
    print("\(HostileMail.all.count) kinds of \(size) bytes, \(tooMuch.count) over \(secondsLimit) s, 64 MiB or \(ratioLimit) times")
    if !tooMuch.isEmpty { throw Failure(description: "too much: " + tooMuch.joined(separator: ", ")) }
  }

  /// What a kind costs at `size` and at twice that, and the memory above an idle process at `size`. What seems too much is measured again,
  /// twice at most, and the least counts: another program on the machine can make a mail slow, nothing makes it fast.
  private static func costs(of name: String, size: Int, idle: Cost) throws -> (once: Cost, twice: Cost, memory: Int) {
    var once = try cost(of: name, size: size)
    var twice = try cost(of: name, size: 2 * size)
    for _ in 0..<2 where isTooMuch(once, twice, max(0, once.memory - idle.memory)) {
      once = least(once, try cost(of: name, size: size))
      twice = least(twice, try cost(of: name, size: 2 * size))
    }
    return (once, twice, max(0, once.memory - idle.memory))
  }

  private static func isTooMuch(_ once: Cost, _ twice: Cost, _ memory: Int) -> Bool {
    once.seconds > secondsLimit || memory > memoryLimit
      || (once.seconds > secondsJudged && twice.seconds > ratioLimit * once.seconds)
  }

  private static func least(_ one: Cost, _ other: Cost) -> Cost {
    Cost(
      seconds: min(one.seconds, other.seconds), decidedSeconds: min(one.decidedSeconds, other.decidedSeconds),
      memory: min(one.memory, other.memory))
  }

  private static func cost(of name: String, size: Int) throws -> Cost {
    let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let outcome = try Program.run(program, ["hostile-child", name, "\(size)"])
    let numbers = outcome.output.split(whereSeparator: \.isWhitespace)
    guard outcome.code == 0, numbers.count == 4, let seconds = Double(numbers[0]), let decided = Double(numbers[1]),
      let memory = Int(numbers[2])
    else { throw Failure(description: "The process for “\(name)” ended with \(outcome.code). \(outcome.errors)") }
    return Cost(seconds: seconds, decidedSeconds: decided, memory: memory)
  }
}

extension String {
  /// With blanks up to so many characters.
  func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
