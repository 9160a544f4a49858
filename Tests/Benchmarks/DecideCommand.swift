import Foundation
import IntakeService
import PrivacyRequests
import TestSupport

/// `benchmark decide`: how fast mail is read, judged by the gate and understood, on one thread.
enum DecideCommand {
  static func run(directory: String) throws {
    let folder = try MailFolder(directory)
    let scratch = try Scratch()
    let settings = try ConfigurationFile.read(try scratch.configuration()).channel
    var accepted = 0
    let (seconds, passes) = Stopwatch.best(seconds: 5) {
      accepted = 0
      for mail in folder.mails {
        let reading = MailReading(mail, settings: settings)
        if reading.disposition(.none).disposition == .accepted { accepted += 1 }
      }
    }
    let count = folder.mails.count
    print("\(count) mails, \(Figure.text(Figure.megabytes(folder.byteCount), 1)) MB, best of \(passes) passes, \(accepted) accepted")
    print("decided  \(Figure.text(Double(count) / seconds, 0)) mails/s")
  }
}
