import Foundation
import Glibc
import MailTransport
import TestSupport

/// `benchmark service`: how soon a delivered mail is a case on the disk, and what it costs, in a mailbox with many mails against one with few.
enum ServiceCommand {
  private static let small = 1_000
  private static let deliveries = 15
  /// From the moment at which the server tells of a mail and names it to the case, in milliseconds.
  private static let longest = 20.0
  /// How many times more a mail may cost in the large mailbox.
  private static let ratioLimit = 1.5
  /// Bytes that the service may hold.
  private static let memoryLimit = 100_000_000

  /// - Parameter count: Mails in the large mailbox.
  static func run(count: Int) throws {
    if let obstacle = DovecotServer.obstacle { return print("skipped: \(obstacle)") }
    guard count > small else { throw BadUsage(description: "Name more than \(small) mails.") }
    let few = try measure(small)
    let many = try measure(count)
    print("delivered to case on disk".padded(38) + "  \(small) mails  \(count) mails   ratio")
    var missed: [String] = []
    for (name, value, limit) in [
      ("median, ms", \ServiceFigures.milliseconds, nil), ("the server's own part of it, ms", \.server, nil),
      ("processor time a mail, ms", \.processor, ratioLimit),
      ("memory at most, MB", \.megabytes, ratioLimit), ("first look, ms", \.first, nil),
    ] as [(String, KeyPath<ServiceFigures, Double>, Double?)] {
      let ratio = many[keyPath: value] / max(few[keyPath: value], 1e-9)
      print(
        name.padded(38) + "  " + Figure.text(few[keyPath: value], 1).padded(12) + Figure.text(many[keyPath: value], 1).padded(14)
          + Figure.text(ratio, 2))
      if let limit, ratio > limit { missed.append("\(name): \(Figure.text(ratio, 2)) times; \(limit) is the aim.") }
    }
    for figures in [few, many] where figures.milliseconds - figures.server > longest {
      missed.append("A mail is a case \(Figure.text(figures.milliseconds - figures.server, 0)) ms after the server told of it.")
    }
    if many.megabytes * 1e6 > Double(memoryLimit) { missed.append("The service holds \(Figure.text(many.megabytes, 0)) MB.") }
    if !missed.isEmpty { throw Failure(description: missed.joined(separator: " ")) }
  }

  private static func measure(_ count: Int) throws -> ServiceFigures {
    let dovecot = try DovecotServer()
    let scratch = try Scratch()
    let filling = Stopwatch.wall
    let old = Int(Date().timeIntervalSince1970) - 200 * 86_400
    for start in stride(from: 0, to: count, by: 1_000) {
      let mails = (start..<min(start + 1_000, count)).map { Array("Subject: Old mail \($0)\r\n\r\nHello.\r\n".utf8) }
      try dovecot.deliver(mails, to: "info", received: old + start)
    }
    let server = try index(dovecot, old)
    print("\(count) mails delivered and numbered in \(Figure.text(filling.seconds, 1)) s")
    let configuration = try configuration(dovecot, scratch)
    let service = Process()
    service.executableURL = URL(fileURLWithPath: Repository.program)
    service.arguments = ["run", "--config", configuration]
    service.standardError = FileHandle(forWritingAtPath: "/dev/null")
    let start = Stopwatch.wall
    try service.run()
    defer {
      service.terminate()
      service.waitUntilExit()
    }
    try wait("the service does not start") { FileManager.default.fileExists(atPath: scratch.path + "/spool/status.json") }
    let first = start.seconds
    return try deliver(dovecot, scratch.path + "/spool/cases/open", service.processIdentifier, first: first, server: server)
  }

  private static func deliver(_ dovecot: DovecotServer, _ cases: String, _ process: Int32, first: Double, server: Double) throws
    -> ServiceFigures
  {
    var times: [Double] = []
    let before = processorTime(process)
    for i in 0..<deliveries {
      usleep(1_000_000)
      let lines = [
        "From: Pat <pat\(i)@example.com>", "To: info@contact-center1.com", "Subject: Privacy Rights Request",
        "Message-ID: <bench\(i)@example.com>", "", "Please delete all my data.", "",
      ]
      try dovecot.deliver([Array(lines.joined(separator: "\r\n").utf8)], to: "info", received: Int(Date().timeIntervalSince1970))
      let watch = Stopwatch.wall
      try wait("no case comes of a mail") {
        ((try? FileManager.default.contentsOfDirectory(atPath: cases)) ?? []).count { $0.hasSuffix(".json") } > i
      }
      times.append(watch.seconds)
    }
    // The last round ends a moment after its case.
    usleep(500_000)
    let processor = (processorTime(process) - before) / Double(deliveries)
    let status = String(decoding: FileManager.default.contents(atPath: "/proc/\(process)/status") ?? Data(), as: UTF8.self)
    let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }?.split(whereSeparator: \.isWhitespace).dropFirst().first
    return ServiceFigures(
      milliseconds: times.sorted()[deliveries / 2] * 1_000, server: server * 1_000, processor: processor * 1_000,
      megabytes: (peak.flatMap { Double($0) } ?? 0) * 1_024 / 1e6, first: first * 1_000)
  }

  /// Dovecot numbers what it has not seen when a client first looks; that is not our time. Then, from the end of a delivery, how long it takes
  /// Dovecot to tell of it by IDLE and to name it: the median, in seconds.
  private static func index(_ dovecot: DovecotServer, _ old: Int) throws -> Double {
    let server = MailServer(
      host: "localhost", port: dovecot.securePort, security: .tls, user: "info", credential: .password("secret"),
      caFile: dovecot.authority.authority, replyTimeout: .seconds(600))
    let session = try IMAPSession(server, interrupter: nil)
    _ = try session.select("INBOX", readOnly: false)
    var last = try session.search(uidsFrom: 1, since: nil).last ?? 0
    var times: [Double] = []
    for _ in 0..<deliveries {
      let delivered = Moment()
      Thread.detachNewThread {
        usleep(1_000_000)
        try? dovecot.deliver([Array("Subject: Old too\r\n\r\nHello.\r\n".utf8)], to: "info", received: old)
        delivered.note()
      }
      guard try session.wait(for: .seconds(60), pollEvery: .seconds(60)) == .news else {
        throw Failure(description: "No news came by IDLE.")
      }
      _ = try session.select("INBOX", readOnly: false)
      guard let new = try session.search(uidsFrom: last + 1, since: nil).first, let seconds = delivered.seconds else {
        throw Failure(description: "IDLE woke for nothing.")
      }
      last = new
      times.append(seconds)
    }
    session.logout()
    return times.sorted()[deliveries / 2]
  }

  private static func configuration(_ dovecot: DovecotServer, _ scratch: Scratch) throws -> String {
    let password = try scratch.write("password", "secret\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: password)
    let imap = """
      imap: {
          host: "localhost", port: \(dovecot.securePort), caFile: "\(dovecot.authority.authority)", user: "info",
          password: { file: "\(password)" },
        },
      """
    let text = try String(contentsOfFile: try scratch.configuration(rehearsal: false), encoding: .utf8)
    return try scratch.write("service.json5", text.replacing("verify:", with: imap + "\n  verify:"))
  }

  private static func wait(_ problem: String, until isDone: () -> Bool) throws {
    let watch = Stopwatch.wall
    while !isDone() {
      if watch.seconds > 60 { throw Failure(description: "After a minute \(problem).") }
      usleep(500)
    }
  }

  /// Processor seconds of a process, in and for it.
  private static func processorTime(_ process: Int32) -> Double {
    let text = String(decoding: FileManager.default.contents(atPath: "/proc/\(process)/stat") ?? Data(), as: UTF8.self)
    let words = text.split(separator: ")").last?.split(separator: " ") ?? []
    guard words.count > 12, let user = Double(words[11]), let system = Double(words[12]) else { return 0 }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }
}
