import Foundation
import MailTransport
import TestSupport

/// How soon a mail that is delivered to a server is here, while we wait by IDLE.
enum IdleLatency {
  /// Seconds from a delivery to the mail in memory: the median of several.
  ///
  /// - Parameter isWhole: Whether the delivery counts, connection and login included, for the server may tell of the mail before its end.
  static func measure(_ mailbox: some MailboxServer, deliveries: Int, isWhole: Bool) throws -> Double {
    let mail = Array("Subject: Privacy Rights Request\r\n\r\nPlease delete my data.\r\n".utf8)
    try mailbox.deliver([mail], to: "idle")
    let server = MailServer(
      host: "localhost", port: mailbox.securePort, security: .tls, user: "idle", credential: .password("secret"),
      caFile: mailbox.authority.authority)
    let session = try IMAPSession(server, interrupter: nil)
    _ = try session.select("INBOX", readOnly: false)
    var next: UInt32 = 2
    var times: [Double] = []
    for _ in 0..<deliveries {
      let delivered = Moment()
      Thread.detachNewThread {
        usleep(700_000)
        if isWhole { delivered.note() }
        try? mailbox.deliver([mail], to: "idle")
        if !isWhole { delivered.note() }
      }
      guard try session.wait(for: .seconds(30), pollEvery: .seconds(60)) == .news else {
        throw Failure(description: "No news came by IDLE.")
      }
      var got: [IMAPSession.Fetched] = []
      try session.fetch(try session.search(uidsFrom: next, since: nil), limit: 1 << 20) { got.append($0) }
      guard got.count == 1, got[0].bytes == mail, let seconds = delivered.seconds else {
        throw Failure(description: "IDLE woke for nothing.")
      }
      times.append(seconds)
      next = got[0].uid + 1
    }
    session.logout()
    return times.sorted()[times.count / 2]
  }
}
