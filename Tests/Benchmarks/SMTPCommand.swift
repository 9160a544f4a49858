import Foundation
import MailTransport
import TestSupport

/// `benchmark smtp`: how fast letters go to a Postfix, over one connection with STARTTLS, against Python's smtplib, near and far.
enum SMTPCommand {
  /// How many times smtplib's speed ours must be at a round trip of 20 ms.
  static let leastRatio = 1.9

  static func run(count: Int) throws {
    guard let python = Tool("python3").path else { return print("skipped: python3 is not installed (apt-get install python3)") }
    if let obstacle = PostfixServer.obstacle { return print("skipped: \(obstacle)") }
    let postfix = try PostfixServer()
    let scratch = try Scratch()
    let letter = try scratch.write("letter", text)
    let near = try compare(postfix, python, letter, count: count, roundTrip: 0)
    let far = try compare(postfix, python, letter, count: count, roundTrip: 20)
    for (roundTrip, figures) in [(0, near), (20, far)] {
      print(
        "round trip \(roundTrip) ms  privacy-intake \(Figure.text(figures.ours, 1)) letters/s  smtplib \(Figure.text(figures.peer, 1)) letters/s"
          + "  ratio \(Figure.text(figures.ratio, 2))")
    }
    if far.ratio < leastRatio {
      throw Failure(description: "At 20 ms ours is \(Figure.text(far.ratio, 2)) times as fast as smtplib; \(leastRatio) is the aim.")
    }
  }

  /// A letter of 2 kB.
  private static let text: String = {
    let head = ["From: info@example.com", "To: ana@example.com", "Subject: Privacy Rights Request", "Message-ID: <1@example.com>", ""]
    return (head + (0..<30).map { "\($0). We have received your request and will answer it by the date named." }).joined(separator: "\r\n")
      + "\r\n"
  }()

  /// Letters a second of both, each the median of three rounds that take turns, and the median of the ratios.
  private static func compare(
    _ postfix: PostfixServer, _ python: String, _ letter: String, count: Int, roundTrip: Double
  ) throws -> (ours: Double, peer: Double, ratio: Double) {
    let proxy = roundTrip > 0 ? try DelayProxy(to: postfix.port, roundTrip: roundTrip) : nil
    let port = proxy?.port ?? postfix.port
    let script = Repository.root + "/Tests/Benchmarks/Peers/smtplib_send.py"
    var rounds: [(ours: Double, peer: Double)] = []
    try withExtendedLifetime(proxy) {
      for _ in 0..<3 {
        let ours = try speed(port, postfix.authority.authority, count)
        let outcome = try Program.run(python, [script, "\(port)", postfix.authority.authority, letter, "\(count)"])
        guard outcome.code == 0, let peer = Double(outcome.output.prefix { $0 != " " }), peer > 0 else {
          throw Failure(description: "smtplib did not end well: \(outcome.errors)")
        }
        rounds.append((ours, peer))
      }
    }
    func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
    return (median(rounds.map(\.ours)), median(rounds.map(\.peer)), median(rounds.map { $0.ours / $0.peer }))
  }

  private static func speed(_ port: Int, _ authority: String, _ count: Int) throws -> Double {
    let server = MailServer(host: "localhost", port: port, security: .startTLS, caFile: authority)
    let session = try SMTPSession(server, helloName: "us.example.com")
    let letter = Array(text.utf8)
    let watch = Stopwatch.wall
    for _ in 0..<count {
      let outcome = session.send(letter, from: "bounces@example.com", to: ["ana@example.com"])
      guard case .accepted = outcome[0].verdict else { throw Failure(description: "A letter was not taken: \(outcome[0].verdict)") }
    }
    let seconds = watch.seconds
    session.quit()
    return Double(count) / seconds
  }
}
