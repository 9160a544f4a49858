/// Where a mail server is and as whom we come; one value for IMAP, one for SMTP.
public struct MailServer: Sendable {
  /// How the connection is protected. TLS is always verified; there is no switch to turn that off.
  public enum Security: Sendable {
    /// TLS from the first byte (RFC 8314): usually ports 993 and 465.
    case tls
    /// TLS by STARTTLS before anything else is said; a server without it is refused. Usually ports 143 and 587.
    case startTLS
    /// Nothing; only for this machine (`127.…`, `::1`, `localhost`).
    case none
  }

  /// A name or an address, in ASCII.
  public var host: String
  /// 1 to 65,535.
  public var port: Int
  /// How the connection is protected.
  public var security: Security
  /// Who we are; nil: the server is not told.
  public var user: String?
  /// What proves it.
  public var credential: Credential
  /// A PEM file with the certificates to trust instead of the system's.
  public var caFile: String?
  /// How long opening may take, from the name to the login. Default 15 seconds.
  public var connectTimeout: Duration
  /// How long the server may be silent when it is its turn. Default 60 seconds.
  public var replyTimeout: Duration

  /// A server.
  public init(
    host: String, port: Int, security: Security, user: String? = nil, credential: Credential = .none, caFile: String? = nil,
    connectTimeout: Duration = .seconds(15), replyTimeout: Duration = .seconds(60)
  ) {
    self.host = host
    self.port = port
    self.security = security
    self.user = user
    self.credential = credential
    self.caFile = caFile
    self.connectTimeout = connectTimeout
    self.replyTimeout = replyTimeout
  }

  /// Host and port as in `mail.example.com:993`.
  public var name: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

  /// Whether the host is this machine.
  var isLoopback: Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return host == "localhost" || host == "::1" || (parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil })
  }

  /// Why it cannot be used at all; nil when it can.
  var fault: String? {
    let hostBytes = host.utf8
    let plain = hostBytes.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    let numeric = host.contains(":") && hostBytes.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    if host.isEmpty || hostBytes.count > 253 || !(plain || numeric) { return "The host is not a name or an address in ASCII." }
    if !(1...65_535).contains(port) { return "The port is not between 1 and 65535." }
    if security == .none && !isLoopback { return "Without TLS only a server on this machine may be used." }
    for text in [user, credential.secret, caFile] {
      if let text, text.isEmpty || text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
        return "The user, the password, the token or the file of certificates is empty or has a control character in it."
      }
    }
    if user == nil && credential.secret != nil { return "A password or a token needs a user." }
    return nil
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}
