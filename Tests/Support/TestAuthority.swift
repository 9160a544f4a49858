import Foundation

/// A certificate authority of a test's own with one server certificate, made by openssl when it is needed, so that nothing in the repository
/// expires. Both hold for two days.
public final class TestAuthority: Sendable {
  /// The openssl that makes it.
  public static let tool = Tool("openssl")

  /// PEM of the authority: what a client is to trust.
  public let authority: String
  /// PEM of the server's certificate, with the authority's behind it.
  public let certificate: String
  /// PEM of the server's key, readable by its owner alone.
  public let key: String
  private let scratch: Scratch

  /// Makes an authority and a certificate.
  ///
  /// - Parameters:
  ///   - names: What the certificate is for, as openssl writes it.
  ///   - isExpired: Whether the certificate ended yesterday.
  public init(names: String = "DNS:localhost,IP:127.0.0.1", isExpired: Bool = false) throws {
    let scratch = try Scratch()
    self.scratch = scratch
    (authority, certificate, key) = (scratch.path + "/ca.pem", scratch.path + "/server.pem", scratch.path + "/server.key")
    let request = scratch.path + "/server.csr"
    let newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    try Self.openssl(
      ["req", "-x509"] + newKey + ["-keyout", scratch.path + "/ca.key", "-out", authority, "-days", "2", "-subj", "/CN=Test authority"])
    try Self.openssl(["req"] + newKey + ["-keyout", key, "-out", request, "-subj", "/CN=test"])
    let extensions = try scratch.write("names", "subjectAltName=\(names)\n")
    try Self.openssl([
      "x509", "-req", "-in", request, "-CA", authority, "-CAkey", scratch.path + "/ca.key", "-CAcreateserial", "-days",
      isExpired ? "-1" : "2", "-extfile", extensions, "-out", certificate,
    ])
  }

  private static func openssl(_ arguments: [String]) throws {
    guard let path = tool.path else { throw CannotServe(description: "openssl is not installed (apt-get install openssl)") }
    let outcome = try Program.run(path, arguments)
    guard outcome.code == 0 else { throw CannotServe(description: "openssl \(arguments[0]): \(outcome.errors)") }
  }
}
