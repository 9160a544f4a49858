import Foundation
import TestSupport
import Testing

@Suite struct StatusCommandTests {
  /// A spool of real mail in which the service wrote its figures so many seconds ago; nil: it never ran.
  private static func status(age: Double?, _ more: [String] = []) throws -> Program.Outcome {
    let scratch = try Scratch()
    let configuration = try scratch.configuration(rehearsal: false)
    let mail = Repository.root + "/Samples/mail/01-delete-and-opt-out-california.eml"
    #expect(try Program.intake(["replay", "--config", configuration, mail]).code == 0)
    if let age {
      let moment = Date().addingTimeInterval(-age).formatted(.iso8601)
      try scratch.write(
        "spool/status.json",
        """
        {"format":1,"started":"\(moment)","lastRound":"\(moment)","mails":{"accepted":3},"sent":2,"errors":0,"openCases":1,"overdue":0,
         "outbox":{"held":2},"told":[]}
        """)
    }
    return try Program.intake(["status", "--config", configuration] + more)
  }

  @Test(arguments: [
    (20.0, "less than a minute old"), (80, "1 minute old"), (3_000, "50 minutes old"), (7_300, "2 hours old"), (200_000, "2 days old"),
  ])
  func figuresTellHowOldTheyAre(age: Double, says: String) throws {
    let outcome = try Self.status(age: age)
    #expect(outcome.code == 0 && outcome.output.contains("(\(says))"), "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("accepted 3") && outcome.output.contains("1, 0 overdue"))
    // After an hour nobody should take them for those of now.
    #expect(outcome.output.contains("The service may have stopped.") == (age > 3_600))
  }

  @Test func aServiceThatNeverRanIsSaid() throws {
    let outcome = try Self.status(age: nil)
    #expect(outcome.code == 69 && outcome.errors.contains("The service has never run on this spool."), "\(outcome.code) \(outcome.errors)")
  }

  @Test func asJSONItIsWhatTheServiceWrote() throws {
    let outcome = try Self.status(age: 10, ["--json"])
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    #expect(object?["sent"] as? Int == 2 && object?["openCases"] as? Int == 1)
  }
}
