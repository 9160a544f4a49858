import Foundation
import Testing

@testable import MailTransport

/// How a session begins: greeting, STARTTLS, login.
@Suite struct SMTPOpeningTests {
  private static func open(
    _ polite: PoliteServer, _ credential: Credential = .none, security: MailServer.Security = .none, wait: Duration = .seconds(10)
  ) throws -> (error: TransportError?, heard: String) {
    let server = try ScriptedServer { try polite.serve(&$0) }
    let place = MailServer(
      host: "127.0.0.1", port: server.port, security: security, user: "mia", credential: credential, connectTimeout: wait,
      replyTimeout: wait)
    do throws(TransportError) {
      let session = try SMTPSession(place, helloName: "us.example.com")
      #expect(SMTPSessionTests.signs(session.send(SMTPSessionTests.letter, from: "", to: ["ana@example.com"])) == "+")
      session.quit()
      return (nil, server.heard.joined())
    } catch {
      return (error, server.heard.joined())
    }
  }

  private static func base64(_ text: String) -> String { Data(text.utf8).base64EncodedString() }

  @Test(arguments: [
    ("PLAIN LOGIN", "AUTH PLAIN " + base64("\0mia\0open sesame")),
    ("LOGIN", "AUTH LOGIN " + base64("mia") + "\r\n" + base64("open sesame")),
    ("CRAM-MD5 DIGEST-MD5 NTLM PLAIN", "AUTH PLAIN " + base64("\0mia\0open sesame")),
  ]) func aPasswordIsSaidByPlainOrLogin(_ mechanisms: String, expected: String) throws {
    let outcome = try Self.open(PoliteServer(keywords: ["AUTH \(mechanisms)"]), .password("open sesame"))
    #expect(outcome.error == nil)
    #expect(outcome.heard.contains(expected + "\r\n"))
  }

  @Test(arguments: [
    ("PLAIN LOGIN XOAUTH2", "AUTH XOAUTH2 " + base64("user=mia\u{1}auth=Bearer ticket\u{1}\u{1}")),
    ("PLAIN OAUTHBEARER", "AUTH OAUTHBEARER "),
  ]) func aTokenIsSaidByItsOwnMechanisms(_ mechanisms: String, expected: String) throws {
    let outcome = try Self.open(PoliteServer(keywords: ["AUTH \(mechanisms)"]), .bearer("ticket"))
    #expect(outcome.error == nil)
    #expect(outcome.heard.contains(expected))
  }

  static let closedDoors: [(String, Credential)] = [
    ("AUTH CRAM-MD5 DIGEST-MD5 NTLM", .password("open sesame")), ("HELP", .password("open sesame")),
    ("AUTH XOAUTH2", .password("open sesame")),
    ("AUTH PLAIN LOGIN", .bearer("ticket")), ("AUTH CRAM-MD5", .bearer("ticket")), ("HELP", .bearer("ticket")),
  ]

  @Test(arguments: closedDoors) func whereTheMechanismIsNotOfferedNothingIsSaid(_ keyword: String, credential: Credential) throws {
    let outcome = try Self.open(PoliteServer(keywords: [keyword]), credential)
    #expect(outcome.error?.code == .login)
    #expect(!outcome.heard.contains("AUTH") && !outcome.heard.contains("MAIL"))
    #expect(outcome.error?.description.contains("sesame") == false && outcome.error?.description.contains("ticket") == false)
  }

  @Test func withoutACredentialNoUserIsNamed() throws {
    let outcome = try Self.open(PoliteServer(keywords: ["AUTH PLAIN LOGIN CRAM-MD5"]))
    #expect(outcome.error == nil)
    #expect(!outcome.heard.contains("AUTH"))
  }

  @Test(arguments: [("535 5.7.8 no entry", false), ("454 4.7.0 try later", true)]) func aRefusedLoginIsToldInWords(
    _ reply: String, isTemporary: Bool
  ) throws {
    let polite = PoliteServer(keywords: ["AUTH PLAIN"]) { command, _ in command.hasPrefix("AUTH") ? reply + " open sesame" : nil }
    let outcome = try Self.open(polite, .password("open sesame"))
    #expect(outcome.error?.code == .login)
    #expect(outcome.error?.isTemporary == isTemporary)
    #expect(outcome.error?.said?.contains(reply.dropFirst(4)) == true)
    #expect(outcome.error?.description.contains("sesame") == false)
  }

  /// RFC 7628 section 3.2.2: the reason comes as a challenge, which must be answered before the refusal comes.
  @Test(arguments: ["XOAUTH2", "OAUTHBEARER"]) func aTokenThatIsNotTakenIsToldInWords(_ mechanism: String) throws {
    let challenge = Self.base64(#"{"status":"401","schemes":"bearer","scope":"https://mail.example.com/"}"#)
    let polite = PoliteServer(keywords: ["AUTH \(mechanism)"]) { command, _ in
      if command.hasPrefix("AUTH") { return "334 " + challenge }
      return command.hasPrefix("EHLO") || command == "GREETING" ? nil : "535 5.7.8 the ticket is too old"
    }
    let outcome = try Self.open(polite, .bearer("ticket"))
    #expect(outcome.error?.code == .login && outcome.error?.isTemporary == false)
    let said = outcome.error?.said ?? ""
    #expect(said.contains("401") || said.contains("too old"), "\(said)")
    #expect(!said.contains("ticket"))
    #expect(!outcome.heard.contains("MAIL"))
  }

  @Test func aServerWithoutStartTLSHearsNothingOfUs() throws {
    let outcome = try Self.open(PoliteServer(keywords: ["AUTH PLAIN"]), .password("open sesame"), security: .startTLS)
    #expect(outcome.error?.code == .encryption)
    #expect(outcome.error?.isTemporary == false)
    #expect(!outcome.heard.contains("AUTH") && !outcome.heard.contains("MAIL"))
  }

  @Test func wordsBeforeTLSAreNotTakenForWordsUnderTLS() throws {
    let polite = PoliteServer(keywords: ["STARTTLS", "AUTH PLAIN"]) { command, _ in
      command == "STARTTLS" ? "220 go\n250-mx\n250 AUTH PLAIN" : nil
    }
    let outcome = try Self.open(polite, .password("open sesame"), security: .startTLS, wait: .seconds(5))
    #expect(outcome.error != nil)
    #expect(!outcome.heard.contains("AUTH") && !outcome.heard.contains("MAIL"))
  }

  @Test(arguments: ["554 5.7.1 not you", "421 4.3.2 too busy", "hello"]) func aServerThatDoesNotGreetIsToldInWords(_ greeting: String)
    throws
  {
    let outcome = try Self.open(PoliteServer { command, _ in command == "GREETING" ? greeting : nil }, wait: .seconds(1))
    #expect(outcome.error != nil)
    if greeting != "hello" { #expect(outcome.error?.description.contains(greeting) == true) }
    #expect(!outcome.heard.contains("MAIL"))
  }

  @Test(arguments: ["GREETING", "EHLO", "AUTH"]) func aSilentServerIsNotWaitedFor(_ step: String) throws {
    let polite = PoliteServer(keywords: ["AUTH PLAIN"]) { command, _ in command.hasPrefix(step) ? "" : nil }
    let outcome = try Self.open(polite, .password("open sesame"), wait: .milliseconds(300))
    #expect(outcome.error?.code == .timeout)
    #expect(outcome.error?.isTemporary == true)
  }

  @Test(arguments: ["", "us example.com", "us.example.com\r\nMAIL FROM:<>", "üs.example.com", "us/../x"]) func aNameToGreetWithMustBeOne(
    _ name: String
  ) throws {
    let server = try ScriptedServer { try PoliteServer().serve(&$0) }
    let place = MailServer(host: "127.0.0.1", port: server.port, security: .none)
    #expect(throws: TransportError.self) { try SMTPSession(place, helloName: name) }
    #expect(server.heard.isEmpty)
  }
}
