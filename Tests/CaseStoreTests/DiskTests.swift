import CaseStore
import Foundation
import Glibc
import TestSupport
import Testing

@Suite struct DiskTests {
  /// Counts calls by name and path, and fails those of one name.
  final class Calls: @unchecked Sendable {
    private let lock = NSLock()
    private(set) var counts: [String: Int] = [:]

    func count(_ call: String, _ path: String) -> Int {
      lock.withLock {
        counts["\(call) \(path)", default: 0] += 1
        return counts["\(call) \(path)"] ?? 0
      }
    }
  }

  @Test(arguments: [1, 2, 3, 7, 4095, 4096, 1 << 20])
  func aWriteThatEndsShortIsContinued(portion: Int) throws {
    let scratch = try Scratch()
    let disk = Disk(portion: { _, _ in portion })
    let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try disk.writeNew(scratch.path + "/new", bytes)
    #expect(try disk.read(scratch.path + "/new") == bytes)
    try disk.append(scratch.path + "/lines", "one\n")
    try disk.append(scratch.path + "/lines", "two and more\n")
    #expect(try disk.read(scratch.path + "/lines") == Array("one\ntwo and more\n".utf8))
  }

  @Test(arguments: [1, 13, 100])
  func aSpoolWrittenInPortionsIsTheSame(portion: Int) throws {
    let scratch = try Scratch()
    let whole = try TestSpool()
    let store = try CaseStore.openOrCreate(path: scratch.path + "/spool", rehearsal: nil, disk: Disk(portion: { _, _ in portion }))
    let parts = TestSpool(scratch: scratch, store: store)
    for spool in [whole, parts] { for i in 1...3 { try spool.file("k\(i)") } }
    for directory in ["cases/open", "messages", "outbox/held", "queue/ready", "index/keys", "decisions"] {
      #expect(try whole.names(directory) == parts.names(directory))
      for name in try whole.names(directory) { #expect(try whole.text("\(directory)/\(name)") == parts.text("\(directory)/\(name)")) }
    }
    #expect(try store.check() == [])
  }

  /// The first part of a file is written, then the disk is full: the commit fails whole, and works when there is room.
  @Test(arguments: 1...40) func aDiskThatFillsUpInTheMiddleOfAFileLosesNothing(n: Int) throws {
    let scratch = try Scratch()
    let path = scratch.path + "/spool"
    _ = try CaseStore.openOrCreate(path: path, rehearsal: nil)
    let writes = Calls()
    let full = Disk(
      fault: { call, _ in call == "write" && writes.count("write", "") > n ? ENOSPC : 0 },
      portion: { _, left in max(1, left / 2) })
    let spool = TestSpool(scratch: scratch, store: try CaseStore.open(path: path, disk: full))
    #expect(throws: StoreError.self) { try spool.file("k1") }
    let again = TestSpool(scratch: scratch, store: try CaseStore.open(path: path))
    if try again.store.find(.mail("k1")) == nil { try again.file("k1") } else { try again.store.commit { _ in } }
    #expect(try again.names("cases/open") == ["PRR-2026-00001.json"])
    #expect(try again.text("messages/PRR-2026-00001.1.eml") == "raw k1")
    #expect(try again.store.check() == [])
  }

  @Test func aFailedSyncIsNotTriedAgain() throws {
    let calls = Calls()
    let scratch = try Scratch()
    let path = scratch.path + "/spool"
    _ = try CaseStore.openOrCreate(path: path, rehearsal: nil)
    // How often each thing is synced when nothing fails.
    let spool = TestSpool(
      scratch: scratch,
      store: try CaseStore.open(
        path: path,
        disk: Disk { call, path in
          _ = calls.count(call, path)
          return 0
        }))
    try spool.file("k1")
    let synced = calls.counts.keys.filter { $0.hasPrefix("fsync") || $0.hasPrefix("fdatasync") }
    #expect(synced.count > 8)
    for target in synced {
      let (scratch, calls) = (try Scratch(), Calls())
      _ = try CaseStore.openOrCreate(path: scratch.path + "/spool", rehearsal: nil)
      let name = target.replacingOccurrences(of: path, with: scratch.path + "/spool")
      let disk = Disk { call, path in
        let n = calls.count(call, path)
        return "\(call) \(path)" == name && n == 1 ? EIO : 0
      }
      let spool = TestSpool(scratch: scratch, store: try CaseStore.open(path: scratch.path + "/spool", disk: disk))
      #expect(throws: StoreError.self, "\(name)") { try spool.file("k1") }
      #expect(calls.counts[name] == 1, "\(name)")
    }
  }

  /// Between the fork and the exec of a program that another thread starts, every descriptor exists twice.
  @Test func aLockThatWasGivenBackIsFreeThoughAProgramIsBeingStarted() throws {
    let scratch = try Scratch()
    let disk = Disk()
    let lock = try disk.lock(scratch.path + "/lock")
    let copy = dup(lock)
    defer { close(copy) }
    #expect(try disk.tryLock(scratch.path + "/lock") == nil)
    disk.unlock(lock)
    let again = try #require(try disk.tryLock(scratch.path + "/lock"))
    disk.unlock(again)
  }

  @Test func aLinkADirectoryAndAPipeAreNotTakenForAFile() throws {
    let scratch = try Scratch()
    let disk = Disk()
    try scratch.write("target", "secret")
    let (link, directory, pipe) = (scratch.path + "/link", scratch.path + "/directory", scratch.path + "/pipe")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: scratch.path + "/target")
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    #expect(mkfifo(pipe, 0o600) == 0)
    for path in [link, directory, pipe] {
      #expect(throws: DiskError.self, "\(path)") { try disk.read(path) }
      #expect(throws: DiskError.self, "\(path)") { try disk.readTail(path, count: 9) }
      #expect(throws: DiskError.self, "\(path)") { try disk.append(path, "x\n") }
      #expect(throws: DiskError.self, "\(path)") { try disk.lock(path) }
    }
    #expect(throws: DiskError.self) { try disk.list(link) }
    #expect(throws: DiskError.self) { try disk.syncDirectory(link) }
    #expect(try disk.read(scratch.path + "/target") == Array("secret".utf8))
  }
}
