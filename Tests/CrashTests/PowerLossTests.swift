import CaseStore
import Foundation
import Glibc
import TestSupport
import Testing

/// The power fails: what a replay that ended had reported is there, and one that was cut off can be run again.
@Suite(.serialized) struct PowerLossTests {
  static let samples = Repository.root + "/Samples/mail"
  static let canMount = geteuid() == 0 || Tool.isCI

  /// A disk, and the arguments of a replay into a spool on it.
  private static func replay(onto disk: LoopDisk, _ scratch: Scratch, _ paths: [String] = [samples]) throws -> [String] {
    let text = try String(contentsOfFile: try scratch.configuration(), encoding: .utf8)
    let configuration = try scratch.write(
      "loop.json5", text.replacingOccurrences(of: scratch.path + "/spool", with: disk.path + "/spool"))
    return ["replay", "--config", configuration] + paths
  }

  @Test(.enabled(if: canMount, "only root can mount the disk that loses its power"), arguments: LoopDisk.Loss.allCases)
  func whatWasReportedIsThere(loss: LoopDisk.Loss) throws {
    let (disk, scratch) = (try LoopDisk(), try Scratch())
    #expect(try Program.intake(try Self.replay(onto: disk, scratch)).code == 0)
    let before = try SpoolImage(of: disk.path + "/spool")
    try disk.losePower(loss)
    #expect(try SpoolImage(of: disk.path + "/spool").differences(from: before) == [])
    #expect(before.files.count > 60)
    #expect(try CaseStore.open(path: disk.path + "/spool").check() == [])
  }

  @Test(.enabled(if: canMount, "only root can mount the disk that loses its power"), arguments: LoopDisk.Loss.allCases)
  func aSingleMailThatWasReportedIsThere(loss: LoopDisk.Loss) throws {
    let (disk, scratch) = (try LoopDisk(), try Scratch())
    for name in [
      "01-delete-and-opt-out-california", "10-delete-under-another-subject", "15-yes-from-the-address-on-file",
      "21-question-about-an-appointment",
    ] {
      #expect(try Program.intake(try Self.replay(onto: disk, scratch, ["\(Self.samples)/\(name).eml"])).code == 0)
      let before = try SpoolImage(of: disk.path + "/spool")
      try disk.losePower(loss)
      #expect(try SpoolImage(of: disk.path + "/spool").differences(from: before) == [], "\(name)")
    }
    #expect(try CaseStore.open(path: disk.path + "/spool").check() == [])
  }

  /// After each command of a day: what was claimed, reported, dropped, let go and sent stays so.
  @Test(.enabled(if: canMount, "only root can mount the disk that loses its power"), arguments: LoopDisk.Loss.allCases)
  func whatWasDoneInTheOfficeStaysDone(loss: LoopDisk.Loss) throws {
    let disk = try LoopDisk()
    let day = try OfficeDay(in: disk.path)
    for command in OfficeDay.commands.indices {
      #expect(try day.run([command]) == [])
      let before = try day.image()
      try disk.losePower(loss)
      #expect(try day.image().differences(from: before) == [], "\(OfficeDay.commands[command].prefix(2))")
    }
    #expect(try CaseStore.open(path: day.spool).check() == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: day.letters).count == 6)
  }

  @Test(.enabled(if: canMount && KillTests.strace.isWanted, "needs root and strace"), .timeLimit(.minutes(10)))
  func aReplayThatWasCutOffByAPowerLossCanBeRunAgain() throws {
    let strace = try #require(KillTests.strace.path, "CI must have strace")
    let uncut = try Scratch()
    let points = try KillTests.points(strace, ["replay", "--config", try uncut.configuration()] + KillTests.samples, in: uncut)
    let expected = try SpoolImage(of: uncut.path + "/spool")
    let step = Tool.isCI ? 7 : 40
    for (index, point) in points.enumerated() where index % step == 0 {
      let loss = LoopDisk.Loss.allCases[index / step % 2]
      let (disk, scratch) = (try LoopDisk(), try Scratch())
      let replay = try Self.replay(onto: disk, scratch, KillTests.samples)
      let killed = try Program.run(strace, KillTests.kill(at: point) + [Repository.program] + replay)
      #expect(killed.code == 128 + 9, "\(point)")
      try disk.losePower(loss)
      let again = try Program.intake(replay)
      #expect(again.code == 0, "\(point), \(loss): \(again.errors)")
      #expect(try SpoolImage(of: disk.path + "/spool").differences(from: expected) == [], "\(point), \(loss)")
      #expect(try CaseStore.open(path: disk.path + "/spool").check() == [], "\(point), \(loss)")
    }
  }
}
