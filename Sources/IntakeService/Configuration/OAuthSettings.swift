/// How access tokens are got (RFC 6749 sections 4.4 and 6).
public struct OAuthSettings: Sendable, Equatable {
  /// What is shown to get one.
  public enum Grant: Sendable, Equatable {
    /// A refresh token, kept in a file that is written again when the provider gives a new one.
    case refreshToken(file: String)
    /// The client's own secret.
    case clientCredentials
  }

  /// Where tokens are asked for.
  public var tokenURL: String
  /// The registered client.
  public var clientID: String
  /// Its secret; nil when it has none.
  public var clientSecret: SecretSource?
  /// What is shown.
  public var grant: Grant
  /// What the token is for; nil when the provider knows.
  public var scope: String?
}
