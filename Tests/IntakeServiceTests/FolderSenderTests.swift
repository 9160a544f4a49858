import CaseStore
import Foundation
import Glibc
import IntakeService
import TestSupport
import Testing

@Suite struct FolderSenderTests {
  static func parcel(_ text: String = "Subject: x\r\n\r\ny\r\n") -> Parcel {
    Parcel(name: "PRR-2026-00001.1", reversePath: "b@example.com", to: "a@example.com", bytes: Array(text.utf8))
  }

  @Test func aLetterBecomesAFileOfItsNameOnce() throws {
    let scratch = try Scratch()
    var sender = FolderSender(directory: scratch.path + "/a/letters")
    for _ in 0..<2 { #expect(sender.send(Self.parcel()) == .accepted("in \(scratch.path)/a/letters")) }
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/a/letters")
    #expect(names == ["PRR-2026-00001.1.eml"])
    let path = scratch.path + "/a/letters/PRR-2026-00001.1.eml"
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "Subject: x\r\n\r\ny\r\n")
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
  }

  @Test func anotherLetterOfThatNameIsNotWrittenOver() throws {
    let scratch = try Scratch()
    var sender = FolderSender(directory: scratch.path)
    _ = sender.send(Self.parcel())
    #expect(sender.send(Self.parcel("other")) == .refused("another letter of that name lies in \(scratch.path)"))
    #expect(try String(contentsOfFile: scratch.path + "/PRR-2026-00001.1.eml", encoding: .utf8).hasPrefix("Subject"))
  }

  @Test(arguments: ["open", "write", "fsync", "rename", "mkdir"])
  func aDiskThatRefusesIsTriedAgainLater(call: String) throws {
    let scratch = try Scratch()
    var broken = FolderSender(directory: scratch.path + "/letters", disk: Disk { name, _ in name == call ? ENOSPC : 0 })
    guard case .postponed(let why) = broken.send(Self.parcel()) else {
      Issue.record("it was not postponed")
      return
    }
    #expect(why.contains("No space left on device"))
    var sound = FolderSender(directory: scratch.path + "/letters")
    #expect(sound.send(Self.parcel()) == .accepted("in \(scratch.path)/letters"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/letters") == ["PRR-2026-00001.1.eml"])
  }
}
