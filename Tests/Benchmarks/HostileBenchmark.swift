import Foundation
import InternetMessage

/// What the hostile classes cost, each in a process of its own.
enum HostileBenchmark {
  private static let secondsLimit = 0.1
  private static let kibLimit = 64 << 10
  private static let ratioLimit = 2.5
  /// Times below this, in seconds, say nothing about a ratio.
  private static let noise = 0.03

  /// Measures all classes; false when one is beyond a limit.
  static func run(bytes: Int) -> Bool {
    let idle = measure("idle", 0).kib
    var isSound = true
    for name in HostileMail.all.map(\.name) {
      // Two processes each: what else the machine does must not count.
      let once = bestOfTwo(name, bytes)
      let twice = bestOfTwo(name, bytes * 2)
      let ratio = once.seconds < noise ? 1 : twice.seconds / once.seconds
      let above = once.kib - idle
      let isFine = once.seconds >= 0 && once.seconds <= secondsLimit && above <= kibLimit && ratio <= ratioLimit
      isSound = isSound && isFine
      let padded = name.padding(toLength: 30, withPad: " ", startingAt: 0)
      let seconds = String(format: "%.3f s  %5d KiB  x%.2f", once.seconds, above, ratio)
      print(padded, seconds, isFine ? "" : "BEYOND THE LIMIT")
    }
    print(isSound ? "all within the limits" : "some beyond the limits")
    return isSound
  }

  private static func bestOfTwo(_ name: String, _ bytes: Int) -> (seconds: Double, kib: Int) {
    let first = measure(name, bytes)
    let second = measure(name, bytes)
    return first.seconds < second.seconds ? first : second
  }

  /// Best of five processor times in seconds (negative when the process died), most memory in KiB.
  private static func measure(_ name: String, _ bytes: Int) -> (seconds: Double, kib: Int) {
    let said = Meter.output(of: "\(Meter.quoted(CommandLine.arguments[0])) one \(name) \(bytes)").split(whereSeparator: \.isWhitespace)
    guard said.count == 2, let seconds = Double(said[0]), let kib = Int(said[1]) else { return (-1, 0) }
    return (seconds, kib)
  }

  static func one(_ name: String, bytes: Int) {
    let mail = HostileMail.all.first { $0.name == name }?.make(bytes) ?? []
    // Tables that are built at first use are no part of what a message costs.
    _ = readAll(Array("From: a@example.com\nSubject: =?utf-8?q?a?=\nContent-Type: text/html\n\n<p style='a:b'>&eacute;".utf8))
    var best = Double.infinity
    for _ in 0..<5 { best = min(best, Meter.time { _ = readAll(mail) }) }
    print(best, Meter.peakKiB())
  }

  /// Everything the service asks of a message.
  private static func readAll(_ bytes: [UInt8]) -> Int {
    let message = Message(parsing: bytes)
    var sum = message.from.count + message.to.count + message.cc.count + message.replyTo.count + (message.subject ?? "").utf8.count
    sum += message.references.count + message.inReplyTo.count + (message.messageID ?? "").utf8.count + message.structure.utf8.count
    sum += message.readableText.utf8.count + message.defects.count + message.attachments.count + (message.date == nil ? 0 : 1)
    sum += MessageKey(of: message).text.utf8.count + (DeliveryReport(of: message)?.recipients.count ?? 0)
    return sum
  }
}
