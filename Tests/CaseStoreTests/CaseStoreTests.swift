import CaseStore
import Foundation
import PrivacyRequests
import TestSupport
import Testing

@Suite struct CaseStoreTests {
  @Test func aCommitPutsEverythingInItsPlace() throws {
    let spool = try TestSpool()
    let number = try spool.file("k1")
    #expect("\(number)" == "PRR-2026-00001")
    #expect(try spool.names("cases/open") == ["PRR-2026-00001.json"])
    #expect(try spool.text("messages/PRR-2026-00001.1.eml") == "raw k1")
    #expect(try spool.names("outbox/held") == ["PRR-2026-00001.1.json"])
    #expect(try spool.names("queue/ready") == ["PRR-2026-00001.access.1"])
    #expect(try spool.names("pending") == [] && spool.names("tmp") == [])
    #expect(try spool.names("decisions") == ["2026-11.jsonl"])
    #expect(try spool.store.find(.mail("k1"))?.number == number)
    #expect(try spool.store.find(.letter("letter-k1@x.test"))?.number == number)
    #expect(try spool.store.find(.mail("k2")) == nil)
    #expect(try spool.store.check() == [])
  }

  @Test func onlyTheOwnerMayReadAnything() throws {
    let spool = try TestSpool()
    try spool.file("k1")
    let names = FileManager.default.enumerator(atPath: spool.store.spool.path)?.compactMap { $0 as? String } ?? []
    #expect(names.count > 20)
    for name in names + [""] {
      let attributes = try FileManager.default.attributesOfItem(atPath: spool.path(name))
      let isDirectory = attributes[.type] as? FileAttributeType == .typeDirectory
      #expect(attributes[.posixPermissions] as? Int == (isDirectory ? 0o700 : 0o600), "\(name)")
    }
  }

  @Test func numbersGoUpAndBeginAgainWithTheYear() throws {
    let spool = try TestSpool()
    #expect(try spool.file("k1").ordinal == 1)
    #expect(try spool.file("k2").ordinal == 2)
    #expect(try spool.file("k3", year: 2027) == CaseNumber(year: 2027, ordinal: 1))
    #expect(try spool.file("k4", year: 2026) == CaseNumber(year: 2027, ordinal: 2), "a clock that goes back gives no number twice")
  }

  @Test func aNumberThatACrashCutOffIsNotGivenOutAndNotRead() throws {
    let spool = try TestSpool()
    try spool.file("k1")
    try spool.overwrite("index/last", "PRR-2026-00001\nPRR-2026-000")
    #expect(try spool.file("k2").ordinal == 2)
    #expect(try spool.text("index/last") == "PRR-2026-00001\nPRR-2026-000\nPRR-2026-00002\n")
  }

  @Test func aNumberWhoseCaseWasNeverCommittedIsGivenOutAgain() throws {
    let spool = try TestSpool()
    try spool.file("k1")
    try spool.overwrite("index/last", "PRR-2026-00001\nPRR-2026-00002\n")
    #expect(try spool.file("k2").ordinal == 2)
    #expect(try spool.file("k3").ordinal == 3)
  }

  @Test func nothingIsWrittenWhenTheClosureThrows() throws {
    struct Stop: Error {}
    let spool = try TestSpool()
    #expect(throws: Stop.self) {
      try spool.store.commit { transaction in
        transaction.save(Case(number: try transaction.nextNumber(year: 2026), noticeVersion: ""), mail: [1], keys: [.mail("k")])
        throw Stop()
      }
    }
    #expect(try spool.store.openCases() == [])
    #expect(try spool.names("messages") == [])
    #expect(try spool.names("index") == ["keys"])
  }

  @Test func anEntryThatItsCaseDoesNotConfirmCountsForNothing() throws {
    let spool = try TestSpool()
    let number = try spool.file("k1")
    let other = try spool.file("k2")
    try spool.store.commit { transaction in
      guard let record = try transaction.read(other) else { return }
      transaction.save(record, keys: [.mail("k1")])
    }
    #expect(try spool.store.find(.mail("k1"))?.number == number)
  }

  @Test func aKeyMayHoldAnything() throws {
    let spool = try TestSpool()
    let key = "<a\tb\nc%d\u{E9}\u{1F512}@x>:12:00000000"
    let number = try spool.file(key)
    #expect(try spool.store.find(.mail(key))?.number == number)
  }

  @Test func aMailWithoutACaseIsKnownByItsLine() throws {
    let spool = try TestSpool()
    let decision = Decision(
      received: Date(timeIntervalSince1970: 1_793_631_600), source: "x.eml", key: "left", gate: "leave", disposition: "left", rule: "r",
      case: nil)
    let wasLogged = { try spool.store.commit { try $0.wasLogged(mailKey: "left") } }
    #expect(try !wasLogged())
    try spool.store.commit { $0.log(decision) }
    #expect(try wasLogged())
    try spool.overwrite("decisions/2026-11.jsonl", "")
    #expect(try !wasLogged(), "the index alone is not enough")
  }

  @Test func keysThatThisProgramDoesNotKnowSurvive() throws {
    let spool = try TestSpool()
    let number = try spool.file("k1")
    let file = "cases/open/\(number).json"
    try spool.overwrite(
      file,
      try spool.text(file).replacingOccurrences(of: "\"agent\" : false", with: "\"agent\" : false, \"assigned\" : \"Kim\"")
        .replacingOccurrences(of: "\"what\" : \"access\"", with: "\"what\" : \"access\", \"ticket\" : 17"))
    try spool.change(number) { record in
      record.items[0].note = "noted"
      record.items.append(Item(what: "delete", kind: .fulfil, reason: "x", made: record.opened))
      record.state = "CA"
    }
    let text = try spool.text(file)
    #expect(text.contains("\"assigned\" : \"Kim\"") && text.contains("\"ticket\" : 17") && text.contains("\"state\" : \"CA\""))
    try spool.change(number) { $0.state = nil }
    #expect(try !spool.text(file).contains("\"state\" : \"CA\""), "what is known and was taken out does not come back")
  }

  @Test func whatTheOutboxAndTheQueueLackIsPutThereAgain() throws {
    let spool = try TestSpool()
    let number = try spool.file("k1")
    try FileManager.default.removeItem(atPath: spool.path("outbox/held/\(number).1.json"))
    try FileManager.default.removeItem(atPath: spool.path("queue/ready/\(number).access.1"))
    #expect(try spool.store.check().count == 2)
    try spool.overwrite("pending/\(number)", "")
    try spool.store.commit { _ in }
    #expect(try spool.names("outbox/held") == ["\(number).1.json"])
    #expect(try spool.names("queue/ready") == ["\(number).access.1"])
    #expect(try spool.names("pending") == [])
    #expect(try spool.text("decisions/2026-11.jsonl").split(separator: "\n").count == 1, "no line is written twice")
    #expect(try spool.store.check() == [])
  }

  @Test func whatMustNotBeDoneLeavesTheQueueWhereverItIs() throws {
    let spool = try TestSpool()
    let number = try spool.file("k1")
    _ = try spool.store.claim("\(number).access.1", worker: "crm", leaseEnd: 99)
    try spool.change(number) { $0.items[0].state = .withdrawn }
    #expect(try spool.names("queue/claimed") == [] && spool.names("queue/ready") == [])
  }

  @Test func aCaseThatClosesMovesAndComesBackWhenItIsOpenedAgain() throws {
    let spool = try TestSpool()
    let number = try spool.file("k1")
    try spool.change(number) { $0.closed = $0.opened }
    #expect(try spool.names("cases/open") == [] && spool.names("cases/closed/2026") == ["\(number).json"])
    #expect(try spool.store.openCases() == [] && spool.store.closedCases() == [number])
    #expect(try spool.store.find(.mail("k1"))?.closed != nil)
    #expect(try spool.file("k2").ordinal == 2, "the number of a closed case is not given out again")
    #expect(try spool.store.check() == [])
    try spool.change(number) { $0.closed = nil }
    #expect(try spool.names("cases/open").count == 2 && spool.names("cases/closed/2026") == [])
  }

  @Test func ofTwoPlacesTheHigherRevisionHolds() throws {
    let spool = try TestSpool()
    let number = try spool.file("k1")
    let open = try spool.text("cases/open/\(number).json")
    try spool.change(number) { $0.closed = $0.opened }
    try spool.overwrite("cases/open/\(number).json", open)
    #expect(try spool.store.read(number)?.closed != nil)
    #expect(try spool.store.check().map(\.path) == [spool.path("cases/open/\(number).json")])
    try spool.overwrite("pending/\(number)", "")
    try spool.store.commit { _ in }
    #expect(try spool.names("cases/open") == [])
    #expect(try spool.store.check() == [])
  }

  @Test(arguments: ["a file", "another directory"])
  func aForeignDirectoryIsLeftAlone(what: String) throws {
    let scratch = try Scratch()
    let path = scratch.path + "/spool"
    if what == "a file" { try scratch.write("spool", "x") } else { try scratch.write("spool/letter.txt", "x") }
    #expect(throws: StoreError.foreign(path: path)) { try CaseStore.openOrCreate(path: path, rehearsal: nil) }
    #expect(throws: StoreError.foreign(path: path)) { try CaseStore.open(path: path) }
  }

  @Test func aSpoolWhoseMakingWasCutShortIsFinished() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/spool"
    try FileManager.default.createDirectory(atPath: path + "/cases", withIntermediateDirectories: true)
    try scratch.write("spool/tmp/format", "{")
    #expect(throws: StoreError.missing(path: path)) { try CaseStore.open(path: path) }
    let store = try CaseStore.openOrCreate(path: path, rehearsal: nil)
    #expect(try store.check().allSatisfy { $0.problem.hasPrefix("Its permissions are 755") }, "the test made directories for all to read")
    _ = try store.mend()
    #expect(try store.check() == [])
  }

  @Test func anotherPurposeAndANewerFormatAreRefused() throws {
    let spool = try TestSpool()
    let path = spool.store.spool.path
    let rehearsal = SpoolFormat.Rehearsal(seed: 7)
    #expect(throws: StoreError.otherPurpose(path: path, spool: "a spool of real mail", configuration: "a rehearsal with seed 7")) {
      try CaseStore.openOrCreate(path: path, rehearsal: rehearsal)
    }
    try spool.overwrite("format", "{\"format\": 2, \"what\": \"ever\"}")
    #expect(throws: StoreError.newerFormat(path: path + "/format", format: 2)) { try CaseStore.open(path: path) }
  }

  @Test func aCaseOfANewerFormatIsNotTouched() throws {
    let spool = try TestSpool()
    let number = try spool.file("k1")
    let file = "cases/open/\(number).json"
    try spool.overwrite(file, try spool.text(file).replacingOccurrences(of: "\"format\" : 1", with: "\"format\" : 2"))
    #expect(throws: StoreError.newerFormat(path: spool.path(file), format: 2)) { try spool.store.read(number) }
    #expect(try spool.store.check().count { $0.path == spool.path(file) } == 1)
  }
}
