import Foundation
import PrivacyRequests
import TestSupport
import Testing

@testable import IntakeService

@Suite struct MailboxFileTests {
  private static func pieces(_ text: String) -> [String] {
    let data = Data(text.utf8)
    return MailboxFile.pieces(of: data).map { String(decoding: data[$0.range], as: UTF8.self) }
  }

  static let first = "From a@example.com Mon Nov  2 09:00:00 2026\nSubject: one\n\nHello.\n"
  static let second = "From b@example.com  Tue Nov  3 09:00:00 2026 -0600\nSubject: two\n\nFrom here on all is well.\n"

  @Test func mailsBeginAtTheirSeparators() {
    #expect(Self.pieces(Self.first) == [Self.first])
    #expect(Self.pieces(Self.first + "\n" + Self.second) == [Self.first + "\n", Self.second])
  }

  @Test(arguments: [
    "\nFrom now on it is 5:00 in the morning.\n", "\n>From b@example.com Tue Nov  3 09:00:00 2026\n",
    "text\nFrom b@example.com Tue Nov  3 09:00:00 2026\n", "\nFrom b@example.com\n", "\nfrom b@example.com Tue Nov  3 09:00:00 2026\n",
  ])
  func aLineOfTheTextIsNoSeparator(text: String) { #expect(Self.pieces(Self.first + text) == [Self.first + text]) }

  @Test(arguments: ["", "Subject: x\n\nFrom a@example.com Mon Nov  2 09:00:00 2026\n", "\n", "From "])
  func whatDoesNotBeginWithASeparatorIsNoMailbox(text: String) { #expect(Self.pieces(text) == []) }

  @Test func theSeparatorTellsTheDate() {
    let dates = MailboxFile.pieces(of: Data((Self.first + "\n" + Self.second).utf8)).map(\.date)
    #expect(dates == [Date(timeIntervalSince1970: 1_793_610_000), Date(timeIntervalSince1970: 1_793_718_000)])
  }

  /// The same mails as files, as an mbox, as a Maildir and on standard input are the same mails.
  @Test func allFormsOfAnArchiveAreKnownForTheSame() throws {
    let rehearsal = try Rehearsal()
    let names = ["01-delete-and-opt-out-california.eml", "02-access-typed-on-a-phone.eml", "21-question-about-an-appointment.eml"]
    let mails = try names.map { try Repository.data("Samples/mail/" + $0) }
    let first = try rehearsal.run(names.map { Repository.root + "/Samples/mail/" + $0 })
    let separated = mails.reduce(Data()) { $0 + Data("From x@example.com Mon Nov  2 09:00:00 2026\n".utf8) + $1 + Data("\n".utf8) }
    let scratch = try Scratch()
    try scratch.write("inbox.mbox", "")
    try separated.write(to: URL(fileURLWithPath: scratch.path + "/inbox.mbox"))
    for directory in ["cur", "new", "tmp"] {
      try FileManager.default.createDirectory(atPath: scratch.path + "/Maildir/" + directory, withIntermediateDirectories: true)
    }
    for (index, mail) in mails.enumerated() {
      let place = index == 0 ? "cur/1793631600.M1P2.host:2,S" : "new/179363160\(index).M1P2.host"
      try mail.write(to: URL(fileURLWithPath: scratch.path + "/Maildir/" + place))
    }
    try Data("half".utf8).write(to: URL(fileURLWithPath: scratch.path + "/Maildir/tmp/1793631600.x"))
    let files = MailFiles(hosts: rehearsal.configuration.channel.ownHosts)
    for entries in [
      try files.find([scratch.path + "/inbox.mbox"]), try files.find([scratch.path + "/Maildir"]),
      try files.find(["-"], standardInput: separated),
    ] {
      let filed = try rehearsal.replay.run(entries, clock: { Date() }, fixed: nil) { _ in }
      #expect(filed.map(\.number) == first.map(\.number))
      #expect(filed.allSatisfy { $0.wasKnown })
    }
    let one = try files.find(["-"], standardInput: mails[0])
    #expect(one.map(\.path) == ["-"])
    #expect(throws: MailFilesError.noMail("-")) { try files.find(["-"]) }
  }

  @Test func aMaildirsNameTellsTheTimeWhenNothingElseDoes() throws {
    let scratch = try Scratch()
    try scratch.write("Maildir/new/1793631600.M1P2.host", "Subject: x\n\ny\n")
    try FileManager.default.createDirectory(atPath: scratch.path + "/Maildir/cur", withIntermediateDirectories: true)
    #expect(try MailFiles(hosts: []).find([scratch.path + "/Maildir"]).map(\.received) == [Date(timeIntervalSince1970: 1_793_631_600)])
  }
}
