import Foundation
import InternetMessage
import IntakeService
import PrivacyRequests

/// The process that reads one hostile mail, so that nothing but that mail is in its memory. Prints three numbers for ``HostileCommand``:
/// processor seconds to read it, seconds to judge it too, and its peak of memory in bytes.
enum HostileChild {
  static func run(className: String, size: Int) {
    let mail = HostileMail.all.first { $0.name == className } ?? HostileMail.idle
    let bytes = mail.bytes(mail.name == HostileMail.idle.name ? 1_000 : size)
    let settings = ChannelSettings()
    // What is made once in a process is not the mail's doing.
    _ = (read(HostileMail.idle.bytes(1_000)), MailReading(HostileMail.idle.bytes(1_000), settings: settings).gate)
    let parsing = Stopwatch.processor
    var sum = read(bytes)
    var best = parsing.seconds
    let peak = memoryPeak()
    for _ in 0..<4 {
      let again = Stopwatch.processor
      sum &+= read(bytes)
      best = min(best, again.seconds)
    }
    let deciding = Stopwatch.processor
    sum &+= MailReading(bytes, settings: settings).disposition(.none).disposition.rawValue.utf8.count
    print(best, deciding.seconds, peak, sum)
  }

  /// Everything that `parse` reads, and the list of what is wrong with the mail.
  private static func read(_ bytes: [UInt8]) -> Int {
    let message = Message(parsing: bytes)
    return WholeMail.read(message) &+ message.defects.count &+ message.references.count &+ message.readableText.utf8.count
  }

  /// The most memory that this process has held, in bytes. Not from getrusage: there a child starts with what its parent held.
  static func memoryPeak() -> Int {
    let status = String(decoding: FileManager.default.contents(atPath: "/proc/self/status") ?? Data(), as: UTF8.self)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
  }
}
