import Foundation
import MailTransport
import TestSupport

/// `benchmark imap`: how long it takes to bring a mailbox from a Dovecot into files, over TLS, against mbsync, near and far.
enum IMAPCommand {
  /// Our time divided by that of mbsync must not be more than this, at 0 and at 20 ms round trip.
  static let most: [Double: Double] = [0: 1.0, 20: 0.9]
  /// From the end of a delivery to the mail in memory, in seconds; half a second of it is Dovecot's own.
  static let longestIdle = 0.52
  /// The same with Cyrus, which tells at once; the delivery itself counts here.
  static let longestIdleOnCyrus = 0.009
  private static let rounds = 5

  /// - Parameter peer: Where mbsync is; nil: where programs usually are.
  static func run(count: Int, peer: String?) throws {
    guard let mbsync = peer ?? Tool("mbsync").path else { return print("skipped: mbsync is not installed (apt-get install isync)") }
    if let obstacle = DovecotServer.obstacle { return print("skipped: \(obstacle)") }
    let dovecot = try DovecotServer()
    let mails = (1...count).map { index in
      var generator = MailGenerator(index: index)
      return [UInt8](generator.mail())
    }
    try dovecot.deliver(mails, to: "ann")
    let bytes = mails.reduce(0) { $0 + $1.count }
    print("\(count) mails, \(Figure.text(Figure.megabytes(bytes), 1)) MB; medians of \(rounds) rounds that take turns")
    // The first time Dovecot makes its index.
    _ = try ours(dovecot, port: dovecot.securePort, count: count, bytes: bytes)
    var missed: [String] = []
    for roundTrip in most.keys.sorted() {
      let figures = try compare(dovecot, mbsync, count: count, bytes: bytes, roundTrip: roundTrip)
      print(
        "round trip \(Figure.text(roundTrip, 0)) ms  privacy-intake \(Figure.text(figures.ours, 2)) s"
          + "  \(Figure.text(Double(count) / figures.ours, 0)) mails/s  \(Figure.text(Figure.megabytes(bytes) / figures.ours, 0)) MB/s"
          + "  mbsync \(Figure.text(figures.peer, 2)) s  ratio \(Figure.text(figures.ratio, 2))")
      if let limit = most[roundTrip], figures.ratio > limit {
        missed.append(
          "At \(Figure.text(roundTrip, 0)) ms ours takes \(Figure.text(figures.ratio, 2)) of mbsync's time; \(limit) is the aim.")
      }
    }
    missed += try idle("Dovecot", dovecot, isWhole: false, aim: longestIdle)
    if let obstacle = CyrusServer.obstacle {
      print("by IDLE from Cyrus: skipped, \(obstacle)")
    } else {
      missed += try idle("Cyrus", try CyrusServer(), isWhole: true, aim: longestIdleOnCyrus)
    }
    if !missed.isEmpty { throw Failure(description: missed.joined(separator: " ")) }
  }

  private static func idle(_ name: String, _ mailbox: some MailboxServer, isWhole: Bool, aim: Double) throws -> [String] {
    let seconds = try IdleLatency.measure(mailbox, deliveries: 9, isWhole: isWhole)
    print("delivered and here by IDLE from \(name)  \(Figure.text(seconds * 1_000, 1)) ms, median of 9")
    return seconds > aim ? ["By IDLE from \(name) a mail is here after \(Figure.text(seconds, 4)) s; \(aim) is the aim."] : []
  }

  /// Seconds of both, and the median of the ratios.
  private static func compare(
    _ dovecot: DovecotServer, _ mbsync: String, count: Int, bytes: Int, roundTrip: Double
  ) throws -> (ours: Double, peer: Double, ratio: Double) {
    let proxy = roundTrip > 0 ? try DelayProxy(to: dovecot.securePort, roundTrip: roundTrip) : nil
    let port = proxy?.port ?? dovecot.securePort
    var times: [(ours: Double, peer: Double)] = []
    try withExtendedLifetime(proxy) {
      for _ in 0..<rounds {
        let mine = try ours(dovecot, port: port, count: count, bytes: bytes)
        times.append((mine, try peer(dovecot, mbsync, port: port, count: count)))
      }
    }
    func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
    return (median(times.map(\.ours)), median(times.map(\.peer)), median(times.map { $0.ours / $0.peer }))
  }

  /// From connecting to the last file, each file written under another name first.
  private static func ours(_ dovecot: DovecotServer, port: Int, count: Int, bytes: Int) throws -> Double {
    let scratch = try Scratch()
    for part in ["tmp", "new"] {
      try FileManager.default.createDirectory(atPath: "\(scratch.path)/\(part)", withIntermediateDirectories: true)
    }
    let server = MailServer(
      host: "localhost", port: port, security: .tls, user: "ann", credential: .password("secret"), caFile: dovecot.authority.authority)
    let watch = Stopwatch.wall
    let session = try IMAPSession(server, interrupter: nil)
    let mailbox = try session.select("INBOX", readOnly: true)
    var files = 0
    var written = 0
    try session.fetch(try session.search(uidsFrom: 1, since: nil), limit: 25 << 20) { fetched in
      guard let content = fetched.bytes else { return }
      try MailFile.write(content, "\(scratch.path)/tmp/\(fetched.uid)", "\(scratch.path)/new/\(mailbox.uidValidity).\(fetched.uid)")
      files += 1
      written += content.count
    }
    session.logout()
    let seconds = watch.seconds
    guard files == count, written == bytes else {
      throw Failure(description: "Of \(count) mails \(files) came, \(written) of \(bytes) bytes.")
    }
    return seconds
  }

  private static func peer(_ dovecot: DovecotServer, _ mbsync: String, port: Int, count: Int) throws -> Double {
    let scratch = try Scratch()
    let configuration = try scratch.write(
      "mbsyncrc",
      """
      FSync no

      IMAPStore far
      Host localhost
      Port \(port)
      User ann
      Pass secret
      SSLType IMAPS
      CertificateFile \(dovecot.authority.authority)

      MaildirStore near
      Path \(scratch.path)/near/
      Inbox \(scratch.path)/near/INBOX

      Channel all
      Far :far:
      Near :near:
      Patterns INBOX
      Create Near
      Sync PullNew
      SyncState *
      """ + "\n")
    try FileManager.default.createDirectory(atPath: scratch.path + "/near", withIntermediateDirectories: true)
    let watch = Stopwatch.wall
    let outcome = try Program.run(mbsync, ["-q", "-c", configuration, "all"])
    let seconds = watch.seconds
    let files = ["new", "cur"].reduce(0) { sum, part in
      sum + ((try? FileManager.default.contentsOfDirectory(atPath: "\(scratch.path)/near/INBOX/\(part)"))?.count ?? 0)
    }
    guard outcome.code == 0, files == count else {
      throw Failure(description: "mbsync ended with \(outcome.code) and \(files) of \(count) files. \(outcome.errors)")
    }
    return seconds
  }
}
