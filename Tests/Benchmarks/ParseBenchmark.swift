import Foundation
import InternetMessage

/// How fast mail is read: addresses, subject and date read, every body decoded, texts turned into UTF-8.
enum ParseBenchmark {
  private static let passes = 5

  static func run(directory: String, peer: String?) throws {
    let paths = try FileManager.default.contentsOfDirectory(atPath: directory).filter { $0.hasSuffix(".eml") }.sorted().map {
      directory + "/" + $0
    }
    let mails = try paths.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
    let megabytes = Double(mails.reduce(0) { $0 + $1.count }) / 1e6
    var best = Double.infinity
    var sum = 0
    for _ in 0..<passes {
      best = min(best, Meter.time { for mail in mails { sum &+= touch(mail) } })
    }
    let speed = megabytes / best
    print("\(mails.count) mails, \(rounded(megabytes)) MB: \(Int(Double(mails.count) / best)) mails/s, \(rounded(speed)) MB/s (sum \(sum))")
    guard let peer else { return }
    let list = NSTemporaryDirectory() + "benchmark-files-\(getpid())"
    try Data(paths.joined(separator: "\n").utf8 + [0x0A]).write(to: URL(fileURLWithPath: list))
    defer { try? FileManager.default.removeItem(atPath: list) }
    let said = Meter.output(of: peer + " < " + Meter.quoted(list))
    print(said, terminator: said.hasSuffix("\n") ? "" : "\n")
    let words = said.split(whereSeparator: \.isWhitespace)
    guard let unit = words.lastIndex(of: "MB/s"), unit > 0, let other = Double(words[unit - 1]), other > 0 else {
      return print("the peer said no MB/s")
    }
    print("ratio \(rounded(speed / other))")
  }

  /// Asks a message for what a mail program would show and keep; gives a number so that nothing can be left out.
  static func touch(_ bytes: [UInt8]) -> Int {
    let message = Message(parsing: bytes)
    var sum = message.from.count + message.to.count + (message.subject ?? "").utf8.count + (message.date == nil ? 0 : 1)
    for part in message.parts where !part.isMultipart {
      sum &+= part.mediaType.hasPrefix("text/") ? part.text.text.utf8.count : part.decoded.bytes.count
      sum &+= part.fileName == nil ? 0 : 1
    }
    return sum
  }

  static func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }
}
