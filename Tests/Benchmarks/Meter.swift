import Foundation
import Glibc

/// Reads the processor clock and the memory of this process, and the output of others.
enum Meter {
  /// Processor time of this process, in seconds.
  static func seconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  /// Processor time of some work, in seconds.
  static func time(_ work: () -> Void) -> Double {
    let start = seconds()
    work()
    return seconds() - start
  }

  /// The most memory that this process ever had, in KiB.
  static func peakKiB() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  }

  /// What a shell command prints; empty when it cannot be started.
  static func output(of command: String) -> String {
    guard let stream = popen(command, "r") else { return "" }
    defer { pclose(stream) }
    var bytes: [UInt8] = []
    var byte = getc(stream)
    while byte != EOF {
      bytes.append(UInt8(truncatingIfNeeded: byte))
      byte = getc(stream)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func quoted(_ path: String) -> String { "'" + path.replacing("'", with: "'\\''") + "'" }
}
