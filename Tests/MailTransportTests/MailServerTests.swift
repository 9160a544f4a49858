import Testing

@testable import MailTransport

@Suite struct MailServerTests {
  static let usable: [(String, Int, MailServer.Security)] = [
    ("mail.example.com", 993, .tls), ("127.0.0.1", 10_143, .none), ("::1", 1, .none), ("localhost", 65_535, .none),
    ("192.0.2.1", 143, .startTLS),
  ]

  static let unusable: [(String, Int, MailServer.Security)] = [
    ("", 993, .tls), ("mail.example.com", 0, .tls), ("mail.example.com", 65_536, .tls), ("mail.example.com", 143, .none),
    ("mail.example.com/x", 993, .tls), ("user@mail.example.com", 993, .tls), ("mail example", 993, .tls), ("münchen.example", 993, .tls),
    ("mail.example.com\r\n", 993, .tls), ("127.0.0.1.example.com", 143, .none), ("128.0.0.1", 143, .none), ("127.0.0.1:80/", 1, .none),
  ]

  @Test(arguments: usable) func aServerThatCanBe(host: String, port: Int, security: MailServer.Security) {
    #expect(MailServer(host: host, port: port, security: security).fault == nil)
  }

  @Test(arguments: unusable) func aServerThatCannotBe(host: String, port: Int, security: MailServer.Security) {
    #expect(MailServer(host: host, port: port, security: security).fault != nil)
  }

  @Test(arguments: ["", "a\0b", "a\r\nA1 LOGOUT"]) func aSecretThatCannotBeSaid(secret: String) {
    #expect(MailServer(host: "localhost", port: 1, security: .tls, user: "u", credential: .password(secret)).fault != nil)
    #expect(MailServer(host: "localhost", port: 1, security: .tls, user: secret, credential: .password("s")).fault != nil)
  }

  @Test func aServerThatSaysOurPasswordBackDoesNotPutItIntoTheError() {
    let server = MailServer(host: "localhost", port: 1, security: .tls, user: "ann", credential: .password("hunter2"))
    for said in ["NO hunter2 is wrong", "NO AGFubgBodW50ZXIy is wrong", "NO aHVudGVyMg== is wrong"] {
      let error = TransportError(.login, server, "No.", said: said)
      #expect(error.said == "NO ••• is wrong")
      #expect(error.description.contains("•••"))
    }
  }

  @Test func whatAServerSaidIsOneShortLine() {
    let server = MailServer(host: "localhost", port: 1, security: .tls)
    #expect(TransportError(.closed, server, "", said: "a\u{1B}[2Jb\r\nc\u{202E}d").said == "a [2Jb c d")
    #expect(TransportError(.closed, server, "", said: String(repeating: "x", count: 5_000)).said?.count == 300)
  }
}
