import CaseStore
import Foundation
import TestSupport

/// A day in an office, command by command: mail is filed, a person confirms, work is claimed and reported, letters are let go and sent, a request is
/// answered; and a month later, when time has brought reminders.
///
/// Any command may be stopped anywhere; those from it on are run again, and the end must be that of an undisturbed day.
struct OfficeDay {
  let scratch: Scratch
  let configuration: String
  let spool: String
  let letters: String

  /// What is done, in order. Sample 15 says yes to the letter that sample 01 caused; sample 10 came under another subject.
  static let commands: [[String]] = {
    let samples = Repository.root + "/Samples/mail/"
    let mails = [
      "01-delete-and-opt-out-california.eml", "02-access-typed-on-a-phone.eml", "10-delete-under-another-subject.eml",
      "15-yes-from-the-address-on-file.eml",
    ]
    let item = "PRR-2026-00001.delete.1"
    return [
      ["replay"] + mails.map { samples + $0 }, ["queue", "claim", item], ["queue", "report", item, "--outcome", "done"],
      ["queue", "settle"],
      ["outbox", "drop", "PRR-2026-00001.1", "--why", "told by phone"], ["outbox", "release", "--all"], ["outbox", "send"],
      ["case", "PRR-2026-00001", "answer", "opt-out-sale", "opt-out-targeted-advertising", "--why", "on the list", "--done", "--yes"],
      ["replay"],
      ["outbox", "release", "--all"], ["outbox", "send"],
    ]
  }()

  /// - Parameter directory: Where the spool and the letters are; nil for a scratch directory.
  init(in directory: String? = nil) throws {
    scratch = try Scratch()
    let place = directory ?? scratch.path
    (spool, letters) = (place + "/spool", place + "/letters")
    let text = try String(contentsOfFile: try scratch.configuration(), encoding: .utf8)
    configuration = try scratch.write(
      "config.json5",
      text.replacing("\"\(scratch.path)/spool\"", with: "\"\(spool)\"").replacing("\"\(scratch.path)/letters\"", with: "\"\(letters)\""))
  }

  /// The day up to a command, as another office left it.
  init(continuing other: OfficeDay) throws {
    try self.init()
    for name in ["spool", "letters"] where FileManager.default.fileExists(atPath: "\(other.scratch.path)/\(name)") {
      try FileManager.default.copyItem(atPath: "\(other.scratch.path)/\(name)", toPath: "\(scratch.path)/\(name)")
    }
  }

  /// The arguments of a command.
  func arguments(_ index: Int) -> [String] {
    let time = index < 8 ? "2026-09-25T15:00:00Z" : "2026-10-26T15:00:00Z"
    return Self.commands[index] + ["--config", configuration, "--as", "kim"] + (index == 0 ? [] : ["--at", time])
  }

  /// Runs the commands from one on; what went wrong, in words. After a stop a command may find that its work is done (69).
  func run(_ range: some Sequence<Int>, again: Int? = nil) throws -> [String] {
    try range.compactMap { index in
      let outcome = try Program.intake(arguments(index))
      if outcome.code == 0 || index == again && [1, 2, 4, 7].contains(index) && outcome.code == 69 { return nil }
      return "\(Self.commands[index].prefix(2)): \(outcome.code), \(outcome.errors)"
    }
  }

  /// What there is in the end: the spool, and the letters that left.
  func image() throws -> SpoolImage {
    var image = try SpoolImage(of: spool)
    for name in (try? FileManager.default.contentsOfDirectory(atPath: letters)) ?? [] {
      image.files["letters/" + name] = FileManager.default.contents(atPath: "\(letters)/\(name)")
    }
    return image
  }
}
