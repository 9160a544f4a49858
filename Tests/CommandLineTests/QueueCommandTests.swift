import Foundation
import TestSupport
import Testing

@Suite struct QueueCommandTests {
  static let item = "PRR-2026-00001.opt-out.1"

  /// A spool with one case and one thing to do.
  private static func office() throws -> Office {
    let office = try Office()
    _ = try office.run(["replay", try Office.sample("01")])
    return office
  }

  @Test func anItemIsClaimedGivenBackClaimedAgainAndReported() throws {
    let office = try Self.office()
    #expect(try office.run(["queue", "list"]).lines.last?.hasPrefix("\(Self.item)  2026-09-29  fulfil  ready  ") == true)
    #expect(try office.run(["queue", "claim", Self.item]).output == "\(Self.item) is yours.\n")
    #expect(try office.run(["queue", "list"]).output.contains("claimed by tess"))
    #expect(try office.run(["queue", "release", Self.item]).output == "\(Self.item) is back in the queue.\n")
    #expect(try office.run(["queue", "claim", Self.item]).code == 0)
    let report = try office.run(["queue", "report", Self.item, "--outcome", "done", "--note", "On the\u{1B}[31m list."])
    #expect(report.output == "\(Self.item) is done; the case knows. It does not answer the person.\n")
    #expect(try office.run(["queue", "list"]).lines.last?.contains("Tell the person: “case PRR-2026-00001 answer”.") == true)
    let shown = try office.run(["cases", "show", "PRR-2026-00001"]).output
    #expect(shown.contains("On the [31m list."))
    #expect(shown.contains("tess  tess reported the work on opt-out as done."))
    #expect(try office.run(["check"]).code == 0)
  }

  @Test func whatFailedIsBackInTheQueueWithAHigherNumber() throws {
    let office = try Self.office()
    _ = try office.run(["queue", "claim", Self.item])
    #expect(
      try office.run(["queue", "report", Self.item, "--outcome", "failed"]).output == "\(Self.item) failed; it is back in the queue.\n")
    #expect(try office.run(["queue", "list"]).lines.last?.hasPrefix("PRR-2026-00001.opt-out.2 ") == true)
  }

  @Test func programsReadAndClaimWithALease() throws {
    let office = try Self.office()
    let ready = try #require(try office.run(["queue", "list", "--json"]).objects().first)
    #expect(ready["item"] as? String == Self.item)
    #expect(ready["place"] as? String == "ready")
    #expect((ready["entry"] as? [String: Any])?["kind"] as? String == "fulfil")
    let claim = try #require(try office.run(["queue", "claim", Self.item, "--lease", "60", "--json", "--as", "robot-7"]).objects().first)
    #expect((claim["item"] as? String)?.hasPrefix("\(Self.item)@robot-7~") == true)
    let claimed = try #require(try office.run(["queue", "list", "--json"]).objects().first)
    #expect(claimed["worker"] as? String == "robot-7")
    #expect((claimed["leaseEnd"] as? Double ?? 0) > 1_700_000_000)
  }

  static let usage =
    "Use: queue list; queue claim ITEM [--lease SECONDS]; queue release ITEM; queue report ITEM --outcome done|failed [--note TEXT]; queue settle."

  @Test(
    arguments: [
      (
        ["claim", "PRR-2026-00001.opt-out.9"], 69,
        "There is no item PRR-2026-00001.opt-out.9 in the queue. “queue list” shows what there is."
      ),
      (["release", item], 69, "Nobody has taken \(item) yet: queue claim \(item)."),
      (["report", item, "--outcome", "done"], 69, "Nobody has taken \(item) yet: queue claim \(item)."),
      (["claim", "../x"], 64, "“../x” is not a name that the queue knows: letters, digits, “-” and “_” only."),
      (["claim", item + "@tess~0"], 64, "“\(item)@tess~0” is not a name that the queue knows: letters, digits, “-” and “_” only."),
      (["claim", item, "--as", "Tess T."], 64, "“Tess T.” is not a name that the queue knows: letters, digits, “-” and “_” only."),
      (["claim", item, "--as", "a/b"], 64, "“a/b” is not a name that the queue knows: letters, digits, “-” and “_” only."),
      (["claim", item, "--as", "a\u{1B}b"], 64, "“--as” must be a name."),
      (["claim", item, "--lease", "0"], 64, "“--lease” is a number of seconds, 1 to 604800 (a week). People leave it out."),
      (["claim", item, "--lease", "1h"], 64, "“--lease” is a number of seconds, 1 to 604800 (a week). People leave it out."),
      (["claim", item, "--lease", "604801"], 64, "“--lease” is a number of seconds, 1 to 604800 (a week). People leave it out."),
      (["claim"], 64, usage), (["report", item], 64, usage), (["report", item, "--outcome", "well"], 64, usage), ([], 64, usage),
      (["frob", item], 64, usage),
    ] as [([String], Int32, String)])
  func whatCannotBeDoneWithAnItemIsSaid(arguments: [String], code: Int32, says: String) throws {
    let office = try Office.filed.get()
    let outcome = try office.run(["queue"] + arguments)
    #expect(outcome.errors == "privacy-intake: \(says)\n")
    #expect(outcome.code == code)
  }

  @Test func whoComesSecondIsTold() throws {
    let office = try Self.office()
    #expect(try office.run(["queue", "claim", Self.item]).code == 0)
    let second = try office.run(["queue", "claim", Self.item, "--as", "sam"])
    #expect(second.code == 69)
    #expect(second.errors == "privacy-intake: \(Self.item) is claimed already; “queue list” shows by whom.\n")
  }
}
