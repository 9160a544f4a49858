import CaseStore
import Foundation
import IntakeService
import TestSupport

/// `benchmark file`: how fast requests become cases on the disk, many in one commit against one in each.
enum FileCommand {
  /// What is asked of the program: many in one commit against one in each, and against Postfix.
  private static let (ratioAsked, peerRatioAsked) = (5.0, 1.0)
  private static let rounds = 3

  /// - Parameter hasPeer: Whether Postfix is measured too, in turns with us.
  static func run(directory: String, count: Int, hasPeer: Bool) throws {
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    let scratch = try Scratch()
    let intake = try intake(try ConfigurationFile.read(try scratch.configuration(rehearsal: false)))
    let peer = hasPeer ? peer(directory + "/postfix") : nil
    defer { try? peer?.stop() }
    var (many, single, theirs): ([Double], [Double], [Double]) = ([], [], [])
    for round in 0..<rounds {
      let mails = (0..<count).map { request($0, round: "request-\(round)") }
      many.append(try speed(of: intake, mails, batch: Replay.batchCount, spool: "\(directory)/many-\(round)"))
      if let peer { theirs.append(try peer.speed(of: request(round).bytes, count: count)) }
      single.append(try speed(of: intake, Array(mails.prefix(max(1, count / 4))), batch: 1, spool: "\(directory)/single-\(round)"))
    }
    let ratio = median(many) / median(single)
    print("\(Replay.batchCount) in a commit         \(text(many)) cases/s")
    print(" 1 in a commit         \(text(single)) cases/s, ratio \(Figure.text(ratio, 2))")
    var tooLittle = ratio < ratioAsked ? ["\(Figure.text(ratio, 2)) times one in a commit, not \(ratioAsked)"] : []
    if peer != nil {
      let ratio = median(many) / median(theirs)
      print("Postfix, 16 sessions   \(text(theirs)) mails/s, ratio \(Figure.text(ratio, 2))")
      if ratio < peerRatioAsked { tooLittle.append("\(Figure.text(ratio, 2)) times Postfix, not \(peerRatioAsked)") }
    }
    if !tooLittle.isEmpty { throw Failure(description: "too slow: " + tooLittle.joined(separator: "; ")) }
  }

  private static func peer(_ directory: String) -> PostfixPeer? {
    do { return try PostfixPeer(in: directory) } catch {
      print("Postfix: skipped, \((error as? PostfixPeer.Missing)?.why ?? "\(error)")")
      return nil
    }
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func text(_ values: [Double]) -> String {
    "\(Figure.text(median(values), 0)) (\(values.map { Figure.text($0, 0) }.joined(separator: ", ")))"
  }

  static func intake(_ configuration: Configuration) throws -> Intake {
    Intake(
      configuration: configuration, contacts: try configuration.contacts.book(),
      templates: try TemplateFolder.read(configuration.templates), randomness: .system)
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
    var rest = mails[...]
    let next = {
      defer { rest = rest.dropFirst(batch) }
      return rest.isEmpty ? nil : rest.prefix(batch).map { (mail: $0, now: now) }
    }
    try intake.file(groups: next, into: store, by: "benchmark", letters: .hold(why: "A benchmark sends nothing.")) { filed in
      cases += filed.count { $0.number != nil }
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
