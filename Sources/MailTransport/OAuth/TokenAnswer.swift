import Foundation

/// What a token endpoint answered, in our words.
struct TokenAnswer {
  /// A token was granted (RFC 6749 section 5.1).
  struct Granted {
    var accessToken: String
    /// Seconds from now; nil when nothing is said.
    var lifetime: TimeInterval?
    /// A new refresh token in place of the one shown.
    var refreshToken: String?
  }

  let granted: Granted

  /// Reads an answer.
  ///
  /// - Throws: What the endpoint has against us, and what can be done.
  init(_ answer: TokenEndpoint.Answer, from place: TokenEndpoint, hiding secrets: [String]) throws(TransportError) {
    let fields = (try? JSONDecoder().decode(Fields.self, from: Data(answer.body))) ?? Fields()
    if answer.status == 200, fields.error == nil, let token = fields.access_token {
      guard Self.canBeSaid(token), fields.token_type?.lowercased() ?? "bearer" == "bearer" else {
        throw place.error(.nonsense, "The token endpoint gave a token that cannot be used with mail.", advice: Self.wrongPlace)
      }
      granted = Granted(
        accessToken: token, lifetime: fields.expires_in.map { min(max($0.seconds, 0), 86_400) },
        refreshToken: fields.refresh_token.flatMap { Self.canBeSaid($0) ? $0 : nil })
      return
    }
    let said = [fields.error, fields.error_description].compactMap { $0 }.joined(separator: ": ")
    let shown = said.isEmpty ? nil : TransportError.line(said, hiding: secrets)
    throw Self.refusal(answer.status, fields.error ?? "", said: shown, from: place)
  }

  private static let wrongPlace = "Check the token URL in the settings."
  private static let signIn =
    "Sign in again with the account of the mailbox, allow the program to use its mail, and put the new refresh token into the settings."

  private static func refusal(_ status: Int, _ error: String, said: String?, from place: TokenEndpoint) -> TransportError {
    switch error {
    case "invalid_grant", "interaction_required", "login_required", "consent_required":
      return place.error(
        .login, "The refresh token does not hold any more: it ran out, was taken back, or the account's password was changed.", said: said,
        advice: signIn)
    case "invalid_client", "unauthorized_client":
      return place.error(
        .login, "The client ID or the client secret is not accepted.", said: said,
        advice: "Client secrets run out: make a new one where the program is registered, and put it into the settings.")
    case "access_denied":
      return place.error(
        .login, "The program may not use this mailbox.", said: said,
        advice: "Have an administrator allow it, then try again.")
    case "invalid_scope", "invalid_request", "unsupported_grant_type", "invalid_resource", "invalid_target":
      return place.error(
        .settings, "The token endpoint does not understand what we ask for.", said: said, advice: "Check scope and grant in the settings.")
    default: break
    }
    if status == 429 || status == 408 || status >= 500 || ["temporarily_unavailable", "server_error", "slow_down"].contains(error) {
      return place.error(
        .refused, "The token endpoint cannot answer now (HTTP status \(status)).", said: said, advice: "It is tried again.",
        isTemporary: true)
    }
    if (300..<400).contains(status) {
      return place.error(
        .settings, "The token endpoint has moved (HTTP status \(status)); a secret is not sent after it.", advice: wrongPlace)
    }
    if error.isEmpty {
      return place.error(.nonsense, "What answers is no token endpoint (HTTP status \(status)).", advice: wrongPlace, isTemporary: false)
    }
    return place.error(.login, "The token endpoint gives us no token (HTTP status \(status)).", said: said, advice: signIn)
  }

  /// Whether a token can stand in a SASL message and in a form: printable ASCII, at most 16 KiB.
  private static func canBeSaid(_ token: String) -> Bool {
    (1...16_384).contains(token.utf8.count) && token.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }

  private struct Fields: Decodable {
    var access_token: String?
    var token_type: String?
    var expires_in: Number?
    var refresh_token: String?
    var error: String?
    var error_description: String?
  }

  /// A number.
  ///
  // QUIRK: RFC 6749 section 5.1 has a JSON number for expires_in; Microsoft's older endpoints write it in quotes. We take both. See
  // TokenSourceTests.
  private struct Number: Decodable {
    let seconds: TimeInterval

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let number = try? value.decode(Double.self) {
        seconds = number
      } else if let number = TimeInterval(try value.decode(String.self)), number.isFinite {
        seconds = number
      } else {
        throw DecodingError.dataCorruptedError(in: value, debugDescription: "no number")
      }
    }
  }
}
