import Foundation
import Glibc
import TestSupport

/// A journalled ext4 on a file of its own, which can lose its power. Needs root.
final class LoopDisk {
  /// What a power loss takes.
  enum Loss: Int32, CaseIterable, Sendable {
    /// The journal is written, data that was not synced is lost (EXT4_GOING_FLAGS_LOGFLUSH).
    case data = 1
    /// Everything that is not on the disk is lost (EXT4_GOING_FLAGS_NOLOGFLUSH).
    case journalAndData = 2
  }

  struct CannotMount: Error { var why: String }

  /// Where it is mounted.
  let path: String
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    path = scratch.path + "/disk"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: scratch.path + "/image", contents: nil)
    truncate(scratch.path + "/image", 64 << 20)
    try Self.run("/sbin/mkfs.ext4", ["-q", scratch.path + "/image"])
    try mount()
  }

  deinit { _ = try? Program.run("/bin/umount", [path]) }

  /// Takes the power away and gives it back.
  func losePower(_ loss: Loss) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    var flags = UInt32(loss.rawValue)
    // EXT4_IOC_SHUTDOWN, _IOR('X', 125, __u32)
    let result = withUnsafeMutablePointer(to: &flags) { ioctl(descriptor, 0x8004_587D, UnsafeMutableRawPointer($0)) }
    let code = errno
    close(descriptor)
    if result != 0 { throw CannotMount(why: "shutdown: \(String(cString: strerror(code)))") }
    try unmount()
    try mount()
  }

  /// What another test starts meanwhile may hold, for as long as it runs, a file that this process has open; and a process that was killed takes a
  /// moment to go. So it is tried for half a minute.
  private func unmount() throws {
    for _ in 0..<300 {
      if try Program.run("/bin/umount", [path]).code == 0 { return }
      usleep(100_000)
    }
    try Self.run("/bin/umount", [path])
  }

  private func mount() throws { try Self.run("/bin/mount", ["-o", "loop", scratch.path + "/image", path]) }

  private static func run(_ program: String, _ arguments: [String]) throws {
    let outcome = try Program.run(program, arguments)
    if outcome.code != 0 { throw CannotMount(why: "\(program): \(outcome.errors)") }
  }
}
