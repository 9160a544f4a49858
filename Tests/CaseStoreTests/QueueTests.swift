import CaseStore
import Foundation
import PrivacyRequests
import Testing

@Suite struct QueueTests {
  @Test(arguments: [
    ("PRR-2026-00001.access.1", true), ("PRR-2026-00001.opt-out-2.13", true), ("PRR-2026-00001.access.1@crm~0", true),
    ("PRR-2026-00001.access.1@crm_2~1793631600", true), ("PRR-2026-00001.access", false), ("PRR-2026-00001.access.0", false),
    ("PRR-2026-00001.access.1.result", false), ("PRR-2026-00001.a/b.1", false), ("PRR-2026-00001.access.1@crm", false),
    ("PRR-2026-00001.access.1@~0", false), ("PRR-2026-00001.access.1@crm~-1", false), ("PRR-2026-00001.access.1@a b~0", false),
    ("PRR-26-1.access.1", false), ("", false),
  ])
  func namesAreReadStrictly(text: String, isName: Bool) { #expect(QueueName(text)?.text == (isName ? text : nil)) }

  @Test func anItemIsClaimedOnceGivenBackAndReported() throws {
    let spool = try TestSpool()
    let item = "\(try spool.file("k1")).access.1"
    let claimed = try spool.store.claim(item, worker: "crm", leaseEnd: 17)
    #expect(claimed.text == item + "@crm~17")
    #expect(try spool.names("queue/claimed") == [item + "@crm~17"])
    #expect(throws: StoreError.itemElsewhere(item, place: "claimed")) { try spool.store.claim(item, worker: "other", leaseEnd: 0) }
    try spool.store.giveBack(item)
    #expect(try spool.names("queue/ready") == [item])
    #expect(throws: StoreError.itemElsewhere(item, place: "ready")) { try spool.store.giveBack(item) }
    #expect(throws: StoreError.itemElsewhere(item, place: "ready")) { try spool.store.report(item, WorkResult(outcome: .done, note: nil)) }
    _ = try spool.store.claim(item, worker: "crm", leaseEnd: 0)
    let name = try spool.store.report(item, WorkResult(outcome: .done, note: "fine"))
    #expect(name.worker == "crm")
    #expect(try spool.names("queue/reported") == [item, item + ".result"])
    #expect(try spool.store.queue(.reported).map(\.name.text) == [item])
    #expect(try spool.store.check() == [])
  }

  @Test(arguments: ["a b", "", "../x", "a@b", "ä"])
  func aWorkersNameIsOneWord(worker: String) throws {
    let spool = try TestSpool()
    let item = "\(try spool.file("k1")).access.1"
    #expect(throws: StoreError.badName(worker)) { try spool.store.claim(item, worker: worker, leaseEnd: 0) }
    #expect(throws: StoreError.badName("../../cases/open/x")) { try spool.store.claim("../../cases/open/x", worker: "crm", leaseEnd: 0) }
    #expect(try spool.names("queue/ready") == [item])
  }

  @Test func whatIsDoneLeavesReportedWithItsResultAndWhatFailedComesBack() throws {
    let spool = try TestSpool()
    let number = try spool.file("k1")
    let item = "\(number).access.1"
    _ = try spool.store.claim(item, worker: "crm", leaseEnd: 0)
    _ = try spool.store.report(item, WorkResult(outcome: .failed, note: "locked"))
    try spool.change(number) { $0.items[0].attempt = 2 }
    #expect(try spool.names("queue/reported") == [])
    #expect(try spool.names("queue/done") == [item, item + ".result"])
    #expect(try spool.names("queue/ready") == ["\(number).access.2"])
    _ = try spool.store.claim("\(number).access.2", worker: "crm", leaseEnd: 0)
    _ = try spool.store.report("\(number).access.2", WorkResult(outcome: .done, note: nil))
    try spool.change(number) { $0.items[0].state = .done }
    #expect(try spool.names("queue/ready") == [] && spool.names("queue/reported") == [])
    #expect(try spool.names("queue/done").count == 4)
  }

  @Test func aLeaseThatRanOutGivesTheWorkBackAndAPersonsClaimDoesNotEnd() throws {
    let spool = try TestSpool()
    let items = try (0..<3).map { "\(try spool.file("k\($0)")).access.1" }
    _ = try spool.store.claim(items[0], worker: "crm", leaseEnd: 99)
    _ = try spool.store.claim(items[1], worker: "crm", leaseEnd: 101)
    _ = try spool.store.claim(items[2], worker: "kim", leaseEnd: 0)
    #expect(try spool.store.endLeases(now: 100).map(\.text) == [items[0]])
    #expect(try spool.names("queue/ready") == [items[0]])
    #expect(throws: StoreError.itemElsewhere(items[0], place: "ready")) {
      try spool.store.report(items[0], WorkResult(outcome: .done, note: nil))
    }
  }

  @Test(arguments: ["", "{", "{\"format\":1,\"outcome\":\"maybe\"}", "{\"format\":2,\"outcome\":\"done\"}"])
  func aResultThatCannotBeReadIsPutAsideAndTheWorkIsReadyAgain(result: String) throws {
    let spool = try TestSpool()
    let item = "\(try spool.file("k1")).access.1"
    _ = try spool.store.claim(item, worker: "crm", leaseEnd: 0)
    _ = try spool.store.report(item, WorkResult(outcome: .done, note: nil))
    try spool.overwrite("queue/reported/\(item).result", result)
    #expect(try spool.store.buryUnreadable() == [item + ".result"])
    #expect(try spool.names("queue/ready") == [item])
    #expect(try spool.names("queue/dead") == [item + ".result"])
    #expect(try spool.names("queue/reported") == [])
  }

  @Test func anItemThatCannotBeReadIsPutAsideAndMadeAgain() throws {
    let spool = try TestSpool()
    let item = "\(try spool.file("k1")).access.1"
    _ = try spool.store.claim(item, worker: "crm", leaseEnd: 0)
    _ = try spool.store.report(item, WorkResult(outcome: .done, note: nil))
    try spool.overwrite("queue/reported/\(item)", "rubbish")
    #expect(try spool.store.buryUnreadable() == [item])
    #expect(try spool.names("queue/ready") == [item])
    #expect(try spool.store.queue(.ready).count == 1)
  }

  @Test func manyAtOnceClaimEachItemOnce() async throws {
    let spool = try TestSpool()
    for i in 0..<20 { try spool.file("k\(i)") }
    let items = try spool.names("queue/ready")
    let store = spool.store
    let claims = await withTaskGroup(of: [String].self) { group in
      for worker in 0..<8 {
        group.addTask { items.filter { (try? store.claim($0, worker: "w\(worker)", leaseEnd: 0)) != nil } }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(claims.sorted() == items)
  }

  @Test func manyAtOnceLoseNoChange() async throws {
    let spool = try TestSpool()
    let number = try spool.file("k1")
    let store = spool.store
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for i in 0..<10 {
            try store.commit { transaction in
              guard var record = try transaction.read(number) else { return }
              record.history.append(HistoryEntry(at: record.opened, by: "\(writer)", what: "\(i)"))
              transaction.save(record)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try spool.store.read(number)?.history.count == 40)
    #expect(try spool.store.read(number)?.revision == 41)
  }
}
