import Foundation
import TestSupport
import Testing

/// `case CASE …`: a case is brought to its end by hand, step by step, as staff would.
@Suite struct CaseCommandTests {
  static let number = "PRR-2026-00001"

  /// A spool with sample 01: deletion and opt-outs in California, received on 14 September 2026.
  private static func office() throws -> Office {
    let office = try Office()
    _ = try office.run(["replay", try Office.sample("01")])
    return office
  }

  private static func at(_ day: String) -> [String] { ["--at", "2026-\(day)T15:00:00Z"] }

  @Test func anOptOutIsAnsweredShownBeforeAndSent() throws {
    let office = try Self.office()
    let command = [
      "case", Self.number, "answer", "opt-out-sale", "opt-out-targeted-advertising", "--why", "on the list since noon", "--done",
    ]
    let dry = try office.run(command + ["--dry-run"] + Self.at("09-20"))
    #expect(dry.code == 0)
    #expect(dry.output.contains("opt-out-sale: decided, due 2026-09-29"))
    #expect(dry.output.contains("Subject: Privacy Rights Request: our answer [\(Self.number)]"))
    #expect(!dry.output.contains("on the list since noon"), "the reason is for the record")
    #expect(try office.run(["outbox", "list"]).output.contains(" answer ") == false)

    let refused = try office.run(command + Self.at("09-20"))
    #expect(refused.code == 64 && refused.errors.contains("Say --yes"))
    let done = try office.run(command + ["--yes"] + Self.at("09-20"))
    #expect(done.code == 0, "\(done.errors)")
    #expect(done.output.contains("Letter \(Self.number).3 waits to be sent to "))
    #expect(try office.run(["outbox", "send"] + Self.at("09-20")).code == 0)
    let shown = try office.run(["cases", "show", Self.number]).output
    #expect(shown.contains("answered, granted"))
    #expect(shown.contains("tess  Answered: opt-out-sale, opt-out-targeted-advertising. Reason: on the list since noon"))
    #expect(try office.run(["check"]).code == 0)
  }

  @Test func whoAddsWordsToALetterInSpanishIsTold() throws {
    let office = try Office()
    _ = try office.run(["replay", try Office.sample("04")])
    let words = try office.scratch.write("words.txt", "Tenemos su dirección.\n")
    let command =
      ["case", Self.number, "deny", "delete", "--reason", "exception", "--why", "26 U.S.C. 6001", "--dry-run"] + Self.at("09-20")
    let outcome = try office.run(command + ["--words", words])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Subject: Privacy Rights Request: nuestra decisión [\(Self.number)]"))
    #expect(outcome.output.contains("Tenemos su dirección."))
    #expect(outcome.errors.contains("The letter is not in English alone"))
  }

  @Test func aDecisionThatTheRulesForbidIsRefusedInASentence() throws {
    let office = try Self.office()
    let outcome = try office.run(["case", Self.number, "answer", "delete", "--why", "done", "--yes"] + Self.at("09-20"))
    #expect(outcome.code == 69)
    #expect(outcome.errors.contains("delete: the person has not confirmed it. “link” sends a fresh link; “verify” records another way."))
    #expect(outcome.output.isEmpty)
  }

  @Test func aDeletionIsVerifiedByPhoneRefusedInPartAndTheCaseCloses() throws {
    let office = try Self.office()
    func step(_ arguments: [String], _ day: String) throws {
      let outcome = try office.run(["case", Self.number] + arguments + ["--yes"] + Self.at(day))
      #expect(outcome.code == 0, "\(arguments): \(outcome.errors)")
    }
    try step(["verify", "delete", "--how", "phone", "--matched", "name,address", "--why", "she called"], "09-16")
    try step(["answer", "opt-out-sale", "opt-out-targeted-advertising", "--why", "done", "--done"], "09-17")
    let words = try office.scratch.write("words.txt", "We must keep your invoices\nfor seven years.\n\n\u{1B}[2JTax law asks for it.\n")
    try step(["deny", "delete", "--reason", "exception", "--words", words, "--why", "26 U.S.C. 6001"], "09-18")
    _ = try office.run(["outbox", "release", "--all"] + Self.at("09-18"))
    let letters = try office.run(["outbox", "list"]).output
    #expect(letters.contains("denial"))
    let text = try office.run(["outbox", "show", "\(Self.number).4"]).output
    #expect(text.contains("We must keep your invoices for seven years.\n\n"))
    #expect(text.contains("Tax law asks for it."))
    #expect(text.contains("begin with the word APPEAL"))
    #expect(try office.run(["outbox", "send"] + Self.at("09-18")).code == 0)
    // What remains is the work that the decision did not complete.
    #expect(try office.run(["queue", "list"]).lines.count == 1)
    #expect(try office.run(["cases", "list"]).output.contains(Self.number) == false)
    #expect(try office.run(["cases", "list", "--closed"]).output.contains(Self.number))
    #expect(try office.run(["check"]).code == 0)
  }

  @Test func moreTimeIsAskedForOnceAndShowsBothDates() throws {
    let office = try Self.office()
    let outcome = try office.run(
      ["case", Self.number, "extend", "delete", "--reason", "complexity", "--why", "three systems", "--yes", "--json"] + Self.at("10-20"))
    #expect(outcome.code == 0, "\(outcome.errors)")
    let line = try #require(try outcome.objects().first)
    let requests = try #require(line["requests"] as? [[String: Any]])
    #expect(requests.first { $0["right"] as? String == "delete" }?["due"] as? String == "2026-10-29")
    #expect(((line["letters"] as? [[String: Any]])?.first?["text"] as? String)?.contains("December 13, 2026") == true)
    let again = try office.run(
      ["case", Self.number, "extend", "delete", "--reason", "number", "--why", "x", "--yes"] + Self.at("10-21"))
    #expect(again.code == 69 && again.errors.contains("can be done once"))
  }

  /// In a rehearsal time is let pass: three reminders, a refusal on the day before the date.
  @Test func timePassesInARehearsal() throws {
    let office = try Self.office()
    _ = try office.run(["outbox", "release", "--all"] + Self.at("09-14"))
    _ = try office.run(["outbox", "send"] + Self.at("09-14"))
    var story: [String] = []
    for day in ["09-25", "10-10", "10-20", "10-30"] {
      let outcome = try office.run(["replay"] + Self.at(day))
      #expect(outcome.code == 0, "\(outcome.errors)")
      story += outcome.lines.map(String.init)
      _ = try office.run(["outbox", "release", "--all"] + Self.at(day))
      _ = try office.run(["outbox", "send"] + Self.at(day))
    }
    #expect(
      story == [
        "2026-09-21 09:00  \(Self.number)  letter reminder", "2026-10-05 09:00  \(Self.number)  letter reminder",
        "2026-10-19 09:00  \(Self.number)  letter reminder",
        "2026-10-28 09:00  \(Self.number)  letter could-not-verify",
      ])
    #expect(try office.run(["check"]).code == 0)
  }

  @Test(
    arguments: [
      (["case"], 64, "Use: case CASE"), (["case", number], 64, "Use: case CASE"), (["case", "42", "answer"], 64, "is not a case number"),
      (["case", number, "answer"], 64, "Say why"), (["case", number, "burn", "--why", "x"], 64, "Use: case CASE"),
      (["case", number, "answer", "everything", "--why", "x"], 64, "There is no right “everything”"),
      (["case", number, "deny", "--why", "x"], 64, "--reason unverified"),
      (["case", number, "deny", "--why", "x", "--reason", "mood"], 64, "--reason"),
      (["case", number, "extend", "--why", "x", "--reason", "fraud"], 64, "--reason complexity"),
      (["case", number, "verify", "--why", "x", "--how", "dream"], 64, "--how phone"),
      (["case", number, "answer", "--why", "x", "--matched", "shoe size"], 64, "--matched"),
      (["case", number, "answer", "--why", "x", "--words", "/nowhere"], 66, "There is no file"),
      (["case", "PRR-2026-09999", "answer", "--why", "x"], 69, "There is no case"),
    ] as [([String], Int32, String)])
  func aCommandThatCannotBeReadIsRefused(arguments: [String], code: Int32, says: String) throws {
    let outcome = try Office.filed.get().run(arguments)
    #expect(outcome.code == code, "\(outcome.errors)")
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  /// Each command of `today` can be typed as it is printed, and without RIGHT a decision is about what it fits.
  @Test func whatTodayPrintsCanBeTyped() throws {
    let office = try Self.office()
    let lines = try office.run(["today"] + Self.at("09-27")).lines
    let command = try #require(lines.first { $0.contains("answer opt-out-sale") })
    #expect(command.hasSuffix(" --config \(office.configuration)"))
    let all = try office.run(["case", Self.number, "answer", "--why", "x", "--done", "--dry-run"] + Self.at("09-27"))
    #expect(all.code == 0 && all.output.contains("opt-out-sale: decided") && !all.output.contains("delete: decided"), "\(all.errors)")
    let short = try office.run(["case", Self.number, "answer", "opt-out", "--why", "x", "--done", "--dry-run"] + Self.at("09-27"))
    #expect(short.output == all.output)
  }

  /// What the program could not read is added, and what is no request ends without a letter.
  @Test func staffAddAndVoid() throws {
    let office = try Office()
    _ = try office.run(["replay", try Office.sample("07")])
    let added = try office.run(["case", Self.number, "add", "delete", "--why", "the scan says so", "--yes"] + Self.at("09-20"))
    #expect(added.code == 0 && added.output.contains("delete: awaiting-verification"), "\(added.errors)")
    #expect(try office.run(["case", Self.number, "void", "--why", "forged", "--yes"] + Self.at("09-21")).code == 0)
    #expect(try office.run(["cases", "list", "--closed"]).output.contains(Self.number))
    #expect(try office.run(["outbox", "list"]).lines.count == 1)
    #expect(try office.run(["check"]).code == 0)
  }
}
