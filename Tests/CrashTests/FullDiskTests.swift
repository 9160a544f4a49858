import CaseStore
import Foundation
import Glibc
import TestSupport
import Testing

/// The disk is full: the command says so, nothing is lost, and it can be run again when there is room.
@Suite(.serialized) struct FullDiskTests {
  static let canMount = geteuid() == 0 || Tool.isCI

  @Test(.enabled(if: canMount, "only root can mount a small disk"), arguments: [40, 120, 200, 320, 440])
  func aFullDiskIsSaidAndNothingIsLost(kilobytes: Int) throws {
    let uncut = try Scratch()
    let samples = Repository.root + "/Samples/mail"
    #expect(try Program.intake(["replay", "--config", try uncut.configuration(), samples]).code == 0)
    let expected = try SpoolImage(of: uncut.path + "/spool")
    let scratch = try Scratch()
    let disk = scratch.path + "/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    #expect(try Program.run("/bin/mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", disk]).code == 0)
    defer { _ = try? Program.run("/bin/umount", [disk]) }
    let text = try String(contentsOfFile: try scratch.configuration(), encoding: .utf8)
    let configuration = try scratch.write("small.json5", text.replacingOccurrences(of: scratch.path + "/spool", with: disk + "/spool"))
    let full = try Program.intake(["replay", "--config", configuration, samples])
    #expect(full.code == 75, "\(kilobytes) KB: \(full.errors)")
    #expect(full.errors.contains("No space left on device") && full.errors.contains("run the command again"))
    #expect(try Program.run("/bin/mount", ["-o", "remount,size=50m", disk]).code == 0)
    #expect(try Program.intake(["replay", "--config", configuration, samples]).code == 0)
    #expect(try SpoolImage(of: disk + "/spool").differences(from: expected) == [])
    #expect(try CaseStore.open(path: disk + "/spool").check() == [])
  }
}
