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
      let once = try cost(of: mail.name, size: size)
      let twice = try cost(of: mail.name, size: 2 * size)
      let memory = max(0, once.memory - idle.memory)
      let ratio = twice.seconds / max(once.seconds, 1e-9)
      let isOver =
        once.seconds > secondsLimit || memory > memoryLimit || (once.seconds > secondsJudged && ratio > ratioLimit)
      if isOver { tooMuch.append(mail.name) }
      print(
        mail.name.padded(32) + String(format: "%11.4f %7.1f ", once.seconds, Figure.megabytes(memory))
          + (once.seconds > secondsJudged ? String(format: "%6.2f", ratio) : "     –")
          + String(format: " %9.4f", once.decidedSeconds) + (isOver ? "  too much" : ""))
    }
    print("\(HostileMail.all.count) kinds of \(size) bytes, \(tooMuch.count) over \(secondsLimit) s, 64 MiB or \(ratioLimit) times")
    if !tooMuch.isEmpty { throw Failure(description: "too much: " + tooMuch.joined(separator: ", ")) }
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
  fileprivate func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
