import Foundation

/// What is posted to get a token (RFC 6749 sections 4.4.2 and 6, the client's secret in the form, section 2.3.1).
struct TokenRequest: Sendable {
  let clientID: String
  let clientSecret: String?
  let grant: TokenSource.Grant
  let scope: String?

  /// What must not be shown, but for the refresh token of the moment.
  var secrets: [String] {
    var secrets = [clientSecret].compactMap { $0 }
    if case .refreshToken(let first) = grant { secrets.append(first) }
    return secrets
  }

  /// The form, `application/x-www-form-urlencoded`.
  ///
  /// - Parameter refreshToken: The one that holds now.
  func form(refreshToken: String?) -> String {
    var fields: [(String, String?)]
    switch grant {
    case .refreshToken(let first):
      fields = [("grant_type", "refresh_token"), ("refresh_token", refreshToken ?? first), ("scope", scope)]
    case .clientCredentials(let scope):
      fields = [("grant_type", "client_credentials"), ("scope", scope)]
    }
    fields += [("client_id", clientID), ("client_secret", clientSecret)]
    return fields.compactMap { name, value in value.map { "\(name)=\(Self.encoded($0))" } }.joined(separator: "&")
  }

  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
