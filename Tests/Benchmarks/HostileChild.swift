import CaseStore
import Foundation
import IntakeService
import InternetMessage
import PrivacyRequests
import TestSupport

/// The process that reads one hostile mail, so that nothing but that mail is in its memory. Prints three numbers for ``HostileCost``:
/// processor seconds of the fastest of several passes, its peak of memory in bytes, and one that says nothing.
enum HostileChild {
  static func run(name: String, work: HostileCost.Work, size: Int) throws {
    let mail = HostileMail.all.first { $0.name == name } ?? HostileMail.idle
    let settings = ChannelSettings()
    let scratch = try Scratch()
    let store = try CaseStore.openOrCreate(path: scratch.path + "/spool", rehearsal: nil)
    let pass: ([UInt8]) throws -> Int = { bytes in
      switch work {
      case .parse: read(bytes)
      case .decide: try decide(bytes, settings: settings, store: store)
      }
    }
    // What is made once in a process is not the mail's doing.
    var sum = try pass(HostileMail.idle.bytes(1_000))
    let bytes = mail.bytes(mail.name == HostileMail.idle.name ? 1_000 : size)
    let whole = Stopwatch.processor
    var best = Double.infinity
    for _ in 0..<20 where whole.seconds < 1 || best == .infinity {
      let watch = Stopwatch.processor
      sum &+= try pass(bytes)
      best = min(best, watch.seconds)
    }
    print(best, memoryPeak(), sum)
  }

  /// Everything that `parse` reads, and the list of what is wrong with the mail.
  private static func read(_ bytes: [UInt8]) -> Int {
    let message = Message(parsing: bytes)
    return WholeMail.read(message) &+ message.defects.count &+ message.references.count &+ message.readableText.utf8.count
  }

  /// What filing does before its commit: key, channel, rights, gate, sender, references looked up, row of the table, and what `explain` tells.
  private static func decide(_ bytes: [UInt8], settings: ChannelSettings, store: CaseStore) throws -> Int {
    let reading = MailReading(bytes, settings: settings)
    let decision = reading.disposition(try References.of(reading, in: store).reference)
    let told = try JSONEncoder().encode(Explanation(file: "hostile.eml", reading: reading, decision: decision))
    return told.count &+ reading.key.text.utf8.count
  }

  /// The most memory that this process has held, in bytes. Not from getrusage: there a child starts with what its parent held.
  static func memoryPeak() -> Int {
    let status = String(decoding: FileManager.default.contents(atPath: "/proc/self/status") ?? Data(), as: UTF8.self)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
  }
}
