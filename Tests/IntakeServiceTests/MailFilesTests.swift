import Foundation
import IntakeService
import TestSupport
import Testing

@Suite struct MailFilesTests {
  private static let files = MailFiles(hosts: ["mx1.example.com"])

  private static func mail(hour: Int) -> String {
    "Received: from a.example.net by mx1.example.com; Mon, 2 Nov 2026 \(hour):00:00 -0600\nFrom: a@example.net\n\nHello.\n"
  }

  private static func names(_ entries: [MailFiles.Entry], in scratch: Scratch) -> [String] {
    entries.map { $0.path.hasPrefix(scratch.path + "/") ? String($0.path.dropFirst(scratch.path.count + 1)) : $0.path }
  }

  @Test func mailIsPutInTheOrderOfItsReceiptAndThenOfItsName() throws {
    let scratch = try Scratch()
    try scratch.write("1.eml", Self.mail(hour: 12))
    try scratch.write("c.eml", Self.mail(hour: 10))
    try scratch.write("b.eml", Self.mail(hour: 10))
    try scratch.write("deep/er/z.eml", Self.mail(hour: 9))
    try scratch.write("deep/notes.txt", "no mail")
    try scratch.write("deep/eml", "no mail")
    for path in [scratch.path, scratch.path + "/"] {
      #expect(Self.names(try Self.files.find([path]), in: scratch) == ["deep/er/z.eml", "b.eml", "c.eml", "1.eml"])
    }
    let named = try Self.files.find([scratch.path + "/1.eml", scratch.path + "/deep", scratch.path + "/deep/notes.txt"])
    #expect(named.count == 3, "a file that is named is read whatever its name ends in")
    #expect(Self.names(named.suffix(1), in: scratch) == ["1.eml"] || Self.names(named.suffix(1), in: scratch) == ["deep/notes.txt"])
  }

  @Test func aMailWithoutAStationOfOursHasTheTimeOfItsFile() throws {
    let scratch = try Scratch()
    let path = try scratch.write("a.eml", "Date: Mon, 2 Nov 2026 12:00:00 -0600\n\nHello.\n")
    try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1_234_567_890)], ofItemAtPath: path)
    let mail = try Self.files.read(path)
    #expect(mail.received == Date(timeIntervalSince1970: 1_234_567_890))
    #expect(mail.name == path)
    #expect(mail.source == "a.eml")
  }

  @Test func aPathThatIsNotThereIsNamed() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/nothing.eml"
    #expect(throws: MailFilesError.missing(path)) { try Self.files.find([path]) }
    #expect(throws: MailFilesError.missing(path)) { try Self.files.read(path) }
    #expect(MailFilesError.missing("x").description == "There is no file or directory x.")
  }

  @Test func aDirectoryWithoutMailIsNamed() throws {
    let scratch = try Scratch()
    try scratch.write("sub/notes.txt", "no mail")
    #expect(throws: MailFilesError.noMail(scratch.path)) { try Self.files.find([scratch.path]) }
    try scratch.write("sub/a.eml", Self.mail(hour: 9))
    #expect(throws: MailFilesError.noMail(scratch.path + "/empty")) {
      try FileManager.default.createDirectory(atPath: scratch.path + "/empty", withIntermediateDirectories: true)
      _ = try Self.files.find([scratch.path, scratch.path + "/empty"])
    }
  }

  @Test func aFileOverTheLimitIsNotRead() throws {
    let scratch = try Scratch()
    let path = try scratch.write("large.eml", Self.mail(hour: 9))
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.truncate(atOffset: UInt64(MailFiles.byteLimit) + 1)
    #expect(throws: MailFilesError.tooLarge(path)) { try Self.files.read(path) }
    try scratch.write("small.eml", Self.mail(hour: 9))
    var skipped: [MailFilesError] = []
    #expect(Self.names(try Self.files.find([scratch.path]) { skipped.append($0) }, in: scratch) == ["small.eml"])
    #expect(skipped == [.tooLarge(path)])
    #expect(MailFilesError.tooLarge("x").description.hasPrefix("x is larger than 25 MiB."))
    try handle.truncate(atOffset: 1 << 20)
    try handle.close()
    #expect(try Self.files.read(path).bytes.count == 1 << 20)
  }

  @Test func aDirectoryThatIsNamedLikeAMailIsLookedInto() throws {
    let scratch = try Scratch()
    try scratch.write("folder.eml/a.eml", Self.mail(hour: 9))
    #expect(Self.names(try Self.files.find([scratch.path]), in: scratch) == ["folder.eml/a.eml"])
    #expect(throws: MailFilesError.unreadable(scratch.path + "/folder.eml")) { try Self.files.read(scratch.path + "/folder.eml") }
  }

  @Test func anEmptyFileIsAMailOfNobody() throws {
    let scratch = try Scratch()
    let path = try scratch.write("empty.eml", "")
    #expect(try Self.files.read(path).bytes == [])
    #expect(try Self.files.find([path]).count == 1)
  }
}
