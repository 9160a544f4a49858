import Foundation
import TestSupport
import Testing

@testable import IntakeService

@Suite struct ServiceSettingsReaderTests {
  /// The sample of the service with one thing changed.
  private static func settings(_ old: String = "", _ new: String = "") throws -> ServiceSettings {
    let text = try Repository.text("Samples/service.json5")
    #expect(old.isEmpty || text.contains(old), "\(old) is not in the sample")
    return try ConfigurationFile.parse(Data((old.isEmpty ? text : text.replacing(old, with: new)).utf8), file: "Samples/service.json5")
      .service
  }

  @Test func theSampleSaysWhatItsCommentsSay() throws {
    let settings = try Self.settings()
    let watch = try #require(settings.watch)
    #expect(watch.account.host == "imap.contact-center1.com" && watch.account.port == 993 && watch.account.security == .tls)
    #expect(watch.account.login == .password(.file("Samples/imap.password")))
    #expect(watch.mailbox == "INBOX" && watch.since == nil && watch.limit == 25 << 20)
    #expect(watch.pollMinutes == 5 && watch.sent == nil && settings.staff.deputy.isEmpty)
    #expect(watch.filed == .init(keyword: "PrivacyIntake", move: nil) && watch.dropped == .nothing)
    guard case .server(let account, "localhost") = settings.sending else {
      Issue.record("\(String(describing: settings.sending))")
      return
    }
    #expect(account.port == 587 && account.security == .startTLS && settings.holdsLetters)
    #expect(settings.staff.digestMinute == 450 && !settings.logsJSON)
  }

  @Test(arguments: [
    ("limitMiB: 25", "limitMiB: 26", "“imap.limitMiB” is 26; it must be 1 to 25."),
    ("pollMinutes: 5", "pollMinutes: 16", "“imap.pollMinutes” is 16; it must be 1 to 15."),
    ("pollMinutes: 5", "pollMinutes: 0", "“imap.pollMinutes” is 0; it must be 1 to 15."),
    ("// sent: \"Sent\"", "sent: \"\"", "“imap.sent” is empty; take it out, or name a mailbox."),
    ("// deputy: [\"manager@", "deputy: [\"manager", "“staff.deputy” holds “managercontact-center1.com”, which is not an address."),
    ("port: 993", "port: 0", "“imap.port” is 0; it must be 1 to 65535."),
    (
      "security: \"tls\"", "security: \"none\"",
      "“imap.security” is none, which is allowed only to this machine itself. Use tls or starttls."
    ),
    ("file: \"imap.password\",", "", "“imap.password” needs exactly one of “file”, “environment”, “credential” and “command”."),
    ("digest: \"07:30\"", "digest: \"7:30\"", "“staff.digest” is “7:30”, which is no time. Write it as 07:30."),
    ("mailbox: \"INBOX\",", "since: \"2026-02-30\",", "“imap.since” is “2026-02-30”, which is no day. Write it as 2026-11-02."),
    ("{ keyword: \"PrivacyIntake\" }", "{ keyword: \"a b\" }", "“imap.handled.filed.keyword” must be letters, digits, “_”, “-” or “$”."),
    ("// folder: \"letters\"", "folder: \"letters\"", "“send.smtp” stands beside “folder”; only one can be."),
    (
      "// rehearsal: { seed: 1 }", "rehearsal: { seed: 1 }",
      "“send.smtp” stands beside “rehearsal”: the links of a rehearsal can be guessed, so its letters must never reach anybody."
    ),
  ])
  func whatCannotBeIsRefused(old: String, new: String, problem: String) {
    let error = #expect(throws: ConfigurationError.self) { try Self.settings(old, new) }
    #expect(error?.problem == problem)
  }

  @Test func letGoByThemselvesOnlyWhenItIsSaid() throws {
    #expect(try !Self.settings("mode: \"hold\"", "mode: \"send\"").holdsLetters)
  }

  @Test func whatIsOffByDefaultCanBeTurnedOn() throws {
    #expect(try Self.settings("// sent: \"Sent\"", "sent: \"Sent\"").watch?.sent == "Sent")
    #expect(try Self.settings("// deputy: [", "deputy: [").staff.deputy == ["manager@contact-center1.com"])
  }

  @Test func theSampleShowsEveryKey() throws {
    let text = try Repository.text("Samples/service.json5")
    for key in ConfigurationKeys.all {
      let name = key.split(separator: ".").last.map(String.init) ?? key
      #expect(text.contains("\(name): "), "\(key)")
    }
  }
}
