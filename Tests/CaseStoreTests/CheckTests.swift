import CaseStore
import Foundation
import Testing

/// Each kind of damage is named, and nothing else is.
@Suite struct CheckTests {
  struct Damage: Sendable, CustomStringConvertible {
    var description: String
    var path: String
    var text: String?
  }

  static let damages = [
    Damage(description: "an empty case", path: "cases/open/PRR-2026-00001.json", text: ""),
    Damage(description: "a case cut short", path: "cases/open/PRR-2026-00001.json", text: "{\"format\" : 1, \"agent\""),
    Damage(description: "a file that is no case", path: "cases/open/notes.txt", text: "x"),
    Damage(description: "a mail that is gone", path: "messages/PRR-2026-00001.1.eml"),
    Damage(description: "a mail of nobody", path: "messages/PRR-2026-00001.7.eml", text: "x"),
    Damage(description: "a letter that is gone", path: "outbox/held/PRR-2026-00001.1.json"),
    Damage(description: "a letter that cannot be read", path: "outbox/held/PRR-2026-00001.1.json", text: "{}"),
    Damage(description: "a letter of nobody", path: "outbox/new/PRR-2026-00009.1.json", text: "{}"),
    Damage(description: "work that is gone", path: "queue/ready/PRR-2026-00001.access.1"),
    Damage(description: "work that cannot be read", path: "queue/ready/PRR-2026-00001.access.1", text: "x"),
    Damage(description: "work of nobody", path: "queue/claimed/PRR-2026-00009.access.1@me~0", text: "x"),
    Damage(description: "a name that the queue does not know", path: "queue/ready/todo.txt", text: "x"),
    Damage(description: "an item put aside", path: "queue/dead/x", text: "x"),
    Damage(description: "a directory that is gone", path: "outbox/failed"),
  ]

  @Test(arguments: damages)
  func damageIsNamed(damage: Damage) throws {
    let spool = try TestSpool()
    try spool.file("k1")
    #expect(try spool.store.check() == [])
    if let text = damage.text {
      try spool.overwrite(damage.path, text)
    } else {
      try FileManager.default.removeItem(atPath: spool.path(damage.path))
    }
    let findings = try spool.store.check()
    #expect(findings.contains { $0.path == spool.path(damage.path) && $0.problem.hasSuffix(".") || $0.problem.contains("cannot be read") })
    #expect(!findings.isEmpty && findings.count <= 4)
  }
}
