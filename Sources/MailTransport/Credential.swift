/// What proves to a mail server who we are. It is never part of an error text.
public enum Credential: Sendable {
  /// Nothing; the server lets anybody in, or knows the machine.
  case none
  /// A password, said by SASL PLAIN or LOGIN and by no other way (RFC 4616).
  case password(String)
  /// An OAuth 2 access token, said by OAUTHBEARER or XOAUTH2 and by no other way (RFC 7628).
  case bearer(String)

  /// The words that must not be shown.
  var secret: String? {
    switch self {
    case .none: nil
    case .password(let secret), .bearer(let secret): secret
    }
  }

  /// CURLOPT_LOGIN_OPTIONS. Without it libcurl takes what the server prefers, and where a server takes no token it says PLAIN with
  /// an empty password.
  var loginOptions: String? {
    switch self {
    case .none: nil
    case .password: "AUTH=PLAIN;AUTH=LOGIN"
    case .bearer: "AUTH=OAUTHBEARER;AUTH=XOAUTH2"
    }
  }
}
