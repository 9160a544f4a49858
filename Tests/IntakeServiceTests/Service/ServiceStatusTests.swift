import Foundation
import Testing

@testable import IntakeService

@Suite struct ServiceStatusTests {
  static let now = Date(timeIntervalSince1970: 1_793_631_600)

  static func status(_ mails: [String: Int]) -> ServiceStatus {
    var status = ServiceStatus(started: now)
    status.mails = mails
    return status
  }

  @Test(arguments: [
    (["dropped": 19], nil), (["dropped": 18, "accepted": 2], 0.9), (["dropped": 10, "rejected": 10], 1), (["left": 20], 0), ([:], nil),
  ])
  func theShareOfMailDroppedOrRefusedNeedsTwentyMails(mails: [String: Int], share: Double?) {
    #expect(Self.status(mails).dropShare == share)
  }

  @Test func theFileForPrometheusHasEachFigureWithItsHelp() {
    var status = Self.status(["accepted": 3, "dropped": 1])
    status.lastGoodPoll = Self.now.addingTimeInterval(-12)
    status.outbox = ["held": 2]
    let lines = status.prometheus(now: Self.now).split(separator: "\n").map(String.init)
    for line in [
      "privacy_intake_up 1", "privacy_intake_poll_age_seconds 12", "privacy_intake_mails_total{done=\"accepted\"} 3",
      "privacy_intake_outbox_letters{where=\"held\"} 2", "privacy_intake_cases_overdue 0",
    ] { #expect(lines.contains(line), "\(line)") }
    #expect(lines.count { $0.hasPrefix("# HELP") } == lines.count { $0.hasPrefix("# TYPE") })
    status.trouble = Trouble(text: "no", since: Self.now, needsPerson: false)
    #expect(status.prometheus(now: Self.now).contains("privacy_intake_up 0\n"))
  }

  @Test func aNewStartForgetsCountsAndRemembersWhatStaffWereTold() {
    var status = Self.status(["accepted": 3])
    (status.told, status.digestDay, status.errors) = (["poll"], "2026-11-02", 4)
    status.trouble = Trouble(text: "no", since: Self.now, needsPerson: false)
    status.begin(at: Self.now.addingTimeInterval(60))
    #expect(status.told == ["poll"] && status.digestDay == "2026-11-02")
    #expect(status.mails.isEmpty && status.trouble == nil && status.errors == 0 && status.started == Self.now.addingTimeInterval(60))
  }
}
