import Foundation
import PrivacyRequests
import TestSupport
import Testing

@testable import IntakeService

@Suite struct ConfigurationFileTests {
  /// The smallest configuration, one key a line.
  static let least = """
    {
      company: {
        name: "Us", address: "1 Road", phone: "1.385.438.9302",
      },
      notice: { version: "July 23, 2024", url: "https://example.com/notice" },
      mailbox: {
        addresses: ["info@example.com"],
        bounceAddress: "bounces@example.com",
      },
      spool: "spool",
      templates: "/usr/share/templates",
      contacts: { csv: "contacts.csv" },
    }
    """

  private static func parse(_ text: String, file: String = "etc/config.json5") throws -> Configuration {
    try ConfigurationFile.parse(Data(text.utf8), file: file)
  }

  private static func problem(_ text: String) -> ConfigurationError? {
    do { _ = try parse(text) } catch { return error as? ConfigurationError }
    return nil
  }

  @Test func whatIsLeftOutHasItsDefault() throws {
    let configuration = try Self.parse(Self.least)
    #expect(configuration.channel.subject == "Privacy Rights Request")
    #expect(configuration.channel.ownDomains == ["example.com"])
    #expect(configuration.channel.ownAddresses == ["bounces@example.com"])
    #expect(configuration.channel.ownHosts == [])
    #expect(configuration.channel.trustedAuthenticator == nil)
    #expect(configuration.time.zone.identifier == "America/Chicago")
    #expect(configuration.linkDays == 14)
    #expect(configuration.linkBase == nil)
    #expect(configuration.rehearsalSeed == nil)
    #expect(configuration.intakeAddress == "info@example.com")
  }

  @Test(arguments: [
    ("etc/config.json5", "etc/spool"), ("config.json5", "spool"), ("/config.json5", "/spool"), ("/a/b/c.json5", "/a/b/spool"),
    ("../c.json5", "../spool"),
  ])
  func pathsAreRelativeToTheFile(file: String, spool: String) throws {
    let configuration = try Self.parse(Self.least, file: file)
    #expect(configuration.spool == spool)
    #expect(configuration.contacts == .file(spool.replacingOccurrences(of: "spool", with: "contacts.csv")))
    #expect(configuration.templates == "/usr/share/templates")
  }

  @Test(arguments: [
    ("spool: \"spool\",", "spool: 'spool', // a comment, spool: no\n/* spol: \"x\" */"), ("spool: \"spool\"", "\"spool\": \"spool\""),
    ("spool: \"spool\",", "spool: \"spool\", timeZone: \"America/New_York\", verify: { linkDays: 1 },"),
    ("spool: \"spool\",", "spool: \"spool\", verify: { linkDays: 45, linkBase: \"https://example.com/privacy/confirm\" },"),
    ("spool: \"spool\",", "spool: \"spool\", rehearsal: { seed: 18446744073709551615 },"),
    ("bounceAddress:", "ownLists: [], hosts: [\"mx1.example.com\"], ownAddresses: [], domains: [\"example.com\"], bounceAddress:"),
    ("\n", "\r\n"),
  ])
  func whatJSON5AndTheKeysAllowIsTaken(text: String, other: String) throws {
    let changed = Self.least.replacingOccurrences(of: text, with: other)
    #expect(changed != Self.least)
    #expect(try Self.parse(changed).spool == "etc/spool")
  }

  struct Refused: Sendable {
    var change: (from: String, to: String)
    var line: Int?
    var problem: String
  }

  static let hint = "Take it out, or see Samples/config.json5 for the keys."
  static let refused: [Refused] = [
    Refused(change: ("spool:", "spol:"), line: 10, problem: "there is no key “spol”. Did you mean “spool”?"),
    Refused(change: ("phone:", "fone:"), line: 3, problem: "there is no key “company.fone”. Did you mean “phone”?"),
    Refused(
      change: ("bounceAddress:", "BounceAdress:"), line: 8, problem: "there is no key “mailbox.BounceAdress”. Did you mean “bounceAddress”?"
    ),
    Refused(change: ("spool:", "colour: 1,\n  spool:"), line: 10, problem: "there is no key “colour”. \(hint)"),
    Refused(change: ("addresses:", "name: \"x\", addresses:"), line: 7, problem: "there is no key “mailbox.name”. \(hint)"),
    Refused(change: ("addresses:", "'name': \"x\", addresses:"), line: 7, problem: "there is no key “mailbox.name”. \(hint)"),
    Refused(
      change: ("csv: \"contacts.csv\"", "csv: \"c\", tsv: {}"), line: 12, problem: "there is no key “contacts.tsv”. Did you mean “csv”?"),
    Refused(change: ("spool: \"spool\"", "verify: {\n    days: 3 }"), line: 11, problem: "there is no key “verify.days”. \(hint)"),
    Refused(
      change: ("spool: \"spool\"", "// days: 1\n/* days: 2\n*/ verify: { \"days\": 3 }"), line: 12,
      problem: "there is no key “verify.days”. \(hint)"),
    Refused(
      change: ("name: \"Us\"", "name: \"a // b, days: 4 { \\\" [\", days: 1"), line: 3, problem: "there is no key “company.days”. \(hint)"),
    // An unknown key is told before the one that is missing: it is the same one, misspelt.
    Refused(change: ("notice: {", "notices: {"), line: 5, problem: "there is no key “notices”. Did you mean “notice”?"),
    Refused(change: ("spool: \"spool\",", ""), line: nil, problem: "“spool” is missing. Samples/config.json5 shows it with a comment."),
    Refused(
      change: ("version: \"July 23, 2024\",", ""), line: 5,
      problem: "“notice.version” is missing. Samples/config.json5 shows it with a comment."),
    Refused(
      change: ("addresses: [\"info@example.com\"],", ""), line: 6,
      problem: "“mailbox.addresses” is missing. Samples/config.json5 shows it with a comment."),
    Refused(change: ("\"spool\"", "7"), line: 10, problem: "“spool” has a value of the wrong kind. See Samples/config.json5."),
    Refused(change: ("\"spool\"", "null"), line: 10, problem: "“spool” has a value of the wrong kind. See Samples/config.json5."),
    Refused(
      change: ("[\"info@example.com\"]", "\"info@example.com\""), line: 7,
      problem: "“mailbox.addresses” has a value of the wrong kind. See Samples/config.json5."),
    Refused(
      change: ("[\"info@example.com\"]", "[\n7]"), line: 7,
      problem: "“mailbox.addresses” has a value of the wrong kind. See Samples/config.json5."),
    Refused(
      change: ("spool:", "rehearsal: { seed: -1 }, spool:"), line: nil,
      problem: "a number is not what its key needs: “verify.linkDays” and “rehearsal.seed” are whole, from 0 on."),
    Refused(
      change: ("spool:", "verify: { linkDays: \"14\" }, spool:"), line: 10,
      problem: "“verify.linkDays” has a value of the wrong kind. See Samples/config.json5."),
    Refused(
      change: ("spool:", "verify: { linkDays: 0 }, spool:"), line: 10, problem: "“verify.linkDays” is 0; it must be 1 to 45 days."),
    Refused(
      change: ("spool:", "verify: { linkDays: 46 }, spool:"), line: 10, problem: "“verify.linkDays” is 46; it must be 1 to 45 days."),
    Refused(
      change: ("spool:", "timeZone: \"Mars/Olympus\", spool:"), line: 10,
      problem: "“timeZone” is “Mars/Olympus”, and that is no time zone known here. Use a name such as America/Chicago."),
    Refused(change: ("[\"info@example.com\"]", "[]"), line: 7, problem: "“mailbox.addresses” is empty; name the address of the notice."),
    Refused(
      change: ("\"info@example.com\"", "\"info\""), line: 7, problem: "“mailbox.addresses” holds “info”, which is not an address."),
    Refused(
      change: ("\"info@example.com\"", "\"info@example.com\", \"a b@example.com\""), line: 7,
      problem: "“mailbox.addresses” holds “a b@example.com”, which is not an address."),
    Refused(
      change: ("\"bounces@example.com\"", "\"bounces@@example.com\""), line: 8,
      problem: "“mailbox.bounceAddress” is “bounces@@example.com”, which is not an address."),
    Refused(change: ("\"Us\"", "\"  \""), line: 3, problem: "“company.name” must be a text of one line."),
    Refused(change: ("\"Us\"", "\"Us\\nBcc: x@example.com\""), line: 3, problem: "“company.name” must be a text of one line."),
    Refused(change: ("\"July 23, 2024\"", "\"July\\t23\""), line: 5, problem: "“notice.version” must be a text of one line."),
    Refused(change: ("addresses:", "subject: \"\", addresses:"), line: 7, problem: "“mailbox.subject” must be a text of one line."),
  ]

  @Test(arguments: refused.indices)
  func whatCannotBeIsNamedWithItsLine(index: Int) {
    let row = Self.refused[index]
    let text = Self.least.replacingOccurrences(of: row.change.from, with: row.change.to)
    #expect(Self.problem(text) == ConfigurationError(file: "etc/config.json5", line: row.line, problem: row.problem))
  }

  @Test(arguments: [
    "http://example.com/c", "https://example.com/c/", "example.com", "", "https://example.com/a b", "https://example.com/\\n",
  ])
  func aLinkBaseMustBeAnHTTPSAddress(base: String) {
    let text = Self.least.replacingOccurrences(of: "spool:", with: "verify: { linkBase: \"\(base)\" }, spool:")
    let problem = "“verify.linkBase” must begin with https://, hold no blank, and must not end with a slash."
    #expect(Self.problem(text) == ConfigurationError(file: "etc/config.json5", line: 10, problem: problem))
  }

  @Test(arguments: ["{", "{ spool: \"x\" ", "{ spool \"x\" }", "{ spool: 'x }", "[1, 2", "spool: 1", "{ a: 1 } b"])
  func whatIsNotJSON5IsRefusedWithItsLine(text: String) throws {
    let error = try #require(Self.problem("\n" + text))
    #expect(error.problem.hasPrefix("it is not JSON5: ") && error.problem.hasSuffix("."))
    #expect(error.line == 2)
  }

  @Test(arguments: ["", "\u{0}", "{ a: tru }"])
  func whereNoLineCanBeToldACauseIs(text: String) throws {
    let error = try #require(Self.problem(text))
    #expect(error.problem.hasPrefix("it is not JSON5: ") && error.line == nil)
    #expect(error.problem.hasSuffix(". Look for a missing comma, quote or brace."))
  }

  @Test(arguments: ["[]", "7", "\"text\"", "null"])
  func whatIsJSON5ButNoObjectIsRefused(text: String) {
    #expect(Self.problem(text) != nil)
  }

  @Test func aFileThatIsMissingIsNamed() {
    let problem = "there is no such file. Name the configuration with --config FILE."
    #expect(throws: ConfigurationError(file: "/nowhere/c.json5", line: nil, problem: problem)) {
      try ConfigurationFile.read("/nowhere/c.json5")
    }
  }

  /// Each key stands in the sample, in use or in a comment; what is in use can be read.
  @Test func theSampleHasEveryKeyAndNoOther() throws {
    for name in ["config", "service"] {
      let text = try Repository.text("Samples/\(name).json5")
      _ = try ConfigurationFile.parse(Data(text.utf8), file: "Samples/\(name).json5")
    }
    let text = try Repository.text("Samples/service.json5")
    let lines = KeyLines.find(in: text.replacing("// ", with: ""))
    let words = Set(text.split { !$0.isLetter }.map(String.init))
    for key in ConfigurationKeys.all {
      let name = key.split(separator: ".").last.map(String.init) ?? key
      #expect(lines[key] != nil || words.contains(name), "Samples/service.json5 does not show \(key)")
    }
  }

  @Test func anErrorSaysFileAndLineInOneSentence() {
    #expect(ConfigurationError(file: "a", line: 3, problem: "it is wrong.").description == "a, line 3: it is wrong.")
    #expect(ConfigurationError(file: "a", line: nil, problem: "it is wrong.").description == "a: it is wrong.")
  }
}
