import Foundation
import TestSupport
import Testing

@Suite struct LawsCommandTests {
  @Test func theTableIsShownWithoutAConfiguration() throws {
    let outcome = try Program.intake(["laws", "show"])
    #expect(outcome.code == 0)
    #expect(outcome.lines.first?.hasPrefix("The program's own table, of 20") == true)
    #expect(outcome.lines.contains { $0 == "CA     notice  45      45    15 b     15 b   15 b        -       known      1" })
    #expect(outcome.lines.contains { $0 == "FL             45      15    45       -      -           60      open       5" })
    #expect(outcome.output.contains("  2027-01-01 Delaware: 85 Del. Laws c. 463 replaces"))
    #expect(outcome.lines.allSatisfy { $0.count <= 140 })
  }

  @Test func oneStateIsShownWithSectionsAndSources() throws {
    let outcome = try Program.intake(["laws", "show", "ca"])
    #expect(
      outcome.output.hasPrefix("California (CA), named in the notice\nCalifornia Consumer Privacy Act of 2018, as amended by the CPRA, "))
    #expect(outcome.output.contains("\n  opt-out          15 business days\n      11 CCR 7026: text of the section\n"))
    #expect(
      outcome.output.contains(
        "\n  profiling        15 business days (from 2027-01-01)\n      11 CCR 7221: from memory, not confirmed (term known from a summary;"
      ))
    #expect(outcome.output.contains("\n  appeal           no term\n"))
    #expect(outcome.output.contains("\n  regulator        California Privacy Protection Agency (CalPrivacy)\n"))
    #expect(outcome.output.contains("\n      https://cppa.ca.gov/webapplications/complaint\n"))
  }

  @Test func programsGetACellALine() throws {
    let cells = try Program.intake(["laws", "show", "--json"]).objects()
    #expect(Set(cells.compactMap { $0["state"] as? String }).count == 20)
    let optOut = try #require(cells.first { $0["state"] as? String == "CA" && $0["cell"] as? String == "opt-out" })
    #expect(optOut["days"] as? Int == 15)
    #expect(optOut["count"] as? String == "business")
    #expect(optOut["section"] as? String == "11 CCR 7026")
    #expect(optOut["sure"] as? Bool == true)
    let open = try Program.intake(["laws", "show", "--open", "--json"]).objects()
    #expect(open.count == cells.count { $0["sure"] as? Bool == false })
    #expect(open.allSatisfy { $0["evidence"] as? String == "memory" })
    let lines = try Program.intake(["laws", "show", "--open"]).lines
    #expect(lines.contains { $0.hasPrefix("\(open.count) open. ") })
    #expect(try Program.intake(["laws", "show", "VA", "--open"]).output == "Nothing is open.\n")
  }

  @Test func aTableOfOnesOwnIsMadeNamedAndConfirmed() throws {
    let office = try Office()
    let file = office.scratch.path + "/laws.json"
    let made = try Program.intake(["laws", "show", "--export", file])
    #expect(made.output == "\(file) has the table. Name it in the configuration, as in laws: \"laws.json\", and it holds.\n")
    #expect(FileManager.default.contents(atPath: file) == (try Repository.data("Sources/PrivacyRequests/Deadlines/laws.json")))
    let again = try Program.intake(["laws", "show", "--export", file])
    #expect(again.code == 64)
    #expect(again.errors.contains("is there already. Name a file that is not."))

    let words = ["laws", "confirm", "nh", "appeal", "--by", "Jo Counsel", "--on", "2026-11-20"]
    let unnamed = try office.run(words)
    #expect(unnamed.code == 78)
    #expect(unnamed.errors.contains("Make one: privacy-intake laws show --export laws.json."))

    let configuration = try String(contentsOfFile: office.configuration, encoding: .utf8)
    try office.scratch.write("config.json5", configuration.replacing("rehearsal:", with: "laws: \"laws.json\", rehearsal:"))
    let open = try office.run(["laws", "show", "--open", "--json"]).objects().count
    let confirmed = try office.run(words)
    #expect(confirmed.output == "NH, appeal: 60 calendar days, RSA 507-H:4, IV: confirmed by Jo Counsel on 2026-11-20.\n")
    #expect(try office.run(["laws", "show", "--open", "--json"]).objects().count == open - 1)
    #expect(try office.run(["laws", "show", "NH"]).output.contains("RSA 507-H:4, IV: confirmed by Jo Counsel on 2026-11-20\n"))
    #expect(try office.run(["laws", "show"]).lines.first?.hasPrefix("\(file), of 20") == true)
  }

  @Test(arguments: [
    (["laws"], "Use: laws show"), (["laws", "show", "CA", "VA"], "Use: laws show"),
    (["laws", "show", "CA", "--export", "/x"], "Use: laws show"),
    (["laws", "show", "XX"], "The table has no state “XX”. It has: CA, CO,"), (["laws", "confirm", "CA"], "Use: laws show"),
    (["laws", "confirm", "XX", "appeal", "--by", "Jo", "--on", "2026-11-20"], "The table has no state “XX”."),
    (["laws", "confirm", "CA", "apeal", "--by", "Jo", "--on", "2026-11-20"], "There is no cell “apeal”. There are: answer,"),
    (["laws", "confirm", "CA", "appeal", "--on", "2026-11-20"], "Say who read the section: --by NAME."),
    (["laws", "confirm", "CA", "appeal", "--by", " ", "--on", "2026-11-20"], "Say who read the section: --by NAME."),
    (["laws", "confirm", "CA", "appeal", "--by", "Jo"], "Say when the section was read, today or before: --on DAY"),
    (["laws", "confirm", "CA", "appeal", "--by", "Jo", "--on", "20.11.2026"], "Say when the section was read"),
    (["laws", "confirm", "CA", "appeal", "--by", "Jo", "--on", "9999-01-01"], "Say when the section was read"),
    (["laws", "show", "--export", "/nowhere/laws.json"], "/nowhere/laws.json could not be written."),
  ])
  func aWrongCommandLineSaysWhatIsRight(words: [String], says: String) throws {
    let office = try Office()
    try office.scratch.write("laws.json", try Repository.text("Sources/PrivacyRequests/Deadlines/laws.json"))
    let configuration = try String(contentsOfFile: office.configuration, encoding: .utf8)
    try office.scratch.write("config.json5", configuration.replacing("rehearsal:", with: "laws: \"laws.json\", rehearsal:"))
    let outcome = try office.run(words)
    #expect(outcome.code == 64)
    #expect(outcome.errors.hasPrefix("privacy-intake: \(says)"), "\(outcome.errors)")
  }

  @Test func aBrokenTableStopsEveryCommandBeforeAnyMailIsFiled() throws {
    let office = try Office()
    let table = try Repository.text("Sources/PrivacyRequests/Deadlines/laws.json").replacing(
      "\"cell\": \"limit\"", with: "\"cell\": \"limmit\"")
    let file = try office.scratch.write("laws.json", table)
    let configuration = try String(contentsOfFile: office.configuration, encoding: .utf8)
    try office.scratch.write("config.json5", configuration.replacing("rehearsal:", with: "laws: \"laws.json\", rehearsal:"))
    for command in [["laws", "show"], ["replay", try Office.sample("02")]] {
      let outcome = try office.run(command)
      #expect(outcome.code == 78)
      #expect(outcome.errors.contains("\(file): CA, limmit: is no cell. There are: answer,"), "\(outcome.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: office.spool))
  }
}
