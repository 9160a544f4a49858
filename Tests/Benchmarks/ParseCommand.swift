import Foundation
import InternetMessage
import TestSupport

/// `benchmark parse`: how fast mail is read, on one thread.
enum ParseCommand {
  /// One pass, neither timed nor printed, for a program that counts instructions.
  static func once(directory: String) throws {
    let sum = try MailFolder(directory).mails.reduce(0) { $0 &+ WholeMail.read(Message(parsing: $1)) }
    print("checksum \(sum)")
  }

  static func run(directory: String, peer: [String]) throws {
    let folder = try MailFolder(directory)
    var sum = 0
    let (seconds, passes) = Stopwatch.best(seconds: 10) {
      sum = 0
      for mail in folder.mails { sum &+= WholeMail.read(Message(parsing: mail)) }
    }
    let count = folder.mails.count
    let speed = Figure.megabytes(folder.byteCount) / seconds
    print("\(count) mails, \(Figure.text(Figure.megabytes(folder.byteCount), 1)) MB, best of \(passes) passes, checksum \(sum)")
    print("privacy-intake  \(Figure.text(Double(count) / seconds, 0)) mails/s  \(Figure.text(speed, 1)) MB/s")
    if peer.isEmpty { return }
    let outcome = try Program.run("/usr/bin/env", peer)
    guard outcome.code == 0, let other = number(before: "MB/s", in: outcome.output), other > 0 else {
      throw Failure(description: "The peer ended with \(outcome.code) and named no MB/s. \(outcome.errors)")
    }
    print("peer            \(Figure.text(other, 1)) MB/s")
    print("ratio           \(Figure.text(speed / other, 2))")
  }

  /// The first number that stands right before a unit, a blank between them or not.
  private static func number(before unit: String, in text: String) -> Double? {
    guard let range = text.range(of: unit) else { return nil }
    return text[..<range.lowerBound].split(whereSeparator: \.isWhitespace).last.flatMap { Double($0) }
  }
}
