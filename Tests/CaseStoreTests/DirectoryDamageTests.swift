import CaseStore
import Foundation
import PrivacyRequests
import TestSupport
import Testing

/// A directory of the spool is missing, or something else has its name.
@Suite struct DirectoryDamageTests {
  static let irreplaceable = ["messages", "cases/open", "cases/closed", "index/keys", "decisions"]
  static let others =
    ["tmp", "pending", "mailboxes", "aside"] + OutboxPlace.allCases.map { "outbox/\($0.rawValue)" }
    + QueuePlace.allCases.map { "queue/\($0.rawValue)" }

  @Test(arguments: irreplaceable + others) func aMissingDirectoryIsMadeAgainWhereNothingIsLostByIt(name: String) throws {
    let spool = try TestSpool()
    try spool.file("k1")
    try FileManager.default.removeItem(atPath: spool.path(name))
    #expect(try spool.store.check().contains { $0.path == spool.path(name) && $0.problem.hasPrefix("This directory is missing.") })
    if Self.irreplaceable.contains(name) {
      #expect(throws: StoreError.damaged(path: spool.path(name), why: "the directory is missing")) { try spool.file("k2") }
      _ = try spool.store.mend()
    }
    #expect(try spool.file("k2").ordinal == 2)
    _ = try spool.store.mend()
    let left = try spool.store.check().filter { !$0.path.hasPrefix(spool.path("aside")) }.map(\.path)
    #expect(left == (name == "messages" ? [spool.path("messages/PRR-2026-00001.1.eml")] : []))
  }

  @Test(arguments: irreplaceable + others, ["a link", "a file"]) func whatIsNoDirectoryIsNeitherFollowedNorReplaced(
    name: String, what: String
  ) throws {
    let spool = try TestSpool()
    try spool.file("k1")
    let elsewhere = spool.scratch.path + "/elsewhere"
    try FileManager.default.moveItem(atPath: spool.path(name), toPath: elsewhere)
    if what == "a link" {
      try FileManager.default.createSymbolicLink(atPath: spool.path(name), withDestinationPath: elsewhere)
    } else {
      try spool.overwrite(name, "x")
    }
    let before = try FileManager.default.contentsOfDirectory(atPath: elsewhere).sorted()
    #expect(try spool.store.check().contains { $0.path == spool.path(name) && $0.problem.hasPrefix("This is not a directory") })
    #expect(throws: StoreError.self) { try spool.file("k2") }
    #expect(throws: StoreError.self) { try spool.store.mend() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere).sorted() == before)
    try FileManager.default.removeItem(atPath: spool.path(name))
    try FileManager.default.moveItem(atPath: elsewhere, toPath: spool.path(name))
    #expect(try spool.file("k2").ordinal == 2)
    #expect(try spool.store.check() == [])
  }
}
