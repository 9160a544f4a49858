import Foundation
import Glibc
import TestSupport
import Testing

/// `doctor` against real servers, with one thing wrong at a time.
@Suite(
  .serialized,
  .enabled(
    if: DovecotServer.isWanted && PostfixServer.isWanted,
    Comment(rawValue: [DovecotServer.obstacle, PostfixServer.obstacle].compactMap { $0 }.joined(separator: "; "))))
struct DoctorTests {
  typealias Office = ServiceTests.Office

  /// What doctor finds with the configuration changed: the code, and the findings as part, verdict and text.
  private static func findings(_ office: Office, _ old: String = "", _ new: String = "") throws -> (code: Int32, found: [[String]]) {
    let text = try String(contentsOfFile: office.configuration, encoding: .utf8)
    try #require(old.isEmpty || text.contains(old), "\(old)")
    let file = try office.scratch.write("tried.json5", old.isEmpty ? text : text.replacing(old, with: new))
    let outcome = try Program.intake(["doctor", "--config", file, "--json"])
    #expect(!outcome.output.contains("secret\"") && !outcome.errors.contains("secret"), "the password is not shown")
    let found = try outcome.output.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String] ?? [:]
      return [object["part"] ?? "", object["verdict"] ?? "", object["text"] ?? ""]
    }
    return (outcome.code, found)
  }

  @Test(.timeLimit(.minutes(6)))
  func anInstallationThatWorksHasNothingWrong() throws {
    let office = try Office(staff: "kim@example.com")
    let mail = Office.mail("ask", body: "Please delete all my data.")
    try office.deliver([mail])
    let (code, found) = try Self.findings(office)
    #expect(code == 0 && !found.contains { $0[1] == "wrong" }, "\(found)")
    #expect(found.contains { $0[0] == "mailbox" && $0[1] == "ok" && $0[2] == "127.0.0.1, INBOX: we are let in, and 1 mails are there." })
    #expect(
      found.contains {
        $0 == ["sending", "ok", "127.0.0.1: we may speak to it without a login. No mail was sent. New letters go by themselves."]
      }, "\(found)")
    #expect(try office.mailbox.marks(of: Office.user) == [[]])
    #expect(!office.postfix.log.contains("from=<"), "nothing was sent")
    #expect(!FileManager.default.fileExists(atPath: office.scratch.path + "/spool"), "doctor makes no spool")
  }

  /// One thing wrong at a time, and what is said of it.
  @Test(.timeLimit(.minutes(6)))
  func whatIsWrongIsNamedWithWhatToDo() throws {
    let office = try Office(more: "mailbox: \"INBOX\",")
    let wrongPassword = try office.scratch.write("wrong", "guess\n")
    chmod(wrongPassword, 0o600)
    let closed = try FreePort.find(1)[0]
    let stranger = try TestAuthority()
    let rows: [(old: String, new: String, part: String, says: [String])] = [
      (office.scratch.path + "/password", wrongPassword, "mailbox", ["The server does not let us in.", "Check the user and the password"]),
      ("host: \"127.0.0.1\", port: \(office.mailbox.securePort)", "host: \"mail.invalid\", port: 993", "mailbox", ["cannot be reached"]),
      ("port: \(office.mailbox.securePort)", "port: \(closed)", "mailbox", ["cannot be reached", "Check the host and the port"]),
      (office.mailbox.authority.authority, stranger.authority, "mailbox", ["The certificate is not accepted"]),
      ("mailbox: \"INBOX\"", "mailbox: \"Inbax\"", "mailbox", ["The mailbox “Inbax” cannot be used.", "Check its name"]),
      ("mailbox: \"INBOX\"", "sent: \"Copies\"", "mailbox", ["The mailbox “Copies” cannot be used."]),
      ("move: \"Processed\"", "move: \"Robots\"", "mailbox", ["The mailbox “Robots” cannot be used."]),
      ("port: \(office.postfix.port)", "port: \(closed)", "sending", ["cannot be reached"]),
      (office.postfix.authority.authority, stranger.authority, "sending", ["The certificate is not accepted"]),
      (
        "security: \"starttls\"", "security: \"starttls\", user: \"kim\", password: { file: \"\(office.scratch.path)/password\" }",
        "sending",
        ["The server offers no login"]
      ),
      ("port: \(office.postfix.port), security: \"starttls\"", "port: \(office.postfix.port), security: \"tls\"", "sending", ["TLS"]),
    ]
    for row in rows {
      let (code, found) = try Self.findings(office, row.old, row.new)
      let wrong = found.filter { $0[1] == "wrong" }
      #expect(code == 78 && wrong.map { $0[0] } == [row.part], "\(row.new): \(found)")
      for words in row.says { #expect(wrong.first?[2].contains(words) == true, "\(row.new): \(wrong)") }
    }
  }

  @Test(.timeLimit(.minutes(6)))
  func anExpiredCertificateIsNamed() throws {
    let office = try Office()
    let expired = try DovecotServer(isExpired: true)
    let text = try String(contentsOfFile: office.configuration, encoding: .utf8)
      .replacing("port: \(office.mailbox.securePort)", with: "port: \(expired.securePort)")
      .replacing(office.mailbox.authority.authority, with: expired.authority.authority)
    let outcome = try Program.intake(["doctor", "--config", try office.scratch.write("expired.json5", text)])
    #expect(outcome.code == 78)
    #expect(
      outcome.output.split(separator: "\n").contains {
        $0.hasPrefix("wrong    mailbox ") && $0.contains("expired") && $0.contains("Have the server's certificate renewed")
      }, "\(outcome.output)")
  }

  /// A server without IDLE and MOVE works, and doctor says what it costs.
  @Test(.timeLimit(.minutes(6)))
  func whatAServerCannotDoIsSaid() throws {
    let office = try Office()
    let plain = try DovecotServer(capabilities: "IMAP4rev1 LITERAL+")
    let text = try String(contentsOfFile: office.configuration, encoding: .utf8)
      .replacing("port: \(office.mailbox.securePort)", with: "port: \(plain.securePort)")
      .replacing(office.mailbox.authority.authority, with: plain.authority.authority)
    let outcome = try Program.intake(["doctor", "--config", try office.scratch.write("plain.json5", text)])
    #expect(outcome.output.contains("warning  mailbox        The server does not tell when mail comes (IDLE)"), "\(outcome.output)")
    #expect(outcome.output.contains("wrong    mailbox        The server can move no mail."), "\(outcome.output)")
    #expect(outcome.code == 78)
  }
}
