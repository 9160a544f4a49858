import IntakeService
import Testing

@Suite struct CGIRequestTests {
  static let handle = "abcdefghijk27"
  static let token = String(repeating: "abcdefghijklmnopqrstuvwxyz", count: 2)
  static let path = "/\(handle)/\(token)"

  static func read(_ environment: [String: String], _ body: String = "") throws -> CGIRequest {
    try CGIRequest(environment: ["PATH_INFO": path].merging(environment) { $1 }) { Array(body.utf8.prefix($0)) }
  }

  static func post(_ body: String, type: String? = "application/x-www-form-urlencoded", length: String? = nil) throws -> CGIRequest {
    var environment = ["REQUEST_METHOD": "POST", "CONTENT_LENGTH": length ?? "\(body.utf8.count)"]
    environment["CONTENT_TYPE"] = type
    return try read(environment, body)
  }

  @Test func askingForThePageIsNoAnswer() throws {
    #expect(try Self.read(["REQUEST_METHOD": "GET", "QUERY_STRING": "answer=me"], "answer=me").action == .show)
    #expect(try Self.read(["REQUEST_METHOD": "HEAD"]).action == .check)
  }

  @Test(arguments: ["PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "get", "Post", "", "GET ", "PROPFIND"])
  func anyOtherMethodIsRefused(method: String) {
    #expect(throws: CGIRequest.Refusal.method) { try Self.read(["REQUEST_METHOD": method]) }
  }

  @Test func withoutAMethodNothingIsTaken() { #expect(throws: CGIRequest.Refusal.method) { try Self.read([:]) } }

  @Test(arguments: [
    ("answer=me", true), ("answer=not-me", false), ("answer=me&x=y", true), ("x=answer&answer=not-me&", false),
  ])
  func theButtonThatWasPressedIsTheAnswer(form: String, isMe: Bool) throws {
    #expect(try Self.post(form).action == .answer(isMe: isMe))
    #expect(try Self.post(form, type: "Application/X-WWW-Form-Urlencoded; charset=UTF-8").action == .answer(isMe: isMe))
  }

  @Test(arguments: [
    "", "answer", "answer=", "answer=yes", "answer=ME", "answer=me&answer=not-me", "answer=me&answer=me", "Answer=me", "answer=me ",
    "answer%3Dme", "answer=me;answer=not-me", "\u{0}answer=me", "{\"answer\":\"me\"}", "answer=not%2Dme",
  ])
  func aFormThatSaysAnythingElseIsRefused(form: String) {
    #expect(throws: CGIRequest.Refusal.form) { try Self.post(form) }
  }

  @Test(arguments: [nil, "", "text/plain", "multipart/form-data; boundary=x", "application/x-www-form-urlencodedx", "application/json"])
  func whatIsNoFormIsRefused(type: String?) {
    #expect(throws: CGIRequest.Refusal.type) { try Self.post("answer=me", type: type) }
  }

  @Test(arguments: [("", CGIRequest.Refusal.length), ("-1", .length), ("9 ", .length), ("0x9", .length), ("+9", .length), ("٩", .length)])
  func aLengthThatIsNoNumberIsRefused(length: String, refusal: CGIRequest.Refusal) {
    #expect(throws: refusal) { try Self.post("answer=me", length: length) }
  }

  @Test(arguments: ["257", "1000000", "99999999999999999999999999"])
  func nothingIsReadOfWhatIsTooLong(length: String) {
    #expect(throws: CGIRequest.Refusal.tooLong) {
      try CGIRequest(
        environment: [
          "REQUEST_METHOD": "POST", "CONTENT_TYPE": "application/x-www-form-urlencoded", "CONTENT_LENGTH": length,
        ]
      ) { _ in
        Issue.record("it was read")
        return []
      }
    }
  }

  @Test func aFormThatWasCutIsRefused() {
    #expect(throws: CGIRequest.Refusal.form) { try Self.post("answer=me", length: "20") }
    #expect(throws: CGIRequest.Refusal.form) { try Self.post("answer=me", length: "5") }
  }

  @Test func theLinkIsTakenApart() throws {
    let link = try #require(try Self.read(["REQUEST_METHOD": "GET"]).link)
    #expect(link.handle == Self.handle && link.token == Self.token)
  }

  @Test(arguments: [
    "", "/", "//", "/\(handle)", "/\(handle)/", "\(handle)/\(token)", "\(path)/", "/\(path)", "\(path)x", "/\(handle)/\(token.dropLast())",
    "/\(handle.uppercased())/\(token)", "/\(handle)/\(token.dropLast())1", "/\(handle)/\(token.dropLast())é", "/../\(handle)/\(token)",
    "/\(token)/\(handle)", "/\(handle)/\(token.dropLast())%61", "/\(handle)\n/\(token)",
  ])
  func aPathThatIsNotWholeIsNoLink(path: String) throws {
    #expect(try Self.read(["REQUEST_METHOD": "GET", "PATH_INFO": path]).link == nil)
  }

  @Test func withoutAPathThereIsNoLink() throws {
    #expect(try CGIRequest(environment: ["REQUEST_METHOD": "GET"]) { _ in [] }.link == nil)
  }

  @Test(arguments: [("lang=es", "es"), ("x=1&lang=en&lang=es", "en"), ("", nil), ("lang", nil), ("--config=/etc/passwd", nil)])
  func aLinkOnThePageMayAskForALanguage(query: String, language: String?) throws {
    #expect(try Self.read(["REQUEST_METHOD": "GET", "QUERY_STRING": query]).language == language)
  }

  @Test(arguments: [
    ("es-MX,es;q=0.9,en;q=0.8", ["es", "en"]), ("en;q=0.5, es", ["es", "en"]), ("de, *;q=0.1", ["de"]), ("es;q=0,en", ["en"]), ("", []),
    ("en;q=x,es", ["es"]), (";;,,", []), ("ES-us", ["es"]), ("fr, en-US , es", ["fr", "en", "es"]),
  ])
  func whatTheBrowserPrefersComesFirst(field: String, languages: [String]) throws {
    #expect(try Self.read(["REQUEST_METHOD": "GET", "HTTP_ACCEPT_LANGUAGE": field]).accepted == languages)
  }

  @Test func aLongListOfLanguagesIsCut() throws {
    let field = String(repeating: "de,", count: 100_000) + "es"
    #expect(try Self.read(["REQUEST_METHOD": "GET", "HTTP_ACCEPT_LANGUAGE": field]).accepted == ["de"])
  }
}
