import CaseStore
import Foundation
import PrivacyRequests
import Testing

/// What a newer program wrote is not touched by an older one.
@Suite struct NewerFormatTests {
  static let kinds = DamagedSpool.kinds.filter { kind in
    kind.path == "format" || kind.path.hasSuffix(".json") || kind.path.hasSuffix(".result") || kind.path.hasSuffix(".jsonl")
      || ["ready", "claimed", "reported"].contains { kind.path.hasPrefix("queue/\($0)/") }
  }

  @Test func theTableHasEveryKind() { #expect(Self.kinds.count == 15) }

  @Test(arguments: kinds) func aNewerFormatIsNamedAndLeftAlone(kind: DamagedSpool.Kind) throws {
    let damaged = try DamagedSpool(for: kind)
    let (spool, store) = (damaged.spool, damaged.spool.store)
    let old = try spool.text(kind.path)
    let new = old.replacingOccurrences(of: "\"format\" : 1", with: "\"format\" : 2").replacingOccurrences(
      of: "\"format\":1", with: "\"format\":2")
    #expect(new != old)
    try spool.overwrite(kind.path, new)
    if kind.path == "format" {
      #expect(throws: StoreError.newerFormat(path: spool.path("format"), format: 2)) { try CaseStore.open(path: store.spool.path) }
      return
    }
    #expect(
      try store.check().contains {
        $0.path == spool.path(kind.path) && ($0.problem.contains("newer program") || kind.path.hasSuffix(".result"))
      })
    if kind.path.hasSuffix(".result") { return }
    _ = try store.mend()
    #expect(try spool.text(kind.path) == new)
    if kind.path.hasPrefix("cases/") {
      #expect(throws: StoreError.self) { try store.commit { try $0.read(damaged.numbers[kind.path.contains("closed") ? 3 : 0]) } }
      #expect(try spool.text(kind.path) == new, "a commit does not put it aside")
    }
    #expect(try spool.names("aside") == [])
  }
}
