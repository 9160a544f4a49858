/// A mailbox or a mail server, and as whom we use it.
public struct MailAccount: Sendable, Equatable {
  /// How the connection is protected.
  public enum Security: String, Sendable, Codable {
    /// TLS from the first byte.
    case tls
    /// TLS after STARTTLS, which must succeed.
    case startTLS = "starttls"
    /// None; only to this machine itself.
    case none
  }

  /// How we say who we are.
  public enum Login: Sendable, Equatable {
    /// Not at all; SMTP only.
    case none
    /// With a password.
    case password(SecretSource)
    /// With an access token of Google or Microsoft.
    case oauth(OAuthSettings)
  }

  /// Name or address of the server.
  public var host: String
  /// Its port.
  public var port: Int
  /// How the connection is protected. Default ``Security/tls``.
  public var security: Security
  /// The user name; nil when there is no login.
  public var user: String?
  /// How we log in.
  public var login: Login
  /// A file of certificates (PEM) to trust instead of the system's; nil for the system's.
  public var caFile: String?
}
