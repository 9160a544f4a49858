import Foundation
import InternetMessage
import Testing

@testable import IntakeService

@Suite struct ReceiptDateTests {
  static let hosts = ["mx1.example.com", "MX2.example.com"]
  static let fileTime = Date(timeIntervalSince1970: 1_000_000_000.75)

  static func received(by host: String, hour: Int) -> String {
    "Received: from a.example.net (b.example.net [192.0.2.1])\r\n by \(host) with ESMTPS id x;\r\n Mon, 2 Nov 2026 \(hour):00:00 -0600\r\n"
  }

  /// 2 November 2026 at that hour in Chicago, in winter.
  static func hour(_ hour: Int) -> Date { Date(timeIntervalSince1970: 1_793_599_200 + Double(hour) * 3600) }

  @Test(
    arguments: [
      ([received(by: "mx1.example.com", hour: 9)], 9),
      ([received(by: "MX1.Example.COM", hour: 9)], 9),
      ([received(by: "mx2.example.com", hour: 9)], 9),
      // The topmost of ours counts: our own servers hand the mail on, and below them anybody may have written what he likes.
      ([received(by: "mx2.example.com", hour: 11), received(by: "mx1.example.com", hour: 10)], 11),
      ([received(by: "mx1.example.com", hour: 10), received(by: "mx1.example.com", hour: 23)], 10),
      ([received(by: "mx1.example.com", hour: 10), received(by: "mail.example.net", hour: 23)], 10),
      ([received(by: "imap.example.org", hour: 12), received(by: "mx1.example.com", hour: 10)], 10),
      ([received(by: "mail.example.net", hour: 12)], nil),
      ([received(by: "mx1.example.com.evil.test", hour: 12)], nil),
      ([received(by: "evil.test (by mx1.example.com)", hour: 12)], nil),
      (["Received: by mx1.example.com; yesterday\r\n"], nil),
      (["Received: by mx1.example.com\r\n"], nil),
      (["Received: ; Mon, 2 Nov 2026 12:00:00 -0600\r\n"], nil),
      (["X-Received: by mx1.example.com; Mon, 2 Nov 2026 12:00:00 -0600\r\n"], nil),
      ([], nil),
    ] as [([String], Int?)])
  func onlyAStationOfOursTellsWhenAMailCame(fields: [String], hour: Int?) {
    let mail = fields.joined() + "Date: Thu, 1 Jan 1998 00:00:00 +0000\r\nFrom: a@example.net\r\n\r\nBy mx1.example.com; text.\r\n"
    let date = ReceiptDate.of(Message(parsing: Array(mail.utf8)), hosts: Self.hosts, fileTime: Self.fileTime)
    #expect(date == hour.map(Self.hour) ?? Date(timeIntervalSince1970: 1_000_000_000))
  }

  @Test func withoutNamesOfOursTheTopmostStationCounts() {
    let mail = Self.received(by: "imap.example.org", hour: 12) + Self.received(by: "mx1.example.com", hour: 10) + "\r\n"
    #expect(ReceiptDate.of(Message(parsing: Array(mail.utf8)), hosts: [], fileTime: Self.fileTime) == Self.hour(12))
  }

  @Test(arguments: [
    "Date: Mon, 2 Nov 2026 12:00:00 -0600\r\n", "Resent-Date: Mon, 2 Nov 2026 12:00:00 -0600\r\n",
    "Delivery-Date: Mon, 2 Nov 2026 12:00:00 -0600\r\n",
  ])
  func whatTheSenderWritesIsNeverBelieved(field: String) {
    let message = Message(parsing: Array((field + "\r\nHello.\r\n").utf8))
    for hosts in [Self.hosts, []] {
      #expect(ReceiptDate.of(message, hosts: hosts, fileTime: Self.fileTime) == Date(timeIntervalSince1970: 1_000_000_000))
    }
  }

  @Test func onlyTheFirstFiftyStationsAreLookedAt() {
    let others = String(repeating: Self.received(by: "mail.example.net", hour: 12), count: 50)
    let date = { ReceiptDate.of(Message(parsing: Array(($0 + "\r\n").utf8)), hosts: Self.hosts, fileTime: Self.fileTime) }
    #expect(date(others.dropFirst(others.count / 50) + Self.received(by: "mx1.example.com", hour: 9)) == Self.hour(9))
    #expect(date(others + Self.received(by: "mx1.example.com", hour: 9)) == Date(timeIntervalSince1970: 1_000_000_000))
  }
}
