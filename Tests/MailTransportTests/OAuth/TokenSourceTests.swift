import Foundation
import Testing

@testable import MailTransport

@Suite struct TokenSourceTests {
  static let now = Date(timeIntervalSince1970: 1_800_000_000)

  /// A token endpoint on this machine that gives one answer after the other, the last one again and again.
  private static func endpoint(_ answers: [(status: Int, body: String)], delay: useconds_t = 0) throws -> ScriptedServer {
    let given = Counter()
    return try ScriptedServer { peer in
      var length = 0
      while true {
        let line = try peer.line().lowercased()
        if line.isEmpty { break }
        if line.hasPrefix("content-length:") { length = Int(line.dropFirst(15).trimmingCharacters(in: .whitespaces)) ?? 0 }
      }
      _ = try peer.bytes(length)
      usleep(delay)
      let answer = answers[min(given.next(), answers.count - 1)]
      let head =
        "HTTP/1.1 \(answer.status) X\nContent-Type: application/json\nContent-Length: \(answer.body.utf8.count)\nConnection: close\n"
      try peer.say("\(head)\(answer.status == 302 ? "Location: https://example.com/\n" : "")\n\(answer.body)")
    }
  }

  private static func source(
    _ server: ScriptedServer, _ grant: TokenSource.Grant = .refreshToken("old&ticket"), secret: String? = "client=secret",
    scope: String? = nil,
    timeout: Duration = .seconds(10), save: (@Sendable (String) throws -> Void)? = nil
  ) -> TokenSource {
    TokenSource(
      tokenURL: "http://127.0.0.1:\(server.port)/token", clientID: "client id", clientSecret: secret, grant: grant, scope: scope,
      timeout: timeout,
      saveRefreshToken: save)
  }

  private static func error(_ server: ScriptedServer, timeout: Duration = .seconds(10)) -> TransportError? {
    do throws(TransportError) {
      _ = try source(server, timeout: timeout).accessToken(now: now)
      return nil
    } catch {
      return error
    }
  }

  private static let good = (200, #"{"access_token":"A1","token_type":"Bearer","expires_in":3600}"#)

  @Test func aRefreshTokenIsShownInAForm() throws {
    let server = try Self.endpoint([Self.good])
    let got = try Self.source(server, scope: "mail offline").accessToken(now: Self.now)
    #expect(got.token == "A1" && got.expires == Self.now + 3600)
    let heard = try #require(server.heard.first)
    #expect(heard.hasPrefix("POST /token HTTP/1.1\r\n"))
    #expect(heard.contains("\r\nContent-Type: application/x-www-form-urlencoded\r\n"))
    #expect(
      heard.hasSuffix(
        "\r\n\r\ngrant_type=refresh_token&refresh_token=old%26ticket&scope=mail%20offline&client_id=client%20id&client_secret=client%3Dsecret"
      ))
  }

  @Test func aClientCanShowItself() throws {
    let server = try Self.endpoint([Self.good])
    _ = try Self.source(server, .clientCredentials(scope: "https://mail.example.com/.default")).accessToken(now: Self.now)
    #expect(
      server.heard[0].hasSuffix(
        "\r\n\r\ngrant_type=client_credentials&scope=https%3A%2F%2Fmail.example.com%2F.default&client_id=client%20id&client_secret=client%3Dsecret"
      ))
  }

  @Test func aClientWithoutASecretNamesNone() throws {
    let server = try Self.endpoint([Self.good])
    _ = try Self.source(server, secret: nil).accessToken(now: Self.now)
    #expect(!server.heard[0].contains("client_secret"))
  }

  @Test func aTokenIsKeptUntilAMinuteBeforeItsEnd() throws {
    let server = try Self.endpoint([Self.good, (200, #"{"access_token":"A2","token_type":"bearer","expires_in":"3600"}"#)])
    let source = Self.source(server)
    for seconds in [0.0, 1, 3539] { #expect(try source.accessToken(now: Self.now + seconds).token == "A1") }
    #expect(server.heard.count == 1)
    let second = try source.accessToken(now: Self.now + 3540)
    #expect(second.token == "A2" && second.expires == Self.now + 3540 + 3600)
    #expect(server.heard.count == 2)
    source.forget()
    _ = try source.accessToken(now: Self.now + 3541)
    #expect(server.heard.count == 3)
  }

  @Test func aTokenWithoutAnEndIsKeptForAFewMinutes() throws {
    let server = try Self.endpoint([(200, #"{"access_token":"A1"}"#)])
    #expect(try Self.source(server).accessToken(now: Self.now).expires == Self.now + 300)
  }

  @Test func aRotatedRefreshTokenIsSavedFirstAndShownNext() throws {
    let rotating = try Self.endpoint([(200, #"{"access_token":"A1","refresh_token":"new","expires_in":61}"#), Self.good])
    let saved = Saved()
    let source = Self.source(rotating) { try saved.save($0) }
    saved.isFull = true
    for _ in 0..<2 {
      let error = #expect(throws: TransportError.self) { try source.accessToken(now: Self.now) }
      #expect(error?.isTemporary == true && error?.description.contains("could not be saved") == true)
    }
    #expect(rotating.heard.count == 1, "A refresh token that is not saved is not shown again.")
    saved.isFull = false
    #expect(try source.accessToken(now: Self.now).token == "A1")
    #expect(saved.all == ["new"])
    _ = try source.accessToken(now: Self.now + 2)
    #expect(saved.all == ["new"])
    #expect(rotating.heard.count == 2 && rotating.heard[1].contains("refresh_token=new&"))
  }

  @Test func theSameRefreshTokenAgainIsNoNewOne() throws {
    let server = try Self.endpoint([(200, #"{"access_token":"A1","refresh_token":"old&ticket","expires_in":3600}"#)])
    let saved = Saved()
    _ = try Self.source(server) { try saved.save($0) }.accessToken(now: Self.now)
    #expect(saved.all.isEmpty)
  }

  /// Status, body, kind of error, temporary or not, a word of what is told.
  static let refusals: [(Int, String, TransportError.Code, Bool, String)] = [
    (400, #"{"error":"invalid_grant","error_description":"Token has been expired or revoked."}"#, .login, false, "Sign in again"),
    (400, #"{"error":"interaction_required"}"#, .login, false, "Sign in again"),
    (401, #"{"error":"invalid_client","error_description":"AADSTS7000222"}"#, .login, false, "make a new one"),
    (400, #"{"error":"unauthorized_client"}"#, .login, false, "client secret"),
    (403, #"{"error":"access_denied"}"#, .login, false, "administrator"),
    (400, #"{"error":"invalid_scope"}"#, .settings, false, "scope"),
    (400, #"{"error":"unsupported_grant_type"}"#, .settings, false, "grant"),
    (400, #"{"error":"something_else"}"#, .login, false, "something_else"),
    (200, #"{"error":"invalid_grant"}"#, .login, false, "Sign in again"),
    (400, #"{"error":"temporarily_unavailable"}"#, .refused, true, "tried again"),
    (503, "<html>busy</html>", .refused, true, "503"), (500, #"{"error":"server_error"}"#, .refused, true, "500"),
    (429, "", .refused, true, "429"),
    (404, "<html>none</html>", .nonsense, false, "token URL"), (200, "<html>hello</html>", .nonsense, false, "token URL"),
    (200, "{}", .nonsense, false, "token URL"), (200, #"{"access_token":""}"#, .nonsense, false, "cannot be used"),
    (200, #"{"access_token":"a\u0001b"}"#, .nonsense, false, "cannot be used"),
    (200, #"{"access_token":"a","token_type":"mac"}"#, .nonsense, false, "cannot be used"),
    (200, #"{"access_token":5}"#, .nonsense, false, "token URL"),
    (302, "", .settings, false, "moved"), (200, String(repeating: "[", count: 300_000), .nonsense, false, "too much"),
    (200, String(repeating: "[", count: 200_000), .nonsense, false, "token URL"),
  ]

  @Test(arguments: refusals) func aRefusalIsToldInWordsWithWhatToDo(_ row: (Int, String, TransportError.Code, Bool, String)) throws {
    let error = try #require(Self.error(try Self.endpoint([(row.0, row.1)])))
    #expect(error.code == row.2)
    #expect(error.isTemporary == row.3)
    #expect(error.description.contains(row.4))
  }

  @Test func noSecretIsToldEvenIfTheServerSaysIt() throws {
    let body = #"{"error":"invalid_grant","error_description":"old&ticket and client=secret\r\nare \u001b[31mnot known"}"#
    let error = try #require(Self.error(try Self.endpoint([(400, body)])))
    #expect(error.said == "invalid_grant: ••• and ••• are [31mnot known")
  }

  @Test func aSilentEndpointIsNotWaitedFor() throws {
    let server = try Self.endpoint([Self.good], delay: 2_000_000)
    let error = Self.error(server, timeout: .milliseconds(150))
    #expect(error?.code == .timeout && error?.isTemporary == true)
  }

  @Test func anEndpointThatHangsUpIsAskedLater() throws {
    let server = try ScriptedServer { _ = try $0.line() }
    let error = Self.error(server)
    #expect(error?.code == .closed && error?.isTemporary == true)
  }

  @Test func nobodyThereIsTemporary() throws {
    let port = try Self.endpoint([Self.good]).port
    usleep(20_000)
    let source = TokenSource(tokenURL: "http://127.0.0.1:\(port)/", clientID: "c", clientSecret: nil, grant: .refreshToken("r"))
    let error = #expect(throws: TransportError.self) { try source.accessToken(now: Self.now) }
    #expect(error?.code == .unreachable && error?.isTemporary == true)
  }

  @Test(arguments: [
    "http://example.com/token", "http://127.0.0.1.example.com/", "http://127.0.0.1@example.com/", "https://me@example.com/",
    "https:///token", "token",
    "", "ftp://example.com/", "file:///etc/passwd", "https://example.com/a b", "https://example.com/\r\nX: y", "https://example.com/#x",
  ]) func aSecretIsNotSentJustAnywhere(_ url: String) {
    let source = TokenSource(tokenURL: url, clientID: "c", clientSecret: nil, grant: .refreshToken("r"), timeout: .seconds(1))
    let error = #expect(throws: TransportError.self) { try source.accessToken(now: Self.now) }
    #expect(error?.code == .settings && error?.isTemporary == false)
  }

  @Test func manyThreadsCauseOneRequest() async throws {
    let server = try Self.endpoint([Self.good], delay: 50_000)
    let source = Self.source(server)
    await withTaskGroup(of: String?.self) { group in
      for _ in 0..<8 { group.addTask { try? source.accessToken(now: Self.now).token } }
      for await token in group { #expect(token == "A1") }
    }
    #expect(server.heard.count == 1)
  }
}

/// Counts from 0.
final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0

  func next() -> Int {
    lock.withLock {
      defer { count += 1 }
      return count
    }
  }
}

/// Keeps refresh tokens, unless it is full.
final class Saved: @unchecked Sendable {
  struct Full: Error {}
  private let lock = NSLock()
  private var tokens: [String] = []
  private var full = false

  var all: [String] { lock.withLock { tokens } }
  var isFull: Bool {
    get { lock.withLock { full } }
    set { lock.withLock { full = newValue } }
  }
  func save(_ token: String) throws {
    try lock.withLock {
      if full { throw Full() }
      tokens.append(token)
    }
  }
}
