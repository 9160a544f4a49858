import Foundation
import MailTransport
import TestSupport
import Testing

/// Tokens over TLS, from Python's HTTP server.
@Suite struct TokenSourceTLSTests {
  static let python = Tool("python3")
  static let isWanted = python.isWanted && TestAuthority.tool.isWanted

  /// Answers four connections, whatever becomes of them, and ends; or ends when nobody comes for 20 seconds.
  private static let script = """
    import http.server, os, ssl, sys
    class Endpoint(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            body = b'{"access_token":"A1","expires_in":3600}'
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1], sys.argv[2])
    server = http.server.HTTPServer(("127.0.0.1", 0), Endpoint)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.timeout = 20
    with open(sys.argv[3] + ".new", "w") as file:
        file.write(str(server.server_port))

    os.rename(sys.argv[3] + ".new", sys.argv[3])
    for _ in range(4):
        server.handle_request()
    """

  @Test(.enabled(if: isWanted, "python3 or openssl is not installed (apt-get install python3 openssl)"))
  func aSecretIsSentOnlyToTheHostThatTheCertificateNames() throws {
    let path = try #require(Self.python.path)
    let (authority, stranger, scratch) = (try TestAuthority(names: "DNS:localhost"), try TestAuthority(), try Scratch())
    let script = try scratch.write("endpoint.py", Self.script)
    let file = scratch.path + "/port"
    Thread.detachNewThread { _ = try? Program.run(path, [script, authority.certificate, authority.key, file]) }
    for _ in 0..<1_000 where !FileManager.default.fileExists(atPath: file) { usleep(10_000) }
    let port = try String(contentsOfFile: file, encoding: .utf8)

    func token(_ host: String, _ caFile: String?) throws(TransportError) -> String {
      try TokenSource(
        tokenURL: "https://\(host):\(port)/token", clientID: "c", clientSecret: "s", grant: .refreshToken("r"), caFile: caFile,
        timeout: .seconds(10)
      ).accessToken(now: Date(timeIntervalSince1970: 1_800_000_000)).token
    }
    #expect(try token("localhost", authority.authority) == "A1")
    for (host, caFile) in [("127.0.0.1", authority.authority), ("localhost", stranger.authority), ("localhost", nil)] {
      let error = #expect(throws: TransportError.self) { try token(host, caFile) }
      #expect(error?.code == .certificate && error?.isTemporary == false)
    }
  }
}
