import Foundation
import TestSupport

/// What one hostile mail costs, in a process of its own.
struct HostileCost {
  /// Processor seconds to read it, or to decide about it.
  var seconds: Double
  /// The most memory of the process, in bytes.
  var memory: Int

  /// What is measured.
  enum Work: String {
    /// Everything that `parse` tells.
    case parse
    /// From the bytes to the row of the table of dispositions.
    case decide
  }

  /// Measures one kind of mail.
  static func measured(_ name: String, _ work: Work, size: Int) throws -> HostileCost {
    let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let outcome = try Program.run(program, ["hostile-child", name, work.rawValue, "\(size)"])
    let numbers = outcome.output.split(whereSeparator: \.isWhitespace)
    guard outcome.code == 0, numbers.count == 3, let seconds = Double(numbers[0]), let memory = Int(numbers[1]) else {
      throw Failure(description: "The process for “\(name)” ended with \(outcome.code). \(outcome.errors)")
    }
    return HostileCost(seconds: seconds, memory: memory)
  }

  /// The lesser of two measurements of the same: another program on the machine can make a mail slow, nothing makes it fast.
  func least(_ other: HostileCost) -> HostileCost {
    HostileCost(seconds: min(seconds, other.seconds), memory: min(memory, other.memory))
  }
}
