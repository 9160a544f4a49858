import CaseStore
import Foundation
import Glibc
import TestSupport
import Testing

@testable import IntakeService

@Suite struct SpoolDoctorTests {
  let scratch: Scratch
  let configuration: Configuration
  var spool: String { scratch.path + "/spool" }

  init() throws {
    scratch = try Scratch()
    configuration = try ConfigurationFile.read(try scratch.configuration(rehearsal: false))
  }

  private func findings(_ changed: Configuration? = nil, now: Date = Date()) -> [DoctorFinding] {
    SpoolDoctor(configuration: changed ?? configuration, clock: { now }).findings().filter { $0.part != "disk" }
  }

  @Test func whatIsNotThereYetCanBeMade() throws {
    #expect(findings() == [DoctorFinding("spool", .ok, "\(spool) is made on first use.")])
    #expect(!FileManager.default.fileExists(atPath: spool), "doctor makes nothing")
  }

  @Test func aSpoolIsWrittenAndLeftAsItWas() throws {
    _ = try CaseStore.openOrCreate(path: spool, rehearsal: nil)
    let before = FileManager.default.subpaths(atPath: spool)
    let found = findings()
    #expect(found.map(\.verdict) == [.ok, .ok], "\(found)")
    #expect(found[0].text == "\(spool): a spool of real mail. Writing and fsync work.")
    #expect(FileManager.default.subpaths(atPath: spool) == before)
  }

  @Test func aSpoolOfAnotherPurposeIsWrong() throws {
    _ = try CaseStore.openOrCreate(path: spool, rehearsal: .init(seed: 7))
    #expect(findings().first?.verdict == .wrong && findings()[0].text.contains("a rehearsal with seed 7"))
  }

  @Test func aDirectoryOfSomethingElseIsWrong() throws {
    try scratch.write("spool/letter.txt", "Hello")
    #expect(findings().map(\.verdict) == [.wrong] && findings()[0].text.contains("is not a spool of privacy-intake"))
  }

  @Test func whatOthersMayEnterIsWrong() throws {
    _ = try CaseStore.openOrCreate(path: spool, rehearsal: nil)
    chmod(spool, 0o750)
    #expect(
      findings() == [DoctorFinding("spool", .wrong, "Others may enter \(spool), which holds letters and mail. Run: chmod 700 \(spool)")])
  }

  @Test(.enabled(if: geteuid() == 0 || Tool.isCI, "only root can give a directory away"))
  func aSpoolOfAnotherUserIsWrong() throws {
    _ = try CaseStore.openOrCreate(path: spool, rehearsal: nil)
    try #require(chown(spool, 65_534, 65_534) == 0)
    let found = findings()
    #expect(found.map(\.verdict) == [.wrong])
    #expect(found.first?.text.contains("belongs to nobody, and you are root. Run everything as nobody, as in: sudo -u nobody ") == true)
  }

  @Test(arguments: [(0.0, DoctorFinding.Verdict.ok), (3_600, .warning), (-3_600, .warning)])
  func aClockThatDiffersFromTheDiskIsSaid(seconds: Double, verdict: DoctorFinding.Verdict) throws {
    _ = try CaseStore.openOrCreate(path: spool, rehearsal: nil)
    #expect(findings(now: Date() + seconds).first { $0.part == "clock" }?.verdict == verdict)
  }

  @Test func aClockBeforeTheLastRoundIsWrong() throws {
    let store = try CaseStore.openOrCreate(path: spool, rehearsal: nil)
    var status = ServiceStatus(started: Date())
    status.lastRound = Date() + 7_200
    try status.write(in: store, metricsFile: nil, now: Date())
    let clock = findings().first { $0.part == "clock" }
    #expect(clock?.verdict == .wrong && clock?.text.contains("Set the clock; dates of cases hang on it.") == true)
  }

  @Test func theFreeSpaceIsNamed() {
    let disk = SpoolDoctor(configuration: configuration, clock: { Date() }).findings().first { $0.part == "disk" }
    #expect(disk?.text.contains(" MiB are free on the disk of \(scratch.path)") == true)
  }
}
