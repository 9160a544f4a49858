import CaseStore
import Foundation
import InternetMessage
import PrivacyRequests
import TestSupport

/// A spool of a test's own, and cases to put into it.
struct TestSpool {
  let scratch: Scratch
  let store: CaseStore

  init(scratch: Scratch, store: CaseStore) {
    self.scratch = scratch
    self.store = store
  }

  init() throws {
    scratch = try Scratch()
    store = try CaseStore.openOrCreate(path: scratch.path + "/spool", rehearsal: nil)
  }

  /// The path of something in the spool.
  func path(_ name: String) -> String { store.spool.path + "/" + name }

  /// The names in a directory of the spool, sorted.
  func names(_ directory: String) throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path(directory)).sorted() }

  /// The text of a file of the spool.
  func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

  /// Writes a file of the spool, as somebody else might.
  func overwrite(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path(name))
  }

  /// Commits a case with one mail, one letter and one item that is ready.
  @discardableResult
  func file(_ key: String, year: Int = 2026) throws -> CaseNumber { try file(key, raw: "raw \(key)", year: year) }

  /// The same with a mail that has the key of its own content, which is returned.
  func file(mail n: Int) throws -> String {
    let raw =
      "From: pat\(n)@example.com\r\nTo: info@contact-center1.com\r\nSubject: Privacy Rights Request\r\nMessage-ID: <m\(n)@example.com>\r\n\r\n"
      + "Please send me all the data that you have about me. Thank you for your help in this matter.\r\nPat Nobody, number \(n)\r\n"
    let key = MessageKey(of: Message(parsing: Array(raw.utf8))).text
    try file(key, raw: raw)
    return key
  }

  @discardableResult
  private func file(_ key: String, raw: String, year: Int = 2026) throws -> CaseNumber {
    try store.commit { transaction in
      var record = Case(number: try transaction.nextNumber(year: year), noticeVersion: "July 23, 2024")
      var mail = MailRecord(
        key: key, messageID: "\(key)@example.com", from: "pat@example.com", received: Date(timeIntervalSince1970: 1_793_631_600),
        source: key + ".eml", gate: .accept, disposition: .accepted, rule: "accept.designated")
      mail.number = 1
      record.mails = [mail]
      record.add(
        Letter(
          number: 1, kind: .acknowledgement, to: "pat@example.com", state: .held, heldBecause: "test", written: mail.received,
          mail: 1, rights: [.access], messageID: "letter-\(key)@x.test", handle: nil, addedToCase: false,
          message: "Subject: x\r\n\r\ntext\r\n"))
      record.items = [Item(what: "access", kind: .fulfil, rights: [.access], reason: "Do it.", made: mail.received)]
      transaction.save(record, mail: Array(raw.utf8), keys: [.mail(key), .letter("letter-\(key)@x.test")])
      return record.number
    }
  }

  /// Changes a case.
  func change(_ number: CaseNumber, _ body: (inout Case) -> Void) throws {
    try store.commit { transaction in
      guard var record = try transaction.read(number) else { return }
      body(&record)
      transaction.save(record)
    }
  }
}
