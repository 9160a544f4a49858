import CaseStore
import Foundation
import IntakeService
import TestSupport

/// `benchmark file`: how fast requests become cases on the disk, many in one commit against one in each.
enum FileCommand {
  static func run(directory: String, count: Int) throws {
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    let scratch = try Scratch()
    let configuration = try ConfigurationFile.read(try scratch.configuration(rehearsal: false))
    let intake = try intake(configuration)
    let mails = (0..<count).map { request($0) }
    let many = try speed(of: intake, mails, batch: Replay.batchCount, spool: directory + "/many")
    print("\(Replay.batchCount) in a commit  \(Figure.text(many, 0)) cases/s")
    let single = try speed(of: intake, mails, batch: 1, spool: directory + "/single")
    print(" 1 in a commit  \(Figure.text(single, 0)) cases/s")
    print("ratio           \(Figure.text(many / single, 2))")
  }

  static func intake(_ configuration: Configuration) throws -> Intake {
    Intake(
      configuration: configuration, contacts: try ContactsFile.read(configuration.contacts),
      templates: try TemplateFolder.read(configuration.templates, language: "en"), randomness: .system)
  }

  /// Cases filed in a second, by the clock on the wall.
  private static func speed(of intake: Intake, _ mails: [FoundMail], batch: Int, spool: String) throws -> Double {
    if FileManager.default.fileExists(atPath: spool) {
      throw BadUsage(description: "“\(spool)” is there already; name an empty directory.")
    }
    let store = try CaseStore.openOrCreate(path: spool, rehearsal: nil)
    let now = Date(timeIntervalSince1970: Double(Int(Date().timeIntervalSince1970)))
    let watch = Stopwatch.wall
    var cases = 0
    for start in stride(from: 0, to: mails.count, by: batch) {
      let some = mails[start..<min(start + batch, mails.count)].map { (mail: $0, now: now) }
      cases += try intake.file(some, into: store, by: "benchmark", letters: .hold(why: "A benchmark sends nothing.")).count {
        $0.number != nil
      }
    }
    let seconds = watch.seconds
    guard cases == mails.count else { throw Failure(description: "Of \(mails.count) requests \(cases) became cases.") }
    return Double(cases) / seconds
  }

  /// A request that opens a case of its own, or joins that of the letter it answers.
  static func request(_ index: Int, round: String = "request", from: String? = nil, answering letter: String? = nil, asking: String? = nil)
    -> FoundMail
  {
    let asks = [
      "Please delete my personal data.", "Please send me a copy of my data.", "Please do not sell my data.",
      "My name is wrong in your files, please correct it.",
    ]
    let text = """
      Received: from mail.example.com by mx1.contact-center1.com with ESMTPS id \(index); Thu, 1 Oct 2026 09:00:00 -0500
      From: Person \(index) <\(from ?? "person\(index)@example.com")>
      To: info@contact-center1.com
      Subject: Privacy Rights Request
      Date: Thu, 1 Oct 2026 09:00:00 -0500
      Message-ID: <\(round)-\(index)@mail.example.com>\(letter.map { "\nIn-Reply-To: <\($0)>" } ?? "")
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8

      Hello,

      I live in Oregon. \(asking ?? asks[index % asks.count])

      Person \(index)

      """
    let bytes = Array(text.replacingOccurrences(of: "\n", with: "\r\n").utf8)
    return FoundMail(name: "\(index).eml", source: "\(index).eml", bytes: bytes, received: Date(timeIntervalSince1970: 1_790_863_200))
  }
}
